import { US } from '../../domain/subject.ts'
import { rule } from '../rule.ts'

/** No promise of the customer's is open and due from today on. */
export const noCustomerCommitment = rule(
  'no-customer-commitment',
  ['dated-step'],
  ({ picture, datedSteps }) => {
    if (datedSteps.length > 0) return []
    const past = picture.commitments.filter(({ by }) => by !== US).map(({ id }) => id)
    return [
      { about: 'deal', params: {}, because: past.length > 0 ? past : [{ missing: ['deal', 'commitment'] }] },
    ]
  },
)
