import { formatDay } from '../domain/day.ts'
import { rowFrom, type Row } from '../store/lines.ts'
import { countOf, olderOf, pageOf, type Filters, type Page, type Place } from '../store/list.ts'
import { read } from '../store/store.ts'
import type { Errand } from './errand.ts'
import { METHOD } from './judging.ts'
import { renewLine } from './renew-line.ts'

export interface DealList {
  readonly rows: readonly Row[]
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
  const rows: Row[] = []
  let renewed = 0
  for (const columns of found.slice(0, page.limit)) {
    const row = rowFrom(columns)
    const isOlder = row.isOpen && (row.day < today || row.method !== METHOD.version)
    if (isOlder) renewed++
    rows.push(isOlder ? ((await renewLine(errand, row.deal)) ?? row) : row)
  }
  const [older] = (counted[0] ?? [0]) as [number]
  return { rows, next: nextPlace(found, page.limit), older: Math.max(0, older - renewed) }
}

function nextPlace(found: readonly (readonly unknown[])[], limit: number): Place | undefined {
  const last = found.length > limit ? found[limit - 1] : undefined
  return last && { value: last.at(-1) as Place['value'], deal: last[0] as string }
}

export async function countDeals(errand: Errand, filters: Filters): Promise<number> {
  const [rows] = await read(errand.store, errand.who, countOf(filters))
  return (rows?.[0]?.[0] ?? 0) as number
}
