import type { TableKind, Unit } from '../domain/table-import.ts'
import { claimTargetOf, type ImportTarget } from '../domain/import-target.ts'
import { isEmpty, type Cell, type Row, type Sheet } from '../tables/table.ts'
import { shownText } from './cell-text.ts'
import { recognise, type Recognised } from './headings.ts'
import { normal } from './normal.ts'
import { isFlags } from './read-flag.ts'
import { numberIn } from './read-number.ts'
import { currencyIn, takesUnit, unitIn } from './units.ts'

/** What is to be done with a column; a target that is null leaves it unread. */
export interface ColumnChoice {
  readonly target: ImportTarget | null
  readonly unit: Unit | null
  /** Of all amounts in it that say nothing else. */
  readonly currency: string | null
}

export interface ProposedColumn extends ColumnChoice {
  /** From 0. */
  readonly column: number
  readonly heading: string
  /** 0: unknown, it will be ignored. */
  readonly confidence: number
  /** Somebody chose it the last time such a table came. */
  readonly remembered: boolean
  readonly samples: readonly string[]
}

export interface ProposedTable {
  readonly name: string
  /** The number of the row with the headings. */
  readonly headingRow: number
  /** How many rows stand below it. */
  readonly rows: number
  readonly kind: TableKind
  /** By which the choices are remembered: the headings, in whatever order. */
  readonly signature: string
  readonly columns: readonly ProposedColumn[]
}

/** The choices made the last time, by heading. */
export type Remembered = ReadonlyMap<string, ColumnChoice>

/** Proposes what each column of a table means. */
export function proposeTable(sheet: Sheet, rememberedFor: (signature: string) => Remembered): ProposedTable {
  const at = headingRowOf(sheet)
  const headings = headingsAt(sheet, at)
  const body = sheet.rows.slice(at + 1)
  const signature = signatureOf(headings)
  const remembered = rememberedFor(signature)
  const columns = unique(
    named(headings.map((heading, column) => propose(column, heading, body, remembered.get(normal(heading))))),
  )
  return {
    name: sheet.name,
    headingRow: sheet.rows[at]?.number ?? 1,
    rows: body.length,
    kind: kindOf(columns.map(({ target }) => target)),
    signature,
    columns: columns.filter(({ heading, samples }) => heading !== '' || samples.length > 0),
  }
}

export function kindOf(targets: readonly (ImportTarget | null)[]): TableKind {
  const has = (start: string): boolean => targets.some((target) => target?.startsWith(start))
  if (has('row.attribute') && has('row.value')) return 'ratings'
  if (has('person.')) return 'people'
  if (has('deal.')) return 'deals'
  return has('account.') ? 'accounts' : 'unknown'
}

export function signatureOf(headings: readonly string[]): string {
  return headings
    .map(normal)
    .filter((one) => one !== '')
    .sort()
    .join('|')
}

const LOOKED_AT = 20

/** The row near the top with the most headings that mean something; the first with two texts where none does. */
function headingRowOf({ rows }: Sheet): number {
  let best = rows.slice(0, LOOKED_AT).findIndex(({ cells }) => textsIn(cells).length > 1)
  let most = 0
  for (const [at, { cells }] of rows.slice(0, LOOKED_AT).entries()) {
    const targets = new Set(textsIn(cells).flatMap((text) => recognise(text)?.target ?? []))
    if (targets.size > most) [best, most] = [at, targets.size]
  }
  return Math.max(0, best)
}

const LONGEST_HEADING = 60

function textsIn(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => (typeof cell === 'string' && cell.length <= LONGEST_HEADING ? [cell] : []))
}

