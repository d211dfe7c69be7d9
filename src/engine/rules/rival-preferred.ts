import { NUMBER } from '../../domain/registry.ts'
import { DEAL, type Subject } from '../../domain/subject.ts'
import { becauseOf, type Belief } from '../belief.ts'
import { valueIn } from '../beliefs.ts'
import { valueOf } from '../picture.ts'
import { rule, type Raised } from '../rule.ts'

/** Someone of influence would choose the rival, or the specification is his. */
export const rivalPreferred = rule('rival-preferred', ['spec', 'position'], ({ picture, weighty }) => {
  const raised: Raised<'rival-preferred'>[] = []
  const raiseOn = (about: Subject, belief: Belief | undefined): void => {
    if (belief?.value !== 'rival') return
    raised.push({ about, params: { rival: belief.head.rival ?? '' }, because: () => becauseOf(belief) })
  }
  raiseOn(DEAL, valueOf(picture, DEAL, 'specBy'))
  for (const view of weighty) raiseOn(view.id, valueIn(view.beliefs.of[NUMBER.preference]))
  return raised
})
