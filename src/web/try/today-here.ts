import { parseDay, type Day } from '../../domain/day.ts'

/** The day it is where the reader is: no server is asked. */
export function todayHere(): Day {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  const text = parts.map((part) => String(part).padStart(2, '0')).join('-')
  return parseDay(text) as Day
}
