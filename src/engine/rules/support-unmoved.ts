import { allIn } from '../beliefs.ts'
import { personRule } from '../rule.ts'

/**
 * The same claim for 45 days, though he was in a visit since: did nobody look? Also where it has faded so far that his
 * stance is unknown again: the claim is what stands still, not the belief.
 */
export const supportUnmoved = personRule(
  'support-unmoved',
  ['others'],
  ({ beliefs, visits }, { day, method }) => {
    const [belief] = allIn(beliefs, 'support')
    if (!belief || day - belief.latest < method.rules.unmovedDays) return undefined
    const since = visits.filter((visit) => visit.on > belief.latest)
    if (since.length === 0) return undefined
    return {
      params: { support: Number(belief.value), days: day - belief.latest },
      because: [...belief.because, ...since.map((visit) => visit.id)],
    }
  },
)
