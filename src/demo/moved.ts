import { formatDay, parseDay, type Day } from '../domain/day.ts'
import { readDeal, type DealFile } from '../deal-file/read-deal.ts'

const ISO_DAYS = /\b\d{4}-\d{2}-\d{2}\b/g

/** A deal file whose story is as old on `today` as it was on the day it was written for. */
export function movedDeal(text: string, writtenFor: Day, today: Day): DealFile {
  const by = today - writtenFor
  const moved = text.replace(ISO_DAYS, (iso) => {
    const day = parseDay(iso)
    return day === undefined ? iso : formatDay(day + by)
  })
  const read = readDeal(moved, today)
  if (!read.ok) throw new Error(`a demo deal cannot be read: ${JSON.stringify(read.refusal)}`)
  return read.file
}
