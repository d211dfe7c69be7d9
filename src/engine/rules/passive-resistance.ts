import { NUMBER } from '../../domain/registry.ts'
import { becauseOf } from '../belief.ts'
import { groundsOf, kindsOf } from '../because.ts'
import { strongestIn } from '../beliefs.ts'
import { personRule } from '../rule.ts'

/**
 * Does not object, but loses by it and wins nothing: he will be passive (the article, question 4). His last word
 * counts also where it has faded: that we no longer know makes it no better.
 */
export const passiveResistance = personRule(
  'passive-resistance',
  ['others'],
  ({ beliefs, losses, wins }, { method }) => {
    if (losses.length === 0 || wins.length > 0) return undefined
    const belief = strongestIn(beliefs.of[NUMBER.support])
    const support = Number(belief?.value ?? Number.NaN)
    if (!belief || !(support >= 0 && support <= method.rules.passiveUpTo)) return undefined
    return {
      params: { support, losses: kindsOf(losses) },
      because: () => [...becauseOf(belief), ...groundsOf(losses, becauseOf)],
    }
  },
)
