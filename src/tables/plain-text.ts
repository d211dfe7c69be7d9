import { formatDay } from '../domain/day.ts'
import type { Cell } from './table.ts'

/** A cell as text that reads back the same. */
export function plainText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'object') return String(cell)
  if (cell.kind === 'day') return formatDay(cell.day)
  return cell.kind === 'percent' ? `${Number((cell.number * 100).toPrecision(12))}%` : cell.came
}
