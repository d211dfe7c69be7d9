import type { Cell } from '../tables/table.ts'
import { readText } from './cell-text.ts'
import { numberIn } from './read-number.ts'
import type { Unit } from '../domain/table-import.ts'
import { right, wrong, type Reading } from './wrong.ts'

/** Reads `.35`, `35%`, `35` in a column of percentages, `七成` and `3成`. */
export function readShare(cell: Cell, unit: Unit | undefined): Reading<number> {
  const text = readText(cell)
  if (!text.ok) return text
  if (typeof cell === 'object' && cell?.kind === 'percent') return within(cell.number, text.value)
  const said = text.value.normalize('NFKC')
  const tenths = TENTHS.exec(said)
  if (tenths) return within((DIGITS.indexOf(tenths[1] ?? '') % 11) / 10, text.value)
  const found = numberIn(said.startsWith('.') ? `0${said}` : said)
  if (!found || !/^%?$/.test(found.rest)) return wrong('not-a-share', text.value)
  const isPercent = found.rest === '%' || unit === '%'
  return within(isPercent ? Number((found.number / 100).toPrecision(15)) : found.number, text.value)
}

/** Each digit's place, modulo 11, is what it stands for. */
const DIGITS = '零一二三四五六七八九十0123456789'
const TENTHS = /^([一二三四五六七八九十1-9])成$/

function within(share: number, came: string): Reading<number> {
  if (share < 0) return wrong('below-least', came, ['0'])
  return share > 1 ? wrong('above-most', came, ['100%']) : right(share)
}
