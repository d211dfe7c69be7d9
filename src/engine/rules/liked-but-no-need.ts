import { becauseOf } from '../belief.ts'
import { modeBehind } from '../because.ts'
import { personRule } from '../rule.ts'

/** Even keel or overconfident with support of +3: friendship, not a project (method.md §1.3). */
export const likedButNoNeed = personRule('liked-but-no-need', ['decider-mode'], (view, { method }) => {
  const { stance, support } = view
  const { mode } = view.mode
  if (mode !== 'even-keel' && mode !== 'overconfident') return undefined
  if (stance === undefined || stance < method.rules.strongSupport) return undefined
  return { params: { mode, support: stance }, because: () => [...modeBehind(view), ...becauseOf(support)] }
})
