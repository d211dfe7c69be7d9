import { becauseOf, type Belief } from '../belief.ts'
import { fieldOf } from '../../domain/item.ts'
import { heldItems } from '../picture.ts'
import { rule } from '../rule.ts'
import { supportOf } from '../stakeholder-view.ts'

/** Everybody for it, nobody loses by it, and nobody ever did us a favour that cost him something. */
export const euphoria = rule('euphoria', ['others'], ({ picture, people, method }) => {
  const rated = people.filter((view) => view.support)
  const enough =
    rated.length >= method.rules.euphoriaRated && rated.length >= method.rules.euphoriaShare * people.length
  const allFor = rated.every((view) => (supportOf(view) ?? 0) > 0)
  const tested = people.some((view) => heldItems(picture, view.id, 'coachTest').some(isPassed))
  if (!enough || !allFor || tested || people.some((view) => view.losses.length > 0)) return []
  return [
    {
      about: 'deal',
      params: { rated: rated.length },
      because: rated.flatMap((view) => becauseOf(view.support)),
    },
  ]
})

function isPassed(test: Belief): boolean {
  return fieldOf(test.value, 'outcome') === 'passed'
}
