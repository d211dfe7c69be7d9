import { formatDay, parseDay, type Day } from '../../domain/day.ts'

/** The same date so many months on; the month's last where it has no such date. */
export function monthsOn(day: Day, months: number): string {
  const [year = 0, month = 0, date = 0] = formatDay(day).split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const first = `${Math.floor(count / 12)}-${two((count % 12) + 1)}`
  const fits = [date, 30, 29, 28].find((one) => parseDay(`${first}-${two(one)}`) !== undefined) ?? 28
  return `${first}-${two(fits)}`
}

/** The last day of the year; of the next one where this is nearly over. */
export function yearEnd(day: Day): string {
  const [year = 0, month = 0] = formatDay(day).split('-').map(Number)
  return `${month === 12 ? year + 1 : year}-12-31`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
