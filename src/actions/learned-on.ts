import { parseDay, type Day } from '../domain/day.ts'
import { refused, type Refused } from './outcome.ts'

/** The day given, today where none is; refuses what is no day, or has not come yet. */
export function learnedOn(
  given: string | undefined,
  today: Day,
  at = '/on',
): { readonly ok: true; readonly day: Day } | Refused {
  if (given === undefined) return { ok: true, day: today }
  const day = parseDay(given)
  if (day === undefined) return refused('invalid-input', { errors: [{ at, says: `not-a-day: ${given}` }] })
  if (day > today) return refused('future-day', { errors: [{ at, says: `future-day: ${given}` }] })
  return { ok: true, day }
}
