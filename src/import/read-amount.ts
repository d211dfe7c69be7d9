import type { Unit } from '../domain/table-import.ts'
import type { Cell } from '../tables/table.ts'
import { readText } from './cell-text.ts'
import { numberIn } from './read-number.ts'
import { currencyIn, FACTOR, unitIn } from './units.ts'
import { right, wrong, type Reading } from './wrong.ts'

/** Money as it stands in a cell; its currency where the cell says it. */
export interface Amount {
  readonly number: number
  readonly currency: string | undefined
}

const MOST = 1e13

/** Reads `240`, `240万`, `¥2,400,000.00`, `USD 1.2m`, `1.5亿元`; `unit` is that of the column, where a cell has none. */
export function readAmount(cell: Cell, unit: Unit | undefined): Reading<Amount> {
  const text = readText(cell)
  if (!text.ok) return text
  if (typeof cell === 'object') return wrong('not-an-amount', text.value)
  const said = text.value.normalize('NFKC')
  const currency = currencyIn(said)
  const found = numberIn(said.replace(LEADING, ''))
  if (!found || !isUnit(found.rest)) return wrong('not-an-amount', text.value)
  const factor = FACTOR[unitIn(found.rest) ?? unit ?? 'one']
  const number = Number((found.number * factor).toPrecision(15))
  if (number < 0) return wrong('below-least', text.value, ['0'])
  return number > MOST ? wrong('above-most', text.value, [String(MOST)]) : right({ number, currency })
}

/** Signs and codes of currencies before the number. */
const LEADING = /^(?:[A-Z]{2,3}\s*)?[¥€£$￥]?\s*(?:人民币|美元|港币|港元|欧元|英镑|日元)?\s*/iu

const UNIT =
  /^(?:百万|千|万|亿|[kmw]|mn|thousand|millions?)?\s*(?:元整?|人民币|圆|美元|美金|港币|港元|欧元|英镑|日元|rmb|cny|usd|eur|gbp|hkd|jpy|sgd|[¥$€£])*$/iu

function isUnit(rest: string): boolean {
  return UNIT.test(rest.trim())
}
