import { becauseOf } from '../belief.ts'
import { rule } from '../rule.ts'
import { supportOf } from '../stakeholder-view.ts'

/** The decider, or a supporter of +3, of whom no personal win is known. */
export const winUnknown = rule('win-unknown', [], ({ people, deciders, method }) =>
  people
    .filter((view) => view.wins.length === 0)
    .filter((view) => deciders.includes(view) || (supportOf(view) ?? 0) >= method.rules.strongSupport)
    .map((view) => ({
      about: view.id,
      params: {},
      because: [{ missing: [view.id, 'win'] }, ...becauseOf(view.support)],
    })),
)
