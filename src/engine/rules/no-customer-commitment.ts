import type { Because } from '../../domain/finding.ts'
import { US } from '../../domain/subject.ts'
import type { Picture } from '../picture.ts'
import { rule } from '../rule.ts'

/** No promise of the customer's is open and due from today on. */
export const noCustomerCommitment = rule(
  'no-customer-commitment',
  ['dated-step'],
  ({ picture, datedSteps }) => {
    if (datedSteps.length > 0) return []
    return [{ about: 'deal', params: {}, because: () => promisesIn(picture) }]
  },
)

/** All that the customer's people ever promised, or that nothing is known of any. */
function promisesIn({ commitments }: Picture): readonly Because[] {
  const past = commitments.filter(({ by }) => by !== US).map(({ id }) => id)
  return past.length > 0 ? past : [{ missing: ['deal', 'commitment'] }]
}
