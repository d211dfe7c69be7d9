import { fieldOf } from '../../domain/item.ts'
import { NUMBER } from '../../domain/registry.ts'
import { groundsBehind } from '../because.ts'
import type { Belief } from '../belief.ts'
import { heldIn } from '../beliefs.ts'
import { rule } from '../rule.ts'

/** Everybody for it, nobody loses by it, and nobody ever did us a favour that cost him something. */
export const euphoria = rule('euphoria', ['others'], ({ people, method }) => {
  const rated = people.filter((view) => view.support)
  const enough =
    rated.length >= method.rules.euphoriaRated && rated.length >= method.rules.euphoriaShare * people.length
  const allFor = rated.every((view) => (view.stance ?? 0) > 0)
  const tested = people.some((view) => heldIn(view.beliefs.of[NUMBER.coachTest]).some(isPassed))
  if (!enough || !allFor || tested || people.some((view) => view.losses.length > 0)) return []
  return [
    {
      about: 'deal',
      params: { rated: rated.length },
      because: () => groundsBehind(rated, 'support'),
    },
  ]
})

function isPassed(test: Belief): boolean {
  return fieldOf(test.value, 'outcome') === 'passed'
}
