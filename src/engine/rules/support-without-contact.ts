import { becauseOf } from '../belief.ts'
import { rule } from '../rule.ts'
import { isContacted, supportOf } from '../stakeholder-view.ts'

/** +3 or more from someone we never had contact with, or never quoted. */
export const supportWithoutContact = rule('support-without-contact', ['others'], ({ people, method }) =>
  people.flatMap((view) => {
    const support = supportOf(view)
    if (support === undefined || support < method.rules.strongSupport) return []
    if (isContacted(view) && view.quoted) return []
    return [{ about: view.id, params: { support }, because: becauseOf(view.support) }]
  }),
)
