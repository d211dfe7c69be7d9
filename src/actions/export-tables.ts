import { strToU8, Zip, ZipDeflate } from 'fflate'
import { parseDay } from '../domain/day.ts'
import { headingOf, optionText, refusedTable, type RefusedRow } from '../import/written-table.ts'
import type { Cell } from '../tables/table.ts'
import { writeCsv } from '../tables/write-csv.ts'
import { writeXlsx } from '../tables/write-xlsx.ts'
import type { Filters, Page } from '../store/list.ts'
import { askingKnown, knownFrom } from '../store/import-known.ts'
import { inside, read } from '../store/store.ts'
import { workspaceOf } from '../store/workspaces.ts'
import { dealFile } from './deal-file.ts'
import type { Errand } from './errand.ts'
import { importRows } from './import-file.ts'
import { listDeals } from './list-deals.ts'
import type { Outcome } from './outcome.ts'

export type TableFormat = 'csv' | 'xlsx'

/** How a table is wanted. */
export interface Wanted {
  readonly format?: TableFormat | undefined
  readonly language?: 'zh' | 'en' | undefined
}

type Rows = Cell[][]

async function languageFor({ store, who }: Errand, { language }: Wanted): Promise<'zh' | 'en'> {
  return language ?? (await inside(store, who, workspaceOf))?.language ?? 'zh'
}

function written(name: string, rows: Rows, { format = 'csv' }: Wanted): Buffer {
  return format === 'csv' ? writeCsv(rows) : writeXlsx(name, rows)
}

const DEAL_COLUMNS = [
  'deal.id',
  'account.name',
  'deal.name',
  'deal.stage',
  'deal.amount',
  'deal.currency',
  'deal.closeBy',
  'deal.sellerWin',
  'deal.opened',
] as const

/** What a row of the list says that a table can say. */
interface ListedDeal {
  readonly id: string
  readonly name: string
  readonly account: { readonly name: string } | null
  readonly opened: string
  readonly stage: string | null
  readonly amount: number | null
  readonly currency: string | null
  readonly closeBy: string | null
  readonly sellerWin: number | null
}

const PAGE = 200

/** The deals that fit, in the order of the list. */
export async function exportDeals(
  errand: Errand,
  filters: Filters,
  order: Pick<Page, 'sort' | 'order'>,
  wanted: Wanted,
): Promise<Buffer> {
  const language = await languageFor(errand, wanted)
  const rows: Rows = [DEAL_COLUMNS.map((target) => headingOf(target, language))]
  let after: Page['after']
  do {
    const page = await listDeals(errand, filters, { ...order, limit: PAGE, after })
    for (const row of page.rows) rows.push(dealRow(JSON.parse(row.toString()) as ListedDeal, language))
    after = page.next
  } while (after)
  return written('deals', rows, wanted)
}

function dealRow(deal: ListedDeal, language: 'zh' | 'en'): Cell[] {
  const { id, name, account, opened, stage, amount, currency, closeBy, sellerWin } = deal
  return [
    id,
    account?.name ?? null,
    name,
    optionText('deal.stage', stage, language),
    amount,
    currency,
    dayCell(closeBy),
    sellerWin === null ? null : { kind: 'percent', number: sellerWin },
    dayCell(opened),
  ]
}

function dayCell(text: string | null): Cell {
  const day = text === null ? undefined : parseDay(text)
  return day === undefined ? null : { kind: 'day', day }
}

/** The people of all deals in sight: a row for each deal somebody is in. */
export async function exportPeople(errand: Errand, wanted: Wanted): Promise<Buffer> {
  const language = await languageFor(errand, wanted)
  const { accounts, deals, people } = knownFrom(await read(errand.store, errand.who, ...askingKnown()))
  const names = new Map(accounts.map(([account, name]) => [account, name]))
  const nameOf = (account: string | null): string | null =>
    account === null ? null : (names.get(account) ?? null)
  const inSight = deals.filter(([, , , state]) => state !== 'archived')
  const dealOf = new Map(inSight.map(([deal, name, account]) => [deal, { name, account }]))
  const columns = ['person.id', 'person.name', 'person.title', 'account.name', 'deal.id', 'deal.name']
  const rows: Rows = [columns.map((target) => headingOf(target, language))]
  for (const [person, name, title, , inDeals] of people)
    for (const deal of inDeals) {
      const found = dealOf.get(deal)
      if (found) rows.push([person, name, title, nameOf(found.account), deal, found.name])
    }
  return written('people', rows, wanted)
}

export async function exportAccounts(errand: Errand, wanted: Wanted): Promise<Buffer> {
  const language = await languageFor(errand, wanted)
  const { accounts } = knownFrom(await read(errand.store, errand.who, ...askingKnown()))
  const rows: Rows = [['account.id', 'account.name'].map((target) => headingOf(target, language))]
  for (const [account, name] of accounts) rows.push([account, name])
  return written('accounts', rows, wanted)
}

/** The refused rows of an import as they came, each with why. */
export async function exportRefused(
  errand: Errand,
  key: string,
  wanted: Wanted,
): Promise<Outcome<{ readonly bytes: Buffer }>> {
  const language = await languageFor(errand, wanted)
  const refused: RefusedRow[] = []
  let after: number | null = -1
  while (after !== null) {
    const page: Awaited<ReturnType<typeof importRows>> = await importRows(
      errand,
      key,
      ['refused'],
      after,
      PAGE,
    )
    if (!page.ok) return page
    refused.push(...(page.rows as readonly RefusedRow[]))
    after = page.next
  }
  return { ok: true, bytes: written('refused', refusedTable(refused, language), wanted) }
}

/** All deals that may be seen as deal files, packed one by one: only what is packed is held. */
export async function exportDealFiles(errand: Errand): Promise<Buffer> {
  const { deals } = knownFrom(await read(errand.store, errand.who, ...askingKnown()))
  const pieces: Uint8Array[] = []
  const failed: Error[] = []
  const zip = new Zip((error, piece) => (error ? failed.push(error) : pieces.push(piece)))
  const taken = new Set<string>()
  for (const [deal, name] of deals) {
    const file = await dealFile(errand, deal, 'yaml')
    if (!file.ok) continue
    const entry = new ZipDeflate(fileName(name, taken), { level: 6 })
    zip.add(entry)
    entry.push(strToU8(file.text), true)
  }
  zip.end()
  if (failed[0]) throw failed[0]
  return Buffer.concat(pieces)
}

/** What every file system takes, each once. */
function fileName(name: string, taken: Set<string>): string {
  const base =
    name
      .replace(/[^\p{L}\p{N} ._()（）-]+/gu, '_')
      .replace(/^[. ]+/, '')
      .slice(0, 80) || 'deal'
  let free = base
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${base} ${number}`
  taken.add(free.toLowerCase())
  return `${free}.yaml`
}
