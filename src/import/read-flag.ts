import type { Cell } from '../tables/table.ts'
import { readText, shownText } from './cell-text.ts'
import { normal } from './normal.ts'
import { right, wrong, type Reading } from './wrong.ts'

const YES = ['是', '有', '对', '√', '✓', '✔', '☑', 'y', 'yes', 'true', 'x', '1']
const NO = ['否', '无', '不是', '没有', '×', '✗', '✘', '☐', 'n', 'no', 'false', '0', '-', '—']

/** Reads 是, √, yes, true … */
export function readFlag(cell: Cell): Reading<boolean> {
  const text = readText(cell)
  if (!text.ok) return text
  const said = normal(text.value)
  if (YES.map(normal).includes(said)) return right(true)
  return NO.map(normal).includes(said) ? right(false) : wrong('not-yes-or-no', text.value, ['yes', 'no'])
}

/** Whether a column that is headed with a role marks who has it, rather than naming him. */
export function isFlags(cells: readonly Cell[]): boolean {
  return cells.length > 0 && cells.every((cell) => shownText(cell) === '' || readFlag(cell).ok)
}
