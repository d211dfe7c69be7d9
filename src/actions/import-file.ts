import type { Day } from '../domain/day.ts'
import { claimTargetOf, IMPORT_TARGETS } from '../domain/import-target.ts'
import type { DayOrder } from '../domain/table-import.ts'
import type { ReadColumn } from '../import/read-row.ts'
import { takesUnit } from '../import/units.ts'
import {
  addImport,
  forgettingFile,
  forgettingOldFiles,
  importsFrom,
  importsSeen,
  keepingChoices,
  rememberingMapping,
  rowsAfter,
  stoppingStep,
  type ImportRow,
} from '../store/imports.ts'
import { inside, read } from '../store/store.ts'
import { workspaceOf } from '../store/workspaces.ts'
import type { Errand } from './errand.ts'
import { importNow, isStep, runningOf, runStep, startStep } from './import-jobs.ts'
import type { ImportChoices } from './import-plan.ts'
import { headingKey, type KeptMapping, type SheetFound } from './import-sheets.ts'
import { learnedOn } from './learned-on.ts'
import { refused, type Outcome } from './outcome.ts'

/** Keeps a file and begins to read it. */
export async function bringFile(
  errand: Errand,
  name: string,
  bytes: Buffer,
): Promise<Outcome<{ readonly import: string }>> {
  const { store, who, at, newKey } = errand
  const key = newKey()
  await inside(store, who, (tx) => addImport(tx, key, at, name, bytes))
  runStep(errand, key, 'reading')
  return { ok: true, import: key }
}

const MOST_IMPORTS = 100

export async function listImports({ store, who }: Errand): Promise<ImportRow[]> {
  const [rows = []] = await read(store, who, importsSeen(MOST_IMPORTS))
  return importsFrom(rows)
}

export async function readOneImport(
  errand: Errand,
  key: string,
): Promise<Outcome<{ readonly found: ImportRow }>> {
  const found = await importNow(errand, key)
  return found ? { ok: true, found } : refused('not-found')
}

/** What is decided about a file, as it is told to us. */
export interface ChoicesIn {
  readonly sheets: readonly { readonly sheet: number; readonly columns: readonly ReadColumn[] }[]
  readonly learned?: string | undefined
  readonly dayOrder?: DayOrder | undefined
  readonly currency?: string | undefined
}

/** Decides what the columns mean, remembers it for the next such table, and begins to check what would change. */
export async function chooseColumns(errand: Errand, key: string, given: ChoicesIn): Promise<Outcome> {
  const found = await importNow(errand, key)
  if (!found) return refused('not-found')
  if (!found.hasFile || (found.state !== 'read' && found.state !== 'checked'))
    return refused('wrong-step', { params: { state: found.state } })
  const learned = learnedOn(given.learned, errand.today, '/learned')
  if (!learned.ok) return learned
  const sheets = found.sheets as readonly SheetFound[]
  const wrong = wrongChoice(given, sheets)
  if (wrong) return refused('invalid-input', { errors: [wrong] })
  await keepChoices(errand, key, given, sheets, learned.day)
  return startStep(errand, key, 'checking')
}

function wrongChoice(
  { sheets: chosen }: ChoicesIn,
  sheets: readonly SheetFound[],
): { at: string; says: string } | undefined {
  for (const [at, { sheet, columns }] of chosen.entries()) {
    const place = `/sheets/${at}`
    if (!sheets[sheet]) return { at: `${place}/sheet`, says: 'no such sheet' }
    const targets = columns.flatMap(({ target }) => target ?? [])
    const unknown = targets.find((target) => !IMPORT_TARGETS.includes(target))
    if (unknown !== undefined) return { at: `${place}/columns`, says: `no such target: ${unknown}` }
    const twice = targets.find((target, one) => targets.indexOf(target) !== one)
    if (twice !== undefined) return { at: `${place}/columns`, says: `two columns for ${twice}` }
  }
  return undefined
}

async function keepChoices(
  { store, who }: Errand,
  key: string,
  given: ChoicesIn,
  sheets: readonly SheetFound[],
  learned: Day,
): Promise<void> {
  await inside(store, who, async (tx) => {
    const workspace = await workspaceOf(tx)
    const choices: ImportChoices = {
      sheets: given.sheets.map(({ sheet, columns }) => ({ sheet, columns: columns.map(asColumn) })),
      learned,
      dayOrder: given.dayOrder ?? null,
      currency: given.currency ?? workspace?.currency ?? 'CNY',
    }
    const remembering = given.sheets.flatMap(({ sheet, columns }) => {
      const found = sheets[sheet]
      return found ? [rememberingMapping(found.signature, mappingOf(found, columns))] : []
    })
    await tx.finish(keepingChoices(key, choices), ...remembering)
  })
}

function asColumn({ column, target, unit, currency }: ReadColumn): ReadColumn {
  const shape = target === null ? undefined : claimTargetOf(target)?.shape
  return {
    column,
    target,
    unit: target === 'row.value' || (shape && takesUnit(shape)) ? unit : null,
    currency: shape?.kind === 'money' ? currency : null,
  }
}

/** Also what somebody chose not to read. */
function mappingOf({ columns: found }: SheetFound, chosen: readonly ReadColumn[]): KeptMapping {
  return Object.fromEntries(
    found.map(({ column, heading }) => {
      const one = chosen.find((other) => other.column === column)
      const { target = null, unit = null, currency = null } = one ? asColumn(one) : {}
      return [headingKey(heading), { target, unit, currency }]
    }),
  )
}

/** Rows of an import as they are sent, and the place after which the next page begins. */
export async function importRows(
  errand: Errand,
  key: string,
  statuses: readonly string[],
  after: number,
  limit: number,
): Promise<Outcome<{ readonly rows: readonly object[]; readonly next: number | null }>> {
  const found = await importNow(errand, key)
  if (!found) return refused('not-found')
  const [rows = []] = await read(errand.store, errand.who, rowsAfter(key, statuses, after, limit + 1))
  const page = (rows as unknown as [number, object][]).slice(0, limit)
  const last = page.at(-1)?.[0] ?? null
  return {
    ok: true,
    rows: page.map(([place, row]) => ({ place, ...row })),
    next: rows.length > limit ? last : null,
  }
}

/** Stops what is under way; what it wrote is rolled back. */
export async function stopImport({ store, who }: Errand, key: string): Promise<Outcome> {
  const [rows] = await read(store, who, stoppingStep(key))
  if ((rows ?? []).length === 0) return refused('not-found')
  runningOf(store).get(key)?.stop()
  return { ok: true }
}

/** Lets go of the file and of what its rows came to; what was taken in stays, and can still be undone. */
export async function forgetImport(errand: Errand, key: string): Promise<Outcome> {
  const found = await importNow(errand, key)
  if (!found) return refused('not-found')
  if (isStep(found.state)) return refused('wrong-step', { params: { state: found.state } })
  await read(errand.store, errand.who, forgettingFile(key))
  return { ok: true }
}

const KEPT_DAYS = 30
const DAY_MS = 86_400_000

/** A file nobody took in is let go after a while. */
export async function forgetOldFiles({ store, who, at }: Errand): Promise<void> {
  const before = new Date(Date.parse(at) - KEPT_DAYS * DAY_MS)
  await read(store, who, forgettingOldFiles(before.toISOString()))
}

export function applyStep(errand: Errand, key: string): Promise<Outcome> {
  return startStep(errand, key, 'applying')
}

export function undoStep(errand: Errand, key: string): Promise<Outcome> {
  return startStep(errand, key, 'undoing')
}