/** Each heading, with that of its group before it where one merged cell spans several. */
function headingsAt({ rows, merges }: Sheet, at: number): string[] {
  const row = rows[at]
  const above = rows[at - 1]
  const width = rows.slice(at).reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  return Array.from({ length: width }, (_, column) => {
    const heading = shownText(row?.cells[column] ?? null)
    const group = above && isGroup(above, column) ? shownText(above.cells[column] ?? null) : ''
    return group === '' || group === heading ? heading : `${group} ${heading}`.trim()
  })

  function isGroup({ number }: Row, column: number): boolean {
    return merges.some(
      ({ top, bottom, left, right }) =>
        top <= number &&
        number <= bottom &&
        left <= column &&
        column <= right &&
        left < right &&
        right - left + 1 < width,
    )
  }
}

const MOST_SAMPLES = 3
const SAMPLED = 200

function propose(
  column: number,
  heading: string,
  body: readonly Row[],
  choice: ColumnChoice | undefined,
): ProposedColumn {
  const cells = body
    .slice(0, SAMPLED)
    .flatMap(({ cells }) => (isEmpty(cells[column]) ? [] : [cells[column] ?? null]))
  const samples = [...new Set(cells.map(shownText))].slice(0, MOST_SAMPLES)
  if (choice) return { column, heading, ...choice, confidence: 1, remembered: true, samples }
  const { target, confidence } = meant(heading, cells)
  const shape = target === null ? undefined : claimTargetOf(target)?.shape
  return {
    column,
    heading,
    target,
    unit: shape && takesUnit(shape) ? (unitIn(heading) ?? percentIn(shape.kind, cells)) : null,
    currency: shape?.kind === 'money' ? (currencyIn(heading) ?? null) : null,
    confidence,
    remembered: false,
    samples,
  }
}

const UNKNOWN = { target: null, confidence: 0 }

function meant(heading: string, cells: readonly Cell[]): Recognised | typeof UNKNOWN {
  const found = recognise(heading) ?? recognise(heading.split(' ').at(-1) ?? '')
  if (!found) return UNKNOWN
  const { target, confidence } = found
  return target.startsWith('named.') && isFlags(cells)
    ? { target: target.replace('named.', 'is.'), confidence }
    : found
}

/** Shares beyond 1 are percentages, and so are the others in their column. */
function percentIn(kind: string, cells: readonly Cell[]): Unit | null {
  const beyond = (cell: Cell): boolean =>
    typeof cell !== 'object' && (numberIn(shownText(cell))?.number ?? 0) > 1 && !shownText(cell).includes('%')
  return kind === 'share' && cells.some(beyond) ? '%' : null
}

const NAMES = ['名称', 'name', '名字', 'full name']
const IDS = ['编号', 'id', '序列号', 'number', 'no']
const UNSURE = 0.5

/** What a bare name or id is of, only the columns beside it tell. */
function named(columns: readonly ProposedColumn[]): ProposedColumn[] {
  const has = (target: string): boolean => columns.some((one) => one.target === target)
  const hasAny = (start: string): boolean => columns.some(({ target }) => target?.startsWith(start))
  const subject = (field: 'name' | 'id'): string | undefined =>
    (['person', 'deal', 'account'] as const).find(
      (one) => !has(`${one}.${field}`) && (one === 'account' || hasAny(`${one}.`)),
    )
  return columns.map((column) => {
    const bare = normal(column.heading)
    const field = NAMES.includes(bare) ? 'name' : IDS.includes(bare) ? 'id' : undefined
    const about = field && column.target === null ? subject(field) : undefined
    return about ? { ...column, target: `${about}.${field}`, confidence: UNSURE } : column
  })
}

/** One column for each target: the likeliest, of equals the first. */
function unique(columns: readonly ProposedColumn[]): ProposedColumn[] {
  const best = new Map<ImportTarget, ProposedColumn>()
  for (const column of columns) {
    if (column.target === null) continue
    const other = best.get(column.target)
    if (!other || column.confidence > other.confidence) best.set(column.target, column)
  }
  return columns.map((column) =>
    column.target === null || best.get(column.target) === column
      ? column
      : { ...column, target: null, unit: null, currency: null, confidence: 0 },
  )
}
