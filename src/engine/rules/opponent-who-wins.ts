import { becauseOf } from '../belief.ts'
import { groundsOf, kindsOf } from '../because.ts'
import { personRule } from '../rule.ts'

/** He is against it although he would win by it: he may not have seen that yet. */
export const opponentWhoWins = personRule(
  'opponent-who-wins',
  ['others'],
  ({ stance, support, wins }, { method }) => {
    if (stance === undefined || stance > method.rules.opponentFrom || wins.length === 0) return undefined
    return {
      params: { support: stance, wins: kindsOf(wins) },
      because: () => [...becauseOf(support), ...groundsOf(wins, becauseOf)],
    }
  },
)
