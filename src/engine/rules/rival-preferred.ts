import { becauseOf, type Belief } from '../belief.ts'
import { valueOf } from '../picture.ts'
import { rule } from '../rule.ts'
import { isWeighty } from '../situation.ts'

/** Someone of influence would choose the rival, or the specification is his. */
export const rivalPreferred = rule('rival-preferred', ['spec', 'position'], (situation) => {
  const { picture } = situation
  const spec = valueOf(picture, 'deal', 'specBy')
  const subjects = [
    { about: 'deal', belief: spec },
    ...situation.people
      .filter((view) => isWeighty(situation, view))
      .map((view) => ({ about: view.id, belief: valueOf(picture, view.id, 'preference') })),
  ]
  return subjects
    .filter(({ belief }) => belief?.value === 'rival')
    .map(({ about, belief }) => ({ about, params: { rival: rivalIn(belief) }, because: becauseOf(belief) }))
})

function rivalIn(belief: Belief | undefined): string {
  return belief?.members[0]?.claim.rival ?? ''
}
