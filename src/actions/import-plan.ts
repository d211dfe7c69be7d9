import type { Day } from '../domain/day.ts'
import { planImport } from '../import/plan-import.ts'
import type { Plan, PlannedRow } from '../import/plan.ts'
import type { DayOrder } from '../domain/table-import.ts'
import type { ReadColumn } from '../import/read-row.ts'
import { tableToPlan } from '../import/table-to-plan.ts'
import type { Sheet } from '../tables/table.ts'
import type { Transaction } from '../store/store.ts'
import { knownNow } from './import-known.ts'
import type { SheetFound } from './import-sheets.ts'

/** What somebody decided about a file. Sheets that are not among them are left out. */
export interface ImportChoices {
  readonly sheets: readonly { readonly sheet: number; readonly columns: readonly ReadColumn[] }[]
  readonly learned: Day
  readonly dayOrder: DayOrder | null
  readonly currency: string
}

/** A table that is read, with its headings. */
export interface ChosenTable {
  readonly name: string
  readonly headings: readonly string[]
  readonly columns: readonly ReadColumn[]
  readonly rows: ReadonlyMap<number, Sheet['rows'][number]>
}

export interface Planned {
  readonly plan: Plan
  readonly tables: readonly ChosenTable[]
  /** Rows that speak of a deal, by it. */
  readonly rowsOf: ReadonlyMap<object, readonly PlannedRow[]>
}

/** Plans a file by what was decided about it and what is there now. */
export async function planNow(
  tx: Transaction,
  sheets: readonly Sheet[],
  found: readonly SheetFound[],
  choices: ImportChoices,
  today: Day,
): Promise<Planned> {
  const chosen = choices.sheets.flatMap(({ sheet, columns }) => {
    const [one, table] = [sheets[sheet], found[sheet]]
    return one && table ? [{ sheet: one, table, columns }] : []
  })
  const { learned, dayOrder, currency } = choices
  const settings = { today, learned, dayOrder: dayOrder ?? undefined, currency }
  const toPlan = chosen.map(({ sheet, table: { headingRow }, columns }) =>
    tableToPlan(sheet, { headingRow, columns }),
  )
  const plan = planImport(toPlan, await knownNow(tx), settings)
  return { plan, tables: chosen.map(asChosen), rowsOf: byDeal(plan.rows) }
}

function asChosen({
  sheet,
  table,
  columns,
}: {
  sheet: Sheet
  table: SheetFound
  columns: readonly ReadColumn[]
}): ChosenTable {
  const headings: string[] = []
  for (const { column, heading } of table.columns) headings[column] = heading
  return { name: sheet.name, headings, columns, rows: new Map(sheet.rows.map((row) => [row.number, row])) }
}

function byDeal(rows: readonly PlannedRow[]): Map<object, PlannedRow[]> {
  const of = new Map<object, PlannedRow[]>()
  for (const row of rows) {
    if (!row.deal) continue
    const list = of.get(row.deal)
    if (list) list.push(row)
    else of.set(row.deal, [row])
  }
  return of
}
