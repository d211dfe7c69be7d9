import type { Day } from '../domain/day.ts'
import type { Language } from '../i18n/language.ts'

const NATURAL = { numeric: 'auto', style: 'short' } as const
const AGO = {
  zh: new Intl.RelativeTimeFormat('zh-CN', NATURAL),
  en: new Intl.RelativeTimeFormat('en-GB', NATURAL),
} as const
const MONTH = 30.44
const YEAR = 365.25

/** A day as one says it from another: yesterday, 3 wk ago, in 2 days. */
export function agoWords(day: Day, today: Day, language: Language): string {
  const days = day - today
  const format = AGO[language]
  const far = Math.abs(days)
  if (far < 14) return format.format(days, 'day')
  if (far < 56) return format.format(Math.round(days / 7), 'week')
  if (far < 2 * YEAR) return format.format(Math.round(days / MONTH), 'month')
  return format.format(Math.round(days / YEAR), 'year')
}

const SHORT = {
  zh: {
    same: new Intl.DateTimeFormat('zh-CN', { month: 'short', day: 'numeric', timeZone: 'UTC' }),
    other: new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC' }),
  },
  en: {
    same: new Intl.DateTimeFormat('en-GB', { month: 'short', day: 'numeric', timeZone: 'UTC' }),
    other: new Intl.DateTimeFormat('en-GB', {
      year: '2-digit',
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    }),
  },
} as const

/** A day in few signs, for tables: 24 Apr, 4月24日; where the year is another 24 Apr 27, 2027/4/24. */
export function shortDay(day: Day, today: Day, language: Language): string {
  const date = new Date(day * 86_400_000)
  const year = date.getUTCFullYear() !== new Date(today * 86_400_000).getUTCFullYear()
  return SHORT[language][year ? 'other' : 'same'].format(date)
}
