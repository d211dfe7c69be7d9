import { becauseOf } from '../belief.ts'
import { personRule } from '../rule.ts'
import { isContacted } from '../stakeholder-view.ts'

/** +3 or more from someone we never had contact with, or never quoted. */
export const supportWithoutContact = personRule('support-without-contact', ['others'], (view, { method }) => {
  const { stance, support, quoted } = view
  if (stance === undefined || stance < method.rules.strongSupport) return undefined
  if (isContacted(view) && quoted) return undefined
  return { params: { support: stance }, because: () => becauseOf(support) }
})
