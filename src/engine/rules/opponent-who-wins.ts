import { becauseOf } from '../belief.ts'
import { kindsOf } from '../because.ts'
import { rule } from '../rule.ts'
import { supportOf } from '../stakeholder-view.ts'

/** He is against it although he would win by it: he may not have seen that yet. */
export const opponentWhoWins = rule('opponent-who-wins', ['others'], ({ people, method }) =>
  people.flatMap((view) => {
    const support = supportOf(view)
    if (support === undefined || support > method.rules.opponentFrom || view.wins.length === 0) return []
    return [
      {
        about: view.id,
        params: { support, wins: kindsOf(view.wins) },
        because: [...becauseOf(view.support), ...view.wins.flatMap(becauseOf)],
      },
    ]
  }),
)
