import { formatDay } from '../domain/day.ts'
import { readyFrom, rowsOf } from '../store/lines.ts'
import {
  countOf,
  keyFrom,
  olderOf,
  pageOf,
  type Filters,
  type Key,
  type Page,
  type Place,
} from '../store/list.ts'
import { read, type Rows } from '../store/store.ts'
import type { Errand } from './errand.ts'
import { METHOD } from './judging.ts'
import { renewLine } from './renew-line.ts'

export interface DealList {
  /** As JSON, each of the shape `DealLine` of the contract. */
  readonly rows: readonly Buffer[]
  /** Where the next page begins. */
  readonly next: Place | undefined
  /** How many of those that fit are judged for an earlier day. */
  readonly older: number
}

/** A page of the deals that fit; those of its rows that are judged for an earlier day are judged anew. */
export async function listDeals(errand: Errand, filters: Filters, page: Page): Promise<DealList> {
  const today = formatDay(errand.today)
  const [found = [], counted = []] = await read(
    errand.store,
    errand.who,
    pageOf(filters, page),
    olderOf(filters, today, METHOD.version),
  )
  const keys = found.slice(0, page.limit).map(keyFrom)
  const isOlder = ({ isOpen, day, method }: Key) => isOpen && (day < today || method !== METHOD.version)
  const renewed = await renewAll(errand, keys.filter(isOlder))
  const rows = await rowsFor(
    errand,
    keys.filter((key) => !renewed.has(key.deal)),
  )
  const [older] = (counted[0] ?? [0]) as [number]
  return {
    rows: keys.flatMap(({ deal }) => renewed.get(deal) ?? rows.get(deal) ?? []),
    next: nextPlace(found, page.limit),
    older: Math.max(0, older - renewed.size),
  }
}

async function renewAll(errand: Errand, older: readonly Key[]): Promise<Map<string, Buffer>> {
  const renewed = new Map<string, Buffer>()
  for (const { deal } of older) {
    const row = await renewLine(errand, deal)
    if (row) renewed.set(deal, Buffer.from(row.json))
  }
  return renewed
}

/** Those that are ready, and the others, which are ready from then on. */
async function rowsFor({ store, who }: Errand, keys: readonly Key[]): Promise<Map<string, Buffer>> {
  const rows = new Map<string, Buffer>()
  const missing: string[] = []
  for (const { deal, stamp } of keys) {
    const ready = store.rows.get(`${who.workspace} ${deal}`, stamp)
    if (ready) rows.set(deal, ready)
    else missing.push(deal)
  }
  if (missing.length === 0) return rows
  const [made = []] = await read(store, who, rowsOf(missing))
  for (const [deal, row] of made.map(readyFrom)) {
    store.rows.keep(`${who.workspace} ${deal}`, row)
    rows.set(deal, row.json)
  }
  return rows
}

function nextPlace(found: Rows, limit: number): Place | undefined {
  const last = found.length > limit ? found[limit - 1] : undefined
  if (!last) return undefined
  const { sortedBy: value, deal } = keyFrom(last)
  return { value, deal }
}

export async function countDeals(errand: Errand, filters: Filters): Promise<number> {
  const [rows] = await read(errand.store, errand.who, countOf(filters))
  return (rows?.[0]?.[0] ?? 0) as number
}
