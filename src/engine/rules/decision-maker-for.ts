import { becauseOf, isStatedAtLeast } from '../belief.ts'
import { rule } from '../rule.ts'
import { supportOf } from '../stakeholder-view.ts'

/** The decider himself has said that he is for it, at +3 or more. */
export const decisionMakerFor = rule('decision-maker-for', ['decider-support'], ({ deciders, method }) =>
  deciders.flatMap((view) => {
    const support = supportOf(view)
    const { strongSupport } = method.rules
    if (support === undefined || support < strongSupport) return []
    if (!isStatedAtLeast(view.support, strongSupport, (source) => source === view.id)) return []
    return [{ about: view.id, params: { support }, because: becauseOf(view.support) }]
  }),
)
