import { becauseOf } from '../belief.ts'
import { rule } from '../rule.ts'
import { holdsVeto } from '../situation.ts'
import { supportOf } from '../stakeholder-view.ts'

/** Someone who can stop it alone is at −3 or worse: that caps the deal whatever the sum (method.md §1.5). */
export const vetoAgainst = rule('veto-against', ['decider-support', 'others'], (situation) =>
  situation.people.flatMap((view) => {
    const support = supportOf(view)
    if (support === undefined || support > situation.method.rules.vetoFrom || !holdsVeto(situation, view))
      return []
    return [{ about: view.id, params: { support }, because: becauseOf(view.support) }]
  }),
)
