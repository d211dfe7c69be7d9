import { groundsBehind } from '../because.ts'
import { rule } from '../rule.ts'

/** Opponents are no fewer than supporters, or weigh no less (method.md §1.7 flag 13). */
export const supportersOutweighed = rule(
  'supporters-outweighed',
  ['others'],
  ({ people, forces, method }) => {
    const { supporterFrom, opponentFrom } = method.rules
    const supporters = people.filter((view) => (view.stance ?? 0) >= supporterFrom)
    const opponents = people.filter((view) => (view.stance ?? 0) <= opponentFrom)
    const byHeads = opponents.length > 0 && opponents.length >= supporters.length
    const byForce = forces.resistance > 0 && forces.resistance >= forces.drive
    if (!byHeads && !byForce) return []
    return [
      {
        about: 'deal',
        params: { supporters: supporters.length, opponents: opponents.length },
        because: () => groundsBehind(people, 'support'),
      },
    ]
  },
)
