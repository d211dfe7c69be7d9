import type { Day } from '../domain/day.ts'

/** A day as the sheet keeps it, not as it is written. */
export interface DayCell {
  readonly kind: 'day'
  readonly day: Day
}

/** A number that is shown as a percentage: .35 for 35 %. */
export interface PercentCell {
  readonly kind: 'percent'
  readonly number: number
}

/** A formula without a result, or one that failed (`#REF!`). */
export interface BrokenCell {
  readonly kind: 'broken'
  readonly came: string
}

/** What stands in a cell; null: nothing. */
export type Cell = null | string | number | boolean | DayCell | PercentCell | BrokenCell

export interface Row {
  /** As the sheet counts them, from 1. */
  readonly number: number
  readonly cells: readonly Cell[]
}

/** Cells that are one, by rows (from 1) and columns (from 0), the ends included. */
export interface Merge {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** A table as it stands in a file: rows with something in them, hidden ones too. */
export interface Sheet {
  /** '' in a file that is one table. */
  readonly name: string
  readonly rows: readonly Row[]
  readonly merges: readonly Merge[]
}

export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')
}
