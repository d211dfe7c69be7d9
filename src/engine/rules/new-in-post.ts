import { becauseOf } from '../belief.ts'
import { dayIn, valueOf } from '../picture.ts'
import { rule, type Raised } from '../rule.ts'
import { isWeighty, type Situation } from '../situation.ts'
import type { StakeholderView } from '../stakeholder-view.ts'

/** In the job for less than 90 days, or of influence and first seen after the proposal. */
export const newInPost = rule('new-in-post', [], (situation) =>
  situation.people.flatMap((view) => newlyAppointed(situation, view) ?? lateComer(situation, view) ?? []),
)

function newlyAppointed(situation: Situation, view: StakeholderView): Raised<'new-in-post'> | undefined {
  const belief = valueOf(situation.picture, view.id, 'inPostSince')
  const since = dayIn(belief)
  if (since === undefined || situation.day - since >= situation.method.rules.newInPostDays) return undefined
  return { about: view.id, params: { since }, because: becauseOf(belief) }
}

function lateComer(situation: Situation, view: StakeholderView): Raised<'new-in-post'> | undefined {
  const { proposalOn } = situation
  const seen = view.firstSeen
  if (!isWeighty(situation, view) || proposalOn === undefined || !seen || seen.on <= proposalOn)
    return undefined
  return { about: view.id, params: { since: seen.on }, because: [seen.id] }
}
