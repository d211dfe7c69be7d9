import { becauseOf } from '../belief.ts'
import { personRule } from '../rule.ts'
import { holdsVeto } from '../situation.ts'

/** Someone who can stop it alone is at −3 or worse: that caps the deal whatever the sum (method.md §1.5). */
export const vetoAgainst = personRule('veto-against', ['decider-support', 'others'], (view, situation) => {
  const { stance, support } = view
  if (stance === undefined || stance > situation.method.rules.vetoFrom) return undefined
  if (!holdsVeto(situation, view)) return undefined
  return { params: { support: stance }, because: () => becauseOf(support) }
})
