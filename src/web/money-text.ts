import type { Language } from '../i18n/language.ts'

/** Money as somebody typed it. */
export interface TypedMoney {
  readonly amount: number
  /** Where he named one. */
  readonly currency?: string
}

const SIZES: readonly (readonly [unit: RegExp, size: number])[] = [
  [/^(?:亿|億)/, 1e8],
  [/^千万/, 1e7],
  [/^百万/, 1e6],
  [/^(?:万|萬|w)/i, 1e4],
  [/^千/, 1e3],
  [/^(?:billion|bn|b)/i, 1e9],
  [/^(?:million|mio|mn|m)/i, 1e6],
  [/^(?:thousand|k)/i, 1e3],
]

const CURRENCIES: readonly (readonly [named: RegExp, code: string])[] = [
  [/(?:hk\$|港元|港币)/i, 'HKD'],
  [/(?:s\$|新元|新币)/i, 'SGD'],
  [/(?:us\$|\$|美元|美金)/i, 'USD'],
  [/(?:€|欧元)/, 'EUR'],
  [/(?:£|英镑)/, 'GBP'],
  [/(?:日元|円)/, 'JPY'],
  [/(?:rmb|人民币|¥|元|块)/i, 'CNY'],
]

const CODE = /(?<![a-z])(?!rmb)([a-z]{3})(?![a-z])/i
/** Numbers in groups of three, or with one point or comma before the decimals. */
const NUMBER = /\d[\d.,]*/
const LARGEST = 1e13

/** Reads 240万, 1.2亿, 2.4m, ¥2,400,000, 180k EUR; undefined where it is no amount of money. */
export function readMoney(text: string): TypedMoney | undefined {
  const typed = text.normalize('NFKC').replaceAll(/[\s']/g, '')
  const found = NUMBER.exec(typed)
  if (!found) return undefined
  const before = typed.slice(0, found.index)
  const after = typed.slice(found.index + found[0].length)
  const [unit, size] = SIZES.find(([named]) => named.test(after)) ?? [undefined, 1]
  const currency = currencyIn(`${before} ${unit ? after.replace(unit, '') : after}`)
  const number = plainNumber(found[0], size > 1)
  if (currency === 'none' || number === undefined) return undefined
  const amount = Math.round(number * size * 100) / 100
  return amount > LARGEST ? undefined : { amount, ...(currency !== undefined && { currency }) }
}

/** The currency named around the number; `none` where something else stands there. */
function currencyIn(around: string): string | undefined {
  const rest = around.trim()
  if (rest === '') return undefined
  const named = CURRENCIES.find(([sign]) => sign.test(rest))
  const left = named ? rest.replace(named[0], '') : rest
  const code = CODE.exec(left)?.[1]
  const nothing = (code === undefined ? left : left.replace(code, '')).replaceAll(/[\s整约]/g, '') === ''
  if (!nothing) return 'none'
  return code?.toUpperCase() ?? named?.[1]
}

/** Money has no three decimals: without a unit 180.000 is written in thousands. */
function plainNumber(digits: string, hasUnit: boolean): number | undefined {
  const trimmed = digits.replace(/[.,]+$/, '')
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed)) return Number(trimmed.replaceAll(',', ''))
  const groups = hasUnit ? /^\d{1,3}(?:\.\d{3}){2,}$/ : /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
  if (groups.test(trimmed)) {
    return Number(trimmed.replaceAll('.', '').replace(',', '.'))
  }
  const plain = /^\d+(?:[.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : NaN
  return Number.isNaN(plain) ? undefined : plain
}

/** An amount to go on typing from: exact, short where that loses nothing. */
export function moneyText(amount: number, language: Language): string {
  const sizes = language === 'zh' ? CHINESE : ENGLISH
  const short = sizes.find(([size]) => amount >= size && isShort(amount / size))
  return short ? `${amount / short[0]}${short[1]}` : String(amount)
}

const CHINESE = [
  [1e8, '亿'],
  [1e4, '万'],
] as const
const ENGLISH = [
  [1e6, 'm'],
  [1e3, 'k'],
] as const

function isShort(number: number): boolean {
  return Number.isInteger(Math.round(number * 1e6) / 1e4) && String(number).length < 8
}
