import { CLOSURE_REASONS, OUTCOMES, type Closure } from '../domain/closure.ts'
import { CLOSURE_KEYS } from './keys.ts'
import { readTexts, readTimes, type Context, type Unnamed } from './read-value.ts'
import type { Spot } from './spot.ts'

/** How the deal ended, where it did; one that was reopened has none. */
export function readClosure(spot: Spot, context: Context): Unnamed<Omit<Closure, 'id'>> {
  const fields = spot.fields(CLOSURE_KEYS)
  const reason = fields.get('reason')?.oneOf(CLOSURE_REASONS)
  const content = {
    ...readTimes(spot, fields, context),
    outcome: (fields.get('outcome') ?? spot.refuse('missing-key', ['outcome'])).oneOf(OUTCOMES),
    ...(reason && { reason }),
    ...readTexts(fields, ['rival', 'words']),
  }
  return { fields, content }
}
