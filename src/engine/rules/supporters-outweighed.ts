import { becauseOf } from '../belief.ts'
import { rule } from '../rule.ts'
import { supportOf } from '../stakeholder-view.ts'

/** Opponents are no fewer than supporters, or weigh no less (method.md §1.7 flag 13). */
export const supportersOutweighed = rule(
  'supporters-outweighed',
  ['others'],
  ({ people, forces, method }) => {
    const { supporterFrom, opponentFrom } = method.rules
    const supporters = people.filter((view) => (supportOf(view) ?? 0) >= supporterFrom)
    const opponents = people.filter((view) => (supportOf(view) ?? 0) <= opponentFrom)
    const byHeads = opponents.length > 0 && opponents.length >= supporters.length
    const byForce = forces.resistance > 0 && forces.resistance >= forces.drive
    if (!byHeads && !byForce) return []
    return [
      {
        about: 'deal',
        params: { supporters: supporters.length, opponents: opponents.length },
        because: people.filter((view) => view.support).flatMap((view) => becauseOf(view.support)),
      },
    ]
  },
)
