import type { AttributeName } from '../../domain/registry.ts'
import { DEAL, type Subject } from '../../domain/subject.ts'
import { becauseOf, idsOf } from '../belief.ts'
import { groundsOf, modeBehind } from '../because.ts'
import { allIn, type Beliefs } from '../beliefs.ts'
import type { Because } from '../../domain/finding.ts'
import { insertInOrder } from '../insert-in-order.ts'
import { beliefsOf } from '../picture.ts'
import { rule, type Raised } from '../rule.ts'
import type { StakeholderView } from '../stakeholder-view.ts'

/** Two sources say different things of one matter, and neither clearly outweighs the other. */
export const contradiction = rule('contradiction', ['decider-mode', 'decider-support'], (situation) => {
  const raised: Raised<'contradiction'>[] = []
  const deal = beliefsOf(situation.picture, DEAL)
  if (deal.disputed) raised.push(raisedOn(DEAL, disputesIn(deal)))
  for (const view of situation.people) {
    if (view.beliefs.disputed || view.mode.contradictedBy) raised.push(raisedOn(view.id, disputesOf(view)))
  }
  return raised
})

interface Dispute {
  readonly attribute: AttributeName
  readonly because: () => readonly Because[]
}

function disputesOf(view: StakeholderView): Dispute[] {
  const disputes = disputesIn(view.beliefs)
  const { contradictedBy } = view.mode
  if (contradictedBy)
    disputes.push({ attribute: 'mode', because: () => [...modeBehind(view), ...becauseOf(contradictedBy)] })
  return disputes
}

function disputesIn({ of }: Beliefs): Dispute[] {
  const disputes: Dispute[] = []
  for (const items of of) {
    for (const belief of allIn(items)) {
      const { rival } = belief
      const { attribute } = belief.head
      if (rival) disputes.push({ attribute, because: () => [...becauseOf(belief), ...idsOf(rival.members)] })
    }
  }
  return disputes
}

/** By attribute. */
function raisedOn(about: Subject, disputes: readonly Dispute[]): Raised<'contradiction'> {
  const sorted: Dispute[] = []
  for (const dispute of disputes) insertInOrder(sorted, dispute, byAttribute)
  const attributes: AttributeName[] = []
  for (const { attribute } of sorted) if (attributes.at(-1) !== attribute) attributes.push(attribute)
  return { about, params: { attributes }, because: () => groundsOf(sorted, ({ because }) => because()) }
}

function byAttribute(a: Dispute, b: Dispute): number {
  return a.attribute < b.attribute ? -1 : a.attribute > b.attribute ? 1 : 0
}
