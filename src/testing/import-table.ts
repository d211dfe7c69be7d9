import { parseDay, type Day } from '../domain/day.ts'
import type { Known } from '../import/known.ts'
import { planImport } from '../import/plan-import.ts'
import type { Plan } from '../import/plan.ts'
import { proposeTable } from '../import/propose.ts'
import type { Settings } from '../import/read-row.ts'
import { tableToPlan } from '../import/table-to-plan.ts'
import { readTables } from '../tables/read-tables.ts'
import type { Sheet } from '../tables/table.ts'

export const IMPORT_DAY = parseDay('2026-11-24') as Day

export const NOTHING_KNOWN: Known = { accounts: [], deals: [], people: [], personByMail: () => undefined }

export const SETTINGS: Settings = {
  today: IMPORT_DAY,
  learned: IMPORT_DAY,
  dayOrder: undefined,
  currency: 'CNY',
}

/** The tables of a file that can be read. */
export async function sheetsOf(file: string | Buffer): Promise<readonly Sheet[]> {
  const read = await readTables(typeof file === 'string' ? Buffer.from(file) : file)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.sheets
}

/** A file planned as it is proposed. */
export async function planned(
  file: string | Buffer,
  known: Known = NOTHING_KNOWN,
  settings: Partial<Settings> = {},
): Promise<Plan> {
  const sheets = await sheetsOf(file)
  const tables = sheets.map((sheet) =>
    tableToPlan(
      sheet,
      proposeTable(sheet, () => new Map()),
    ),
  )
  return planImport(tables, known, { ...SETTINGS, ...settings })
}
