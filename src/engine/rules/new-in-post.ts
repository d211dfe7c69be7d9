import { NUMBER } from '../../domain/registry.ts'
import { becauseOf } from '../belief.ts'
import { valueIn } from '../beliefs.ts'
import { dayIn } from '../picture.ts'
import { personRule, type Raised } from '../rule.ts'
import { isWeighty, type Situation } from '../situation.ts'
import type { StakeholderView } from '../stakeholder-view.ts'

/** In the job for less than 90 days, or of influence and first seen after the proposal. */
export const newInPost = personRule(
  'new-in-post',
  [],
  (view, situation) => newlyAppointed(situation, view) ?? lateComer(situation, view),
)

type Case = Pick<Raised<'new-in-post'>, 'params' | 'because'>

function newlyAppointed(situation: Situation, view: StakeholderView): Case | undefined {
  const belief = valueIn(view.beliefs.of[NUMBER.inPostSince])
  const since = dayIn(belief)
  if (since === undefined || situation.day - since >= situation.method.rules.newInPostDays) return undefined
  return { params: { since }, because: () => becauseOf(belief) }
}

function lateComer(situation: Situation, view: StakeholderView): Case | undefined {
  const { proposalOn } = situation
  const seen = view.firstSeen
  if (proposalOn === undefined || !seen || seen.on <= proposalOn || !isWeighty(situation, view))
    return undefined
  return { params: { since: seen.on }, because: () => [seen.id] }
}
