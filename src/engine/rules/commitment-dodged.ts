import type { Commitment } from '../../domain/commitment.ts'
import { personRule } from '../rule.ts'

/** Two promises dodged by one person, or one overdue by 14 days with nothing said. */
export const commitmentDodged = personRule(
  'commitment-dodged',
  ['dated-step'],
  (view, { picture, day, method }) => {
    const his = picture.commitments.filter(({ by }) => by === view.id)
    if (his.length === 0) return undefined
    const isOverdue = ({ state, due }: Commitment): boolean =>
      state === 'open' && due !== undefined && day - due >= method.rules.overdueDays
    const dodged = his.filter(({ state }) => state === 'dodged')
    const overdue = his.filter(isOverdue)
    if (dodged.length < method.rules.dodges && overdue.length === 0) return undefined
    return {
      params: { dodged: dodged.length, overdue: overdue.length },
      because: [...dodged, ...overdue].map(({ id }) => id),
    }
  },
)
