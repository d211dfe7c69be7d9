import { becauseOf } from '../belief.ts'
import { rule } from '../rule.ts'
import { supportOf } from '../stakeholder-view.ts'

/** Even keel or overconfident with support of +3: friendship, not a project (method.md §1.3). */
export const likedButNoNeed = rule('liked-but-no-need', ['decider-mode'], ({ people, method }) =>
  people.flatMap((view) => {
    const support = supportOf(view)
    const { mode, because } = view.mode
    if (mode !== 'even-keel' && mode !== 'overconfident') return []
    if (support === undefined || support < method.rules.strongSupport) return []
    return [{ about: view.id, params: { mode, support }, because: [...because, ...becauseOf(view.support)] }]
  }),
)
