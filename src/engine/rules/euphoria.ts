import { becauseOf } from '../belief.ts'
import { rule } from '../rule.ts'
import { supportOf } from '../stakeholder-view.ts'

/** Everybody for it, nobody loses by it, and no coach was ever put to a test. */
export const euphoria = rule('euphoria', ['others'], ({ people, coaches, method }) => {
  const rated = people.filter((view) => view.support)
  const enough =
    rated.length >= method.rules.euphoriaRated && rated.length >= method.rules.euphoriaShare * people.length
  const allFor = rated.every((view) => (supportOf(view) ?? 0) > 0)
  const tested = coaches.some((coach) => coach.passed.length > 0)
  if (!enough || !allFor || tested || people.some((view) => view.losses.length > 0)) return []
  return [
    {
      about: 'deal',
      params: { rated: rated.length },
      because: rated.flatMap((view) => becauseOf(view.support)),
    },
  ]
})
