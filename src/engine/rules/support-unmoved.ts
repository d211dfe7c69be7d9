import { becauseOf } from '../belief.ts'
import { rule } from '../rule.ts'
import { supportOf } from '../stakeholder-view.ts'

/** The same claim for 45 days, though he was in a visit since: did nobody look? */
export const supportUnmoved = rule('support-unmoved', ['others'], ({ people, day, method }) =>
  people.flatMap((view) => {
    const support = supportOf(view)
    if (support === undefined || !view.support) return []
    const rated = Math.max(...view.support.members.map(({ claim }) => claim.on))
    const since = view.visits.filter((visit) => visit.on > rated)
    if (day - rated < method.rules.unmovedDays || since.length === 0) return []
    return [
      {
        about: view.id,
        params: { support, days: day - rated },
        because: [...becauseOf(view.support), ...since.map((visit) => visit.id)],
      },
    ]
  }),
)
