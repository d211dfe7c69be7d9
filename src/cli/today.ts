import { parseDay, type Day } from '../domain/day.ts'

/** Today where the machine stands. */
export function today(): Day {
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return parseDay(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`) as Day
}
