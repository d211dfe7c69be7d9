import { groundsBehind } from '../because.ts'
import { rule } from '../rule.ts'

/** Three people are rated and not one is against: an honest map has opponents (method.md §1.4). */
export const noOpponentSeen = rule('no-opponent-seen', ['others'], ({ people, method }) => {
  const rated = people.filter((view) => view.support)
  if (rated.length < method.rules.ratedForOpponent) return []
  if (rated.some((view) => (view.stance ?? 0) <= method.rules.opponentFrom)) return []
  return [
    {
      about: 'deal',
      params: { rated: rated.length },
      because: () => groundsBehind(rated, 'support'),
    },
  ]
})
