import type { Cell, Merge, Row, Sheet } from './table.ts'

/** Rows in which a merged heading spans what stands below it. */
const HEADING_ROWS = 20

/**
 * What stands in merged cells stands in each of their rows: a customer beside all of his deals. Across columns it is
 * repeated near the top only, where headings stand.
 */
export function filled(sheet: Sheet): Sheet {
  if (sheet.merges.length === 0) return sheet
  const rows = new Map<number, Cell[]>(sheet.rows.map(({ number, cells }) => [number, [...cells]]))
  for (const merge of sheet.merges) fill(rows, merge)
  const all: Row[] = sheet.rows.map(({ number }) => ({ number, cells: rows.get(number) ?? [] }))
  return { ...sheet, rows: all }
}

function fill(rows: ReadonlyMap<number, Cell[]>, { top, bottom, left, right }: Merge): void {
  const value = rows.get(top)?.[left] ?? null
  if (value === null) return
  const last = Math.min(bottom, top + rows.size)
  for (let row = top; row <= last; row++) {
    const cells = rows.get(row)
    const end = row < HEADING_ROWS && right - left < WIDEST ? right : left
    for (let column = left; cells && column <= end; column++) put(cells, column, value)
  }
}

const WIDEST = 100

function put(cells: Cell[], column: number, value: Cell): void {
  while (cells.length < column) cells.push(null)
  cells[column] ??= value
}
