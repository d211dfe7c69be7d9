import { parseDay } from '../../domain/day.ts'
import type { ParamKinds } from '../../domain/finding.ts'
import { fieldOf } from '../../domain/item.ts'
import { becauseOf, type Belief } from '../belief.ts'
import { groundsOf } from '../because.ts'
import { heldItems } from '../picture.ts'
import { rule } from '../rule.ts'

/** A reorganisation, new boss, freeze or merger within one half-life; the latest speaks for all. */
export const reorganisation = rule('reorganisation', [], ({ picture }) => {
  const events = heldItems(picture, 'deal', 'orgEvent')
    .filter((event) => !event.stale)
    .sort((a, b) => dateOf(b) - dateOf(a))
  const [latest] = events
  if (!latest) return []
  return [
    {
      about: 'deal',
      params: { event: fieldOf(latest.value, 'kind') as ParamKinds['event'], on: dateOf(latest) },
      because: groundsOf(events, becauseOf),
    },
  ]
})

function dateOf(event: Belief): number {
  return parseDay(String(fieldOf(event.value, 'date'))) ?? event.on
}
