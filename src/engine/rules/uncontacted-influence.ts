import { becauseOf } from '../belief.ts'
import { rolesBehind } from '../because.ts'
import { rule } from '../rule.ts'
import { isWeighty } from '../situation.ts'
import { isContacted } from '../stakeholder-view.ts'

export const uncontactedInfluence = rule('uncontacted-influence', ['others'], (situation) =>
  situation.people
    .filter((view) => isWeighty(situation, view) && !isContacted(view))
    .map((view) => ({
      about: view.id,
      params: {},
      because: view.influence ? becauseOf(view.influence) : rolesBehind(view, 'decision-maker'),
    })),
)
