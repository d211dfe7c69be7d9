import { becauseOf, isFounded } from '../belief.ts'
import { rule } from '../rule.ts'

/** Both a result for his work and a win for himself are stated: because of the one, he gets the other. */
export const winResultStated = rule('win-result-stated', [], ({ people }) =>
  people.flatMap((view) => {
    const results = view.results.filter(isFounded)
    const wins = view.wins.filter(isFounded)
    if (results.length === 0 || wins.length === 0) return []
    return [{ about: view.id, params: {}, because: [...results, ...wins].flatMap(becauseOf) }]
  }),
)
