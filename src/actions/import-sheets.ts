import { createHash } from 'node:crypto'
import type { TableRefusalCode } from '../domain/import-refusal.ts'
import { normal } from '../import/normal.ts'
import { proposeTable, type ColumnChoice, type ProposedTable, type Remembered } from '../import/propose.ts'
import { columnLetters } from '../tables/column-letters.ts'
import { Stopped } from '../tables/limits.ts'
import { readTables } from '../tables/read-tables.ts'
import type { Sheet } from '../tables/table.ts'
import { bytesOf, endingStep, keepingSheets, mappingsFor, takingTime } from '../store/imports.ts'
import { inside, type Transaction } from '../store/store.ts'
import type { Errand } from './errand.ts'
import { StepStopped, type StepWatch } from './import-watch.ts'

/** A sheet as it was recognised, as it is kept and sent. */
export interface SheetFound extends Omit<ProposedTable, 'columns'> {
  readonly columns: readonly (ProposedTable['columns'][number] & { readonly letters: string })[]
}

/** Choices as they are remembered: by heading. */
export type KeptMapping = Readonly<Record<string, ColumnChoice>>

/** Reads the bytes of an import and proposes what its columns mean. */
export async function readImport({ store, who }: Errand, key: string, watch: StepWatch): Promise<void> {
  await inside(store, who, async (tx) => {
    await tx.ask(takingTime())
    const sheets = await sheetsIn(tx, key, watch)
    if ('code' in sheets) {
      await tx.finish(endingStep(key, 'reading', 'failed', sheets.code))
      return
    }
    const found = await proposals(tx, sheets)
    await tx.finish(keepingSheets(key, found), endingStep(key, 'reading', 'read', null))
  })
}

/** The sheets of an import's file, or why there are none. */
export async function sheetsIn(
  tx: Transaction,
  key: string,
  watch: StepWatch,
): Promise<readonly Sheet[] | { readonly code: TableRefusalCode }> {
  const bytes = await bytesOf(tx, key)
  if (!bytes) return { code: 'empty-file' }
  try {
    const progress = (share: number): void => watch.tell(Math.round(share * 100), 100)
    const read = await readTables(bytes, { watch: { progress, isStopped: () => watch.isStopped() } })
    return read.ok ? read.sheets : read.refusal
  } catch (error) {
    if (error instanceof Stopped) throw new StepStopped()
    throw error
  }
}

async function proposals(tx: Transaction, sheets: readonly Sheet[]): Promise<SheetFound[]> {
  const signatures = sheets.map((sheet) => hashed(proposeTable(sheet, () => new Map()).signature))
  const kept = (await mappingsFor(tx, signatures)) as Map<string, KeptMapping>
  const remembered = (signature: string): Remembered =>
    new Map(Object.entries(kept.get(hashed(signature)) ?? {}))
  return sheets.map((sheet) => {
    const { columns, signature, ...table } = proposeTable(sheet, remembered)
    const lettered = columns.map((column) => ({ ...column, letters: columnLetters(column.column) }))
    return { ...table, signature: hashed(signature), columns: lettered }
  })
}

/** By which headings are known again; what stood in them is not kept for it. */
function hashed(signature: string): string {
  return createHash('sha256').update(signature).digest('base64url')
}

/** Under which a heading's choice is kept. */
export function headingKey(heading: string): string {
  return normal(heading)
}
