import type { Field } from '../domain/attribute.ts'
import type { Unit } from '../domain/table-import.ts'
import { normal } from './normal.ts'

/** By what the numbers of a column are to be multiplied. */
export const FACTOR: Readonly<Record<Unit, number>> = {
  one: 1,
  k: 1e3,
  万: 1e4,
  m: 1e6,
  亿: 1e8,
  '%': 0.01,
}

const UNIT_WORDS: readonly (readonly [word: RegExp, unit: Unit])[] = [
  [/百万|millions?|\bmn\b|\bm\b/i, 'm'],
  [/亿/, '亿'],
  [/万|w\b/i, '万'],
  [/千元?|thousands?|\bk\b|000s/i, 'k'],
  [/[%％]|百分/, '%'],
]

const CURRENCY_WORDS: readonly (readonly [word: RegExp, code: string])[] = [
  [/港[币元]|HK\$/i, 'HKD'],
  [/美[元金]|US\$|\busd?\b/i, 'USD'],
  [/欧元|€/, 'EUR'],
  [/英镑|£/, 'GBP'],
  [/日元|日圆|JP¥/i, 'JPY'],
  [/新加坡元|S\$/, 'SGD'],
  [/人民币|\brmb\b|CN¥|[¥￥]/i, 'CNY'],
  [/\$/, 'USD'],
]

/** Of a heading such as 金额（万元）, USD k, Probability (%). */
export function unitIn(text: string): Unit | undefined {
  return UNIT_WORDS.find(([word]) => word.test(text.normalize('NFKC')))?.[1]
}

/** The codes whose names are no words of their own, so that one finds them in a text. */
const CODES =
  /\b(CNY|USD|EUR|GBP|JPY|HKD|SGD|AUD|CAD|CHF|SEK|NOK|DKK|KRW|TWD|INR|BRL|MXN|AED|SAR|THB|VND|MYR|IDR|RUB|ZAR|PLN|NZD)\b/i

export function currencyIn(text: string): string | undefined {
  const code = CODES.exec(text)?.[1]
  return code?.toUpperCase() ?? CURRENCY_WORDS.find(([word]) => word.test(text))?.[1]
}

/** A heading without its unit: what it is about. */
export function headingAlone(text: string): string {
  return normal(
    text
      .normalize('NFKC')
      .replace(/[([【][^)\]】]*[)\]】]/g, ' ')
      .replace(/[/:_-]?\s*(万元|亿元|千元|百万元|元|人民币|rmb|cny|usd|eur|%)\s*$/i, ''),
  )
}

/** Whether numbers of such a field come in units. */
export function takesUnit({ kind }: Pick<Field, 'kind'>): boolean {
  return kind === 'money' || kind === 'share'
}
