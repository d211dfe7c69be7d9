import { formatDay, parseDay } from '../domain/day.ts'

const ISO_DAYS = /\b\d{4}-\d{2}-\d{2}\b/g

/** The text of a deal file with every day in it moved, so that its story is as old on another day. */
export function movedDays(text: string, by: number): string {
  return text.replace(ISO_DAYS, (iso) => {
    const day = parseDay(iso)
    return day === undefined ? iso : formatDay(day + by)
  })
}
