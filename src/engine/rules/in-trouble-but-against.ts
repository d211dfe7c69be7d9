import { becauseOf } from '../belief.ts'
import { modeBehind } from '../because.ts'
import { personRule } from '../rule.ts'

/** In trouble, and still against: he has another cure, or loses by ours (method.md §1.4). */
export const inTroubleButAgainst = personRule(
  'in-trouble-but-against',
  ['decider-support'],
  (view, { method }) => {
    const { mode, stance, support } = view
    if (mode.mode !== 'trouble' || stance === undefined || stance > method.rules.trouble) return undefined
    return { params: { support: stance }, because: () => [...modeBehind(view), ...becauseOf(support)] }
  },
)
