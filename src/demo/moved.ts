import type { Day } from '../domain/day.ts'
import { movedDays } from '../deal-file/moved-days.ts'
import { readDeal, type DealFile } from '../deal-file/read-deal.ts'

/** A deal file whose story is as old on `today` as it was on the day it was written for. */
export function movedDeal(text: string, writtenFor: Day, today: Day): DealFile {
  const read = readDeal(movedDays(text, today - writtenFor), today)
  if (!read.ok) throw new Error(`a demo deal cannot be read: ${JSON.stringify(read.refusal)}`)
  return read.file
}
