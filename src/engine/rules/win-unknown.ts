import { becauseOf } from '../belief.ts'
import { personRule } from '../rule.ts'

/** The decider, or a supporter of +3, of whom no personal win is known. */
export const winUnknown = personRule('win-unknown', [], (view, { deciders, method }) => {
  if (view.wins.length > 0) return undefined
  if ((view.stance ?? 0) < method.rules.strongSupport && !deciders.includes(view)) return undefined
  return { params: {}, because: () => [{ missing: [view.id, 'win'] }, ...becauseOf(view.support)] }
})
