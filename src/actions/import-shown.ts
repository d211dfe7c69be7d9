import { shownText } from '../import/cell-text.ts'
import type { RowStatus } from '../domain/table-import.ts'
import type { PlacedWrong, PlannedClaim, PlannedRow } from '../import/plan.ts'
import { columnLetters } from '../tables/column-letters.ts'
import type { ShownRow } from '../store/imports.ts'
import type { ChosenTable, Planned } from './import-plan.ts'
import type { Settled } from './import-settle.ts'

/** How many rows come to what, and what is made of them. */
export interface ImportCounts extends Record<RowStatus, number> {
  readonly accounts: number
  readonly deals: number
  readonly people: number
  readonly claims: number
}

/** What each row of a plan comes to, as it is kept and sent: some at a time, for all of them are as large as the file. */
export function* shownRows(
  { plan, tables }: Planned,
  settled: readonly Settled[],
  atOnce: number,
): Generator<ShownRow[]> {
  const claims = new Map<PlannedRow, PlannedClaim[]>()
  const errors = new Map<PlannedRow, readonly PlacedWrong[]>()
  for (const one of settled) {
    for (const claim of one.claims) put(claims, claim.row, claim)
    for (const [row, wrongs] of one.errors) errors.set(row, wrongs)
  }
  for (let from = 0; from < plan.rows.length; from += atOnce) {
    yield plan.rows.slice(from, from + atOnce).map((row, at) => {
      const wrongs = [...row.errors, ...(errors.get(row) ?? [])]
      const said = claims.get(row) ?? []
      const status = statusOf(row, wrongs, said)
      return { place: from + at, status, shown: shownOf(row, status, wrongs, said, tables[row.table]) }
    })
  }
}

/** `rows`: how many came to what. */
export function countsOf(
  rows: Readonly<Record<RowStatus, number>>,
  { plan }: Planned,
  settled: readonly Settled[],
): ImportCounts {
  return {
    ...rows,
    accounts: plan.accounts.filter(({ known }) => known === undefined).length,
    deals: settled.filter(({ planned: { known } }) => known === undefined).length,
    people: settled.reduce((sum, { people }) => sum + people.length, 0),
    claims: settled.reduce((sum, one) => sum + one.claims.length, 0),
  }
}

function put(claims: Map<PlannedRow, PlannedClaim[]>, row: PlannedRow, claim: PlannedClaim): void {
  const list = claims.get(row)
  if (list) list.push(claim)
  else claims.set(row, [claim])
}

function statusOf(
  row: PlannedRow,
  errors: readonly PlacedWrong[],
  claims: readonly PlannedClaim[],
): RowStatus {
  if (errors.length > 0) return 'refused'
  if (row.isSkipped) return 'skipped'
  if (row.makes.includes('account') || row.makes.includes('deal')) return 'new'
  return claims.length > 0 || row.makes.length > 0 ? 'changed' : 'same'
}

function shownOf(
  { number, makes, account, deal, people }: PlannedRow,
  status: RowStatus,
  errors: readonly PlacedWrong[],
  claims: readonly PlannedClaim[],
  table: ChosenTable | undefined,
): object {
  return {
    sheet: table?.name ?? '',
    row: number,
    status,
    makes: status === 'refused' ? [] : makes,
    account: account?.name ?? null,
    deal: deal?.name ?? null,
    people: people.map(({ who }) => who.name),
    claims: claims.map(({ about, attribute, value }) => ({
      about: about?.who.name ?? null,
      attribute,
      value,
    })),
    errors: errors.map((error) => shownError(error, table)),
    // As they came, so that the row can be mended and brought again.
    cells: status === 'refused' ? cellsOf(number, table) : [],
  }
}

function shownError({ column, code, came, expected }: PlacedWrong, table: ChosenTable | undefined): object {
  const target = table?.columns.find((one) => one.column === column)?.target ?? null
  return { column: column === undefined ? null : columnLetters(column), target, code, came, expected }
}

function cellsOf(number: number, table: ChosenTable | undefined): object[] {
  const cells = table?.rows.get(number)?.cells ?? []
  return (table?.headings ?? []).map((heading, at) => ({ heading, text: shownText(cells[at] ?? null) }))
}
