import { NUMBER } from '../../domain/registry.ts'
import { groundsOf } from '../because.ts'
import { becauseOf, type Belief } from '../belief.ts'
import { strongestIn } from '../beliefs.ts'
import { rule } from '../rule.ts'
import type { StakeholderView } from '../stakeholder-view.ts'

/**
 * Three people are rated and not one is against: an honest map has opponents (method.md §1.4). The last rating of each,
 * also where it has faded: it stands on the map all the same.
 */
export const noOpponentSeen = rule('no-opponent-seen', ['others'], ({ people, method }) => {
  const rated = people.filter(lastRating)
  if (rated.length < method.rules.ratedForOpponent) return []
  if (rated.some((view) => Number(lastRating(view)?.value) <= method.rules.opponentFrom)) return []
  return [
    {
      about: 'deal',
      params: { rated: rated.length },
      because: () => groundsOf(rated, (view) => becauseOf(lastRating(view))),
    },
  ]
})

function lastRating({ beliefs }: StakeholderView): Belief | undefined {
  return strongestIn(beliefs.of[NUMBER.support])
}
