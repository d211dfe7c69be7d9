import type { Sheet } from '../tables/table.ts'
import type { TableToPlan } from './plan-import.ts'
import type { ReadColumn } from './read-row.ts'

/** A sheet's rows below its headings, with the columns that are read. */
export function tableToPlan(
  sheet: Sheet,
  { headingRow, columns }: { readonly headingRow: number; readonly columns: readonly ReadColumn[] },
): TableToPlan {
  return {
    rows: sheet.rows.filter(({ number }) => number > headingRow),
    columns: columns.filter(({ target }) => target !== null),
  }
}
