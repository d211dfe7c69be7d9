import { SHOWN, VISIT_KINDS, type Visit } from '../domain/visit.ts'
import { VISIT_KEYS } from './keys.ts'
import { itemsIn, readPerson, readTexts, readTimes, type Context, type Unnamed } from './read-value.ts'
import type { Spot } from './spot.ts'

export function readVisit(spot: Spot, context: Context): Unnamed<Omit<Visit, 'id'>> {
  const fields = spot.fields(VISIT_KEYS)
  const content = {
    ...readTimes(spot, fields, context),
    kind: (fields.get('kind') ?? spot.refuse('missing-key', ['kind'])).oneOf(VISIT_KINDS),
    theirs: itemsIn(fields, 'theirs').map((person) => readPerson(person, context)),
    ours: itemsIn(fields, 'ours').map((name) => name.text()),
    shown: itemsIn(fields, 'shown').map((shown) => shown.oneOf(SHOWN)),
    ...readTexts(fields, ['purpose', 'note']),
  }
  return { fields, content }
}
