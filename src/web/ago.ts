import type { Day } from '../domain/day.ts'
import type { Language } from '../i18n/language.ts'

const LOCALE = { zh: 'zh-CN', en: 'en-GB' } as const
const MONTH = 30.44
const YEAR = 365.25

/** A day as one says it from another: yesterday, 3 wk ago, in 2 days. */
export function agoWords(day: Day, today: Day, language: Language): string {
  const days = day - today
  const format = new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'auto', style: 'short' })
  const far = Math.abs(days)
  if (far < 14) return format.format(days, 'day')
  if (far < 56) return format.format(Math.round(days / 7), 'week')
  if (far < 2 * YEAR) return format.format(Math.round(days / MONTH), 'month')
  return format.format(Math.round(days / YEAR), 'year')
}

/** A day in few signs, for tables: 24 Apr, 4月24日; with the year where it is another. */
export function shortDay(day: Day, today: Day, language: Language): string {
  const date = new Date(day * 86_400_000)
  const year = date.getUTCFullYear() !== new Date(today * 86_400_000).getUTCFullYear()
  return new Intl.DateTimeFormat(LOCALE[language], {
    ...(year && { year: '2-digit' }),
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(date)
}
