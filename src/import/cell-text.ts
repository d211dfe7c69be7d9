import { formatDay } from '../domain/day.ts'
import type { Cell } from '../tables/table.ts'
import { right, wrong, type Reading } from './wrong.ts'

/** A cell as one would write it. */
export function shownText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell.trim()
  if (typeof cell !== 'object') return String(cell)
  if (cell.kind === 'day') return formatDay(cell.day)
  return cell.kind === 'percent' ? `${Number((cell.number * 100).toPrecision(12))}%` : cell.came
}

/** A cell's text; refuses what no program could have meant. */
export function readText(cell: Cell): Reading<string> {
  const text = shownText(cell)
  if (typeof cell === 'object' && cell?.kind === 'broken')
    return wrong(cell.came === '=' ? 'formula-without-result' : 'formula-error', cell.came)
  if (/^#{3,}$/.test(text)) return wrong('number-cut-short', text)
  if (/^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/i.test(text)) return wrong('formula-error', text)
  return SPOILT.test(text) ? wrong('spoilt-signs', text.replace(SPOILT, '�')) : right(text)
}

/** Signs that stand for what could not be read, control signs, and halves of a sign. */
const SPOILT = /\uFFFD|锟斤拷|[^\P{Cc}\t\n\r]|\p{Cs}/u

/** A text of at most so many signs. */
export function readTextUpTo(
  cell: Cell,
  most: number,
  code: 'name-too-long' | 'text-too-long',
): Reading<string> {
  const text = readText(cell)
  if (!text.ok || [...text.value].length <= most) return text
  return wrong(code, text.value, [String(most)])
}

/** A name is one line. */
export function readName(cell: Cell, most: number): Reading<string> {
  const text = readTextUpTo(cell, most, 'name-too-long')
  return text.ok ? right(text.value.replace(/\s+/g, ' ')) : text
}
