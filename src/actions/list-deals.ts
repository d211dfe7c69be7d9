import { readyFrom, rowsOf } from '../store/lines.ts'
import type { Filters, Page, Place } from '../store/list.ts'
import type { Key } from '../store/list/held-list.ts'
import type { ListNow } from '../store/list/held-lists.ts'
import { read } from '../store/store.ts'
import { inTeamAndBelow } from '../store/teams.ts'
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

/** What is asked for: whose deals they are may be said by a team, with those below it. */
export interface AskedFilters extends Filters {
  readonly team?: string | undefined
}

/** A page of the deals that fit; those of its rows that are judged for an earlier day are judged anew. */
export async function listDeals(errand: Errand, asked: AskedFilters, page: Page): Promise<DealList> {
  const { who, today } = errand
  const filters = await filtersFor(errand, asked)
  const { list, renamed } = await listNow(errand, filters)
  const { keys, next, older } = list.page(who.member, filters, page, { today, method: METHOD.version })
  const renewed = await renewAll(errand, keys)
  const unchanged = keys.filter(({ deal }) => !renewed.has(deal))
  const rows = await rowsFor(errand, unchanged, renamed)
  return {
    rows: keys.flatMap((key) => renewed.get(key.deal) ?? ended(rows.get(key.deal), key)),
    next,
    older: Math.max(0, older - renewed.size),
  }
}

async function filtersFor({ store, who }: Errand, { team, ...filters }: AskedFilters): Promise<Filters> {
  if (team === undefined) return filters
  const [rows = []] = await read(store, who, inTeamAndBelow(team))
  const members = rows.map(([member]) => member as string)
  const { owner } = filters
  return { ...filters, owner: owner ? members.filter((member) => owner.includes(member)) : members }
}

function ended(row: Buffer | undefined, { may }: Key): Buffer[] {
  return row ? [Buffer.concat([row, Buffer.from(may)])] : []
}

function listNow({ store, who }: Errand, { q }: Filters): Promise<ListNow> {
  return store.lists.upToDate(store, who, { withNames: q !== undefined })
}

async function renewAll(errand: Errand, keys: readonly Key[]): Promise<Map<string, Buffer>> {
  const renewed = new Map<string, Buffer>()
  for (const { deal, isOlder } of keys) {
    const row = isOlder ? await renewLine(errand, deal) : undefined
    if (row) renewed.set(deal, Buffer.from(row.json))
  }
  return renewed
}

/** Those that are ready, and the others, which are ready from then on. */
async function rowsFor(
  { store, who }: Errand,
  keys: readonly Key[],
  renamed: string,
): Promise<Map<string, Buffer>> {
  const rows = new Map<string, Buffer>()
  const missing: string[] = []
  for (const { deal, stamp } of keys) {
    const ready = store.rows.get(`${who.workspace} ${deal}`, `${stamp} ${renamed}`)
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

export async function countDeals(errand: Errand, asked: AskedFilters): Promise<number> {
  const filters = await filtersFor(errand, asked)
  const { list } = await listNow(errand, filters)
  return list.howMany(errand.who.member, filters)
}
