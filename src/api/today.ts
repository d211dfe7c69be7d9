import { parseDay, type Day } from '../domain/day.ts'

/** Which day it is somewhere. */
export function todayIn(timeZone: string, now: Date): Day {
  const minute = Math.floor(now.getTime() / MINUTE_MS)
  const known = LAST.get(timeZone)
  if (known?.minute === minute) return known.day
  const text = formatFor(timeZone).format(now)
  const day = parseDay(text)
  if (day === undefined) throw new Error(`not a day: ${text}`)
  LAST.set(timeZone, { minute, day })
  return day
}

const MINUTE_MS = 60_000

/** Formatting a date costs more than most requests; a minute has one day everywhere. */
const LAST = new Map<string, { readonly minute: number; readonly day: Day }>()

const FORMATS = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone)
  if (known) return known
  // Swedes write days as we do: 2026-03-09.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  FORMATS.set(timeZone, format)
  return format
}
