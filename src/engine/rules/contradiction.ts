import type { AttributeName } from '../../domain/registry.ts'
import { DEAL } from '../../domain/subject.ts'
import { becauseOf, idsOf } from '../belief.ts'
import { groundsOf, modeBehind } from '../because.ts'
import type { Beliefs } from '../beliefs.ts'
import type { Because } from '../../domain/finding.ts'
import { insertInOrder } from '../insert-in-order.ts'
import { beliefsOf } from '../picture.ts'
import { rule, type Raised } from '../rule.ts'
import type { StakeholderView } from '../stakeholder-view.ts'

/** Two sources say different things of one matter, and neither clearly outweighs the other. */
export const contradiction = rule('contradiction', ['decider-mode', 'decider-support'], (situation) => {
  const raised: Raised<'contradiction'>[] = []
  const deal = beliefsOf(situation.picture, DEAL)
  if (deal.disputed) raised.push({ about: DEAL, ...disputed(disputesIn(deal)) })
  for (const view of situation.people) {
    if (view.beliefs.disputed || view.mode.contradictedBy)
      raised.push({ about: view.id, ...disputed(disputesOf(view)) })
  }
  return raised
})

interface Dispute {
  readonly attribute: AttributeName
  readonly because: readonly Because[]
}

function disputesOf(view: StakeholderView): Dispute[] {
  const disputes = disputesIn(view.beliefs)
  const { contradictedBy } = view.mode
  if (contradictedBy)
    disputes.push({ attribute: 'mode', because: [...modeBehind(view), ...becauseOf(contradictedBy)] })
  return disputes
}

function disputesIn({ attributes }: Beliefs): Dispute[] {
  const disputes: Dispute[] = []
  for (const { attribute, all } of attributes) {
    for (const belief of all) {
      const { rival } = belief
      if (rival) disputes.push({ attribute, because: [...becauseOf(belief), ...idsOf(rival.members)] })
    }
  }
  return disputes
}

/** By attribute. */
function disputed(disputes: readonly Dispute[]): Omit<Raised<'contradiction'>, 'about'> {
  const sorted: Dispute[] = []
  for (const dispute of disputes) insertInOrder(sorted, dispute, byAttribute)
  const attributes: AttributeName[] = []
  for (const { attribute } of sorted) if (attributes.at(-1) !== attribute) attributes.push(attribute)
  return { params: { attributes }, because: groundsOf(sorted, ({ because }) => because) }
}

function byAttribute(a: Dispute, b: Dispute): number {
  return a.attribute < b.attribute ? -1 : a.attribute > b.attribute ? 1 : 0
}
