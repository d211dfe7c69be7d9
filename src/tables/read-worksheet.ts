import { parseDay } from '../domain/day.ts'
import { columnOf } from './column-letters.ts'
import type { Allowance } from './limits.ts'
import { dayOfSerial } from './number-format.ts'
import type { Shared } from './read-xlsx.ts'
import { isEmpty, type Cell, type Merge, type Row, type Sheet } from './table.ts'
import type { Attributes, Handlers } from './xml.ts'

/** What is being read of a cell. */
interface Open {
  readonly column: number
  readonly type: string
  readonly style: number
  text: string
  hasValue: boolean
  hasFormula: boolean
}

/** Gathers the rows of one sheet as its part is read. */
export function sheetReader(
  name: string,
  shared: Shared,
  allowance: Allowance,
): { readonly handlers: Handlers; sheet(): Sheet } {
  const reading = new Reading(shared, allowance)
  const handlers: Handlers = {
    open: (element, attributes) => reading.open(element, attributes),
    text: (text) => reading.text(text),
    close: (element) => reading.close(element),
  }
  return { handlers, sheet: () => ({ name, rows: reading.rows, merges: reading.merges }) }
}

class Reading {
  readonly rows: Row[] = []
  readonly merges: Merge[] = []
  private readonly shared: Shared
  private readonly allowance: Allowance
  private number = 0
  private cells: Cell[] = []
  private cell: Open | undefined
  private isText = false
  private isAloud = false

  constructor(shared: Shared, allowance: Allowance) {
    this.shared = shared
    this.allowance = allowance
  }

  open(element: string, attributes: Attributes): void {
    if (element === 'row') this.openRow(attributes)
    else if (element === 'c') this.cell = this.openCell(attributes)
    else if (element === 'f') this.mark('hasFormula')
    else if (element === 'rPh') this.isAloud = true
    else if (element === 'v' || element === 't') this.isText = !this.isAloud
    else if (element === 'mergeCell') this.merges.push(...mergeOf(attributes['ref'] ?? ''))
  }

  text(text: string): void {
    if (!this.isText || !this.cell) return
    this.cell.text += text
    this.cell.hasValue = true
  }

  close(element: string): void {
    if (element === 'v' || element === 't') this.isText = false
    else if (element === 'rPh') this.isAloud = false
    else if (element === 'c') this.closeCell()
    else if (element === 'row') this.closeRow()
  }

  private mark(name: 'hasFormula'): void {
    if (this.cell) this.cell[name] = true
  }

  private openRow({ r }: Attributes): void {
    this.allowance.row()
    this.number = r === undefined ? this.number + 1 : Number(r)
    this.cells = []
  }

  private openCell({ r, t = 'n', s = '0' }: Attributes): Open {
    const column = r === undefined ? this.cells.length : columnOf(r)
    return { column, type: t, style: Number(s), text: '', hasValue: false, hasFormula: false }
  }

  private closeCell(): void {
    const { cell, cells } = this
    this.cell = undefined
    if (!cell) return
    const value = valueOf(cell, this.shared)
    if (value === null) return
    this.allowance.cell(cell.column)
    while (cells.length < cell.column) cells.push(null)
    cells[cell.column] = value
  }

  private closeRow(): void {
    if (this.cells.some((cell) => !isEmpty(cell))) this.rows.push({ number: this.number, cells: this.cells })
    this.cells = []
  }
}

function valueOf({ type, style, text, hasValue, hasFormula }: Open, shared: Shared): Cell {
  if (!hasValue) return hasFormula && type !== 'str' ? { kind: 'broken', came: '=' } : null
  switch (type) {
    case 's':
      return shared.strings[Number(text)] ?? null
    case 'str':
    case 'inlineStr':
      return text === '' ? null : text
    case 'b':
      return text === '1' || text === 'true'
    case 'e':
      return { kind: 'broken', came: text }
    case 'd':
      return isoDay(text)
    default:
      return numberOf(text, style, shared)
  }
}

function numberOf(text: string, style: number, { styles, is1904 }: Shared): Cell {
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number)) return text
  const shown = styles[style] ?? 'number'
  if (shown === 'percent') return { kind: 'percent', number }
  return shown === 'day' ? { kind: 'day', day: dayOfSerial(number, is1904) } : number
}

function isoDay(text: string): Cell {
  const day = parseDay(text.slice(0, 10))
  return day === undefined ? text : { kind: 'day', day }
}

function mergeOf(ref: string): Merge[] {
  const [from = '', to = from] = ref.split(':')
  const merge = { top: rowOf(from), bottom: rowOf(to), left: columnOf(from), right: columnOf(to) }
  return Object.values(merge).every((one) => Number.isInteger(one) && one >= 0) ? [merge] : []
}

function rowOf(cell: string): number {
  return Number(cell.replace(/^\D+/, ''))
}
