import { becauseOf } from '../belief.ts'
import { rolesBehind } from '../because.ts'
import { personRule } from '../rule.ts'
import { isWeighty } from '../situation.ts'
import { isContacted } from '../stakeholder-view.ts'

export const uncontactedInfluence = personRule('uncontacted-influence', ['others'], (view, situation) => {
  if (isContacted(view) || !isWeighty(situation, view)) return undefined
  return {
    params: {},
    because: () => (view.influence ? becauseOf(view.influence) : rolesBehind(view, 'decision-maker')),
  }
})
