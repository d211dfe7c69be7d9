import { parseDay, type Day } from '../../domain/day.ts'
import type { ParamKinds } from '../../domain/finding.ts'
import { fieldOf } from '../../domain/item.ts'
import { becauseOf, type Belief } from '../belief.ts'
import { groundsOf } from '../because.ts'
import { insertInOrder } from '../insert-in-order.ts'
import { heldItems } from '../picture.ts'
import { rule } from '../rule.ts'

/** A reorganisation, new boss, freeze or merger within one half-life; the latest speaks for all. */
export const reorganisation = rule('reorganisation', [], ({ picture }) => {
  const events: Dated[] = []
  for (const event of heldItems(picture, 'deal', 'orgEvent')) {
    if (!event.stale) insertInOrder(events, { event, on: dateOf(event) }, byDate)
  }
  const [latest] = events
  if (!latest) return []
  const kind = fieldOf(latest.event.value, 'kind') as ParamKinds['event']
  return [
    {
      about: 'deal',
      params: { event: kind, on: latest.on },
      because: () => groundsOf(events, ({ event }) => becauseOf(event)),
    },
  ]
})

interface Dated {
  readonly event: Belief
  readonly on: Day
}

function byDate(a: Dated, b: Dated): number {
  return b.on - a.on
}

function dateOf({ value, head }: Belief): Day {
  return parseDay(String(fieldOf(value, 'date'))) ?? head.on
}
