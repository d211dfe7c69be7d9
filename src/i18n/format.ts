import type { Day } from '../domain/day.ts'
import type { Language } from './language.ts'

const DAY_MS = 86_400_000
const LOCALE = { zh: 'zh-CN', en: 'en-GB' } as const

/** A day as one writes it in a sentence: 24 Apr 2026, 2026年4月24日. */
export function dayWords(day: Day, language: Language): string {
  const month = language === 'zh' ? 'long' : 'short'
  const format = new Intl.DateTimeFormat(LOCALE[language], {
    year: 'numeric',
    month,
    day: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(day * DAY_MS)
}

/** A support rating with its sign: +3, 0, −2. */
export function supportWords(support: number): string {
  return support > 0 ? `+${support}` : support < 0 ? `−${-support}` : '0'
}

/** A number with its sign and two decimals, as log-odds are written. */
export function signed(number: number): string {
  return `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2)}`
}

/** A share in whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** Several things as one writes them: Anke and Joost; 王总、李敏. */
export function listWords(words: readonly string[], language: Language): string {
  if (language === 'zh') return words.join('、')
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words)
}

/** Money as people say it: 740万元, 18万欧元; €180K. Without a currency the bare number. */
export function moneyWords(amount: number, currency: string | undefined, language: Language): string {
  return language === 'zh' ? chineseMoney(amount, currency) : englishMoney(amount, currency)
}

function englishMoney(amount: number, currency: string | undefined): string {
  return compactFormat(currency).format(amount).replace('-', '−')
}

/** Made once for each currency: making one takes longer than using it a hundred times. */
const COMPACT = new Map<string | undefined, Intl.NumberFormat>()

function compactFormat(currency: string | undefined): Intl.NumberFormat {
  const known = COMPACT.get(currency)
  if (known) return known
  const format = new Intl.NumberFormat('en-GB', {
    notation: 'compact',
    maximumSignificantDigits: 3,
    ...(currency !== undefined && { style: 'currency', currency }),
  })
  COMPACT.set(currency, format)
  return format
}

const WAN = 10_000
const YI = 100_000_000

function chineseMoney(amount: number, currency: string | undefined): string {
  const size = Math.abs(amount)
  const [unit, name] = size >= YI ? [YI, '亿'] : size >= WAN ? [WAN, '万'] : [1, '']
  const number = Number((size / unit).toPrecision(3))
  return `${amount < 0 ? '−' : ''}${number}${name}${currencyName(currency)}`
}

function currencyName(currency: string | undefined): string {
  if (currency === undefined) return ''
  if (currency === 'CNY') return '元'
  return CURRENCY_NAMES.of(currency) ?? currency
}

const CURRENCY_NAMES = new Intl.DisplayNames('zh-CN', { type: 'currency' })
