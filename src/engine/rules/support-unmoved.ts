import { NUMBER } from '../../domain/registry.ts'
import { becauseOf } from '../belief.ts'
import { strongestIn } from '../beliefs.ts'
import { personRule } from '../rule.ts'

/**
 * The same claim for 45 days, though he was in a visit since: did nobody look? Also where it has faded so far that his
 * stance is unknown again: the claim is what stands still, not the belief.
 */
export const supportUnmoved = personRule(
  'support-unmoved',
  ['others'],
  ({ beliefs, visits }, { day, method }) => {
    const last = visits.at(-1)
    if (!last) return undefined
    const belief = strongestIn(beliefs.of[NUMBER.support])
    if (!belief || day - belief.latest < method.rules.unmovedDays || last.on <= belief.latest)
      return undefined
    return {
      params: { support: Number(belief.value), days: day - belief.latest },
      because: () => [
        ...becauseOf(belief),
        ...visits.filter(({ on }) => on > belief.latest).map(({ id }) => id),
      ],
    }
  },
)
