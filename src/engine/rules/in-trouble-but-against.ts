import { becauseOf } from '../belief.ts'
import { rule } from '../rule.ts'
import { supportOf } from '../stakeholder-view.ts'

/** In trouble, and still against: he has another cure, or loses by ours (method.md §1.4). */
export const inTroubleButAgainst = rule('in-trouble-but-against', ['decider-support'], ({ people, method }) =>
  people.flatMap((view) => {
    const support = supportOf(view)
    if (view.mode.mode !== 'trouble' || support === undefined || support > method.rules.trouble) return []
    return [
      { about: view.id, params: { support }, because: [...view.mode.because, ...becauseOf(view.support)] },
    ]
  }),
)
