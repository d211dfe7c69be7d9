import type { Commitment } from '../../domain/commitment.ts'
import { personRule } from '../rule.ts'
import type { Situation } from '../situation.ts'

/** Two promises dodged by one person, or one overdue by 14 days with nothing said. */
export const commitmentDodged = personRule('commitment-dodged', ['dated-step'], ({ id }, situation) => {
  const { commitments } = situation.picture
  if (!hasPromised(id, commitments)) return undefined
  const dodged: string[] = []
  const overdue: string[] = []
  for (const commitment of commitments) {
    if (commitment.by !== id) continue
    if (commitment.state === 'dodged') dodged.push(commitment.id)
    else if (isOverdue(commitment, situation)) overdue.push(commitment.id)
  }
  if (dodged.length < situation.method.rules.dodges && overdue.length === 0) return undefined
  return {
    params: { dodged: dodged.length, overdue: overdue.length },
    because: () => [...dodged, ...overdue],
  }
})

function hasPromised(id: string, commitments: readonly Commitment[]): boolean {
  for (const { by } of commitments) if (by === id) return true
  return false
}

function isOverdue({ state, due }: Commitment, { day, method }: Situation): boolean {
  return state === 'open' && due !== undefined && day - due >= method.rules.overdueDays
}
