import { COMMITMENT_STATES, type Commitment } from '../domain/commitment.ts'
import { COMMITMENT_KEYS } from './keys.ts'
import {
  readDay,
  readParty,
  readPastDay,
  readTexts,
  readTimes,
  type Context,
  type Unnamed,
} from './read-value.ts'
import type { Spot } from './spot.ts'

export function readCommitment(spot: Spot, context: Context): Unnamed<Omit<Commitment, 'id'>> {
  const fields = spot.fields(COMMITMENT_KEYS)
  const due = fields.get('due')
  const stateOn = fields.get('stateOn')
  const content = {
    ...readTimes(spot, fields, context),
    by: readParty(fields.get('by') ?? spot.refuse('missing-key', ['by']), context),
    what: (fields.get('what') ?? spot.refuse('missing-key', ['what'])).text(),
    state: fields.get('state')?.oneOf(COMMITMENT_STATES) ?? ('open' as const),
    ...(due && { due: readDay(due) }),
    ...(stateOn && { stateOn: readPastDay(stateOn, context) }),
    ...readTexts(fields, ['note']),
  }
  return { fields, content }
}
