import { itemsOf } from '../picture.ts'
import { rule } from '../rule.ts'

/**
 * The same claim for 45 days, though he was in a visit since: did nobody look? Also where it has faded so far that his
 * stance is unknown again: the claim is what stands still, not the belief.
 */
export const supportUnmoved = rule('support-unmoved', ['others'], ({ picture, people, day, method }) =>
  people.flatMap((view) => {
    const [belief] = itemsOf(picture, view.id, 'support')
    if (!belief) return []
    const rated = Math.max(...belief.members.map(({ claim }) => claim.on))
    const since = view.visits.filter((visit) => visit.on > rated)
    if (day - rated < method.rules.unmovedDays || since.length === 0) return []
    return [
      {
        about: view.id,
        params: { support: Number(belief.value), days: day - rated },
        because: [...belief.because, ...since.map((visit) => visit.id)],
      },
    ]
  }),
)
