import { becauseOf, isFounded } from '../belief.ts'
import { groundsOf } from '../because.ts'
import { personRule } from '../rule.ts'

/** Both a result for his work and a win for himself are stated: because of the one, he gets the other. */
export const winResultStated = personRule('win-result-stated', [], (view) => {
  if (!view.results.some(isFounded) || !view.wins.some(isFounded)) return undefined
  return {
    params: {},
    because: () => groundsOf([...view.results, ...view.wins].filter(isFounded), becauseOf),
  }
})
