import { becauseOf, isStatedBy } from '../belief.ts'
import { rule } from '../rule.ts'
import { supportOf } from '../stakeholder-view.ts'

/** The decider himself has said that he is for it, at +3 or more. */
export const decisionMakerFor = rule('decision-maker-for', ['decider-support'], ({ deciders, method }) =>
  deciders.flatMap((view) => {
    const support = supportOf(view)
    if (support === undefined || support < method.rules.strongSupport || !view.support) return []
    if (!isStatedBy(view.support, (source) => source === view.id)) return []
    return [{ about: view.id, params: { support }, because: becauseOf(view.support) }]
  }),
)
