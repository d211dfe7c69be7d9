import type { AttributeName } from '../../domain/registry.ts'
import { DEAL, type Subject } from '../../domain/subject.ts'
import { becauseOf, idsOf, type Belief } from '../belief.ts'
import { groundsOf, modeBehind } from '../because.ts'
import { byCertainty } from '../beliefs.ts'
import type { Because } from '../../domain/finding.ts'
import { insertInOrder } from '../insert-in-order.ts'
import { beliefsOf } from '../picture.ts'
import { rule, type Raised } from '../rule.ts'
import type { StakeholderView } from '../stakeholder-view.ts'

/** Two sources say different things of one matter, and neither clearly outweighs the other. */
export const contradiction = rule('contradiction', ['decider-mode', 'decider-support'], (situation) => {
  const raised: Raised<'contradiction'>[] = []
  const { disputed } = beliefsOf(situation.picture, DEAL)
  if (disputed) raised.push(raisedOn(DEAL, disputesIn(disputed)))
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
  const disputes = disputesIn(view.beliefs.disputed ?? [])
  const { contradictedBy } = view.mode
  if (contradictedBy) {
    const because = (): readonly Because[] => [...modeBehind(view), ...becauseOf(contradictedBy)]
    insertInOrder<Dispute>(disputes, { attribute: 'mode', because }, byAttribute)
  }
  return disputes
}

/** By attribute, the surest first. */
function disputesIn(disputed: readonly Belief[]): Dispute[] {
  const sorted = disputed.length < 2 ? disputed : [...disputed].sort(byAttributeAndCertainty)
  return sorted.map((belief) => ({
    attribute: belief.head.attribute,
    because: () => [...becauseOf(belief), ...idsOf(belief.rival?.members ?? [])],
  }))
}

function byAttributeAndCertainty(a: Belief, b: Belief): number {
  return byAttribute(a.head, b.head) || byCertainty(a, b)
}

function byAttribute(a: Pick<Dispute, 'attribute'>, b: Pick<Dispute, 'attribute'>): number {
  return a.attribute < b.attribute ? -1 : a.attribute > b.attribute ? 1 : 0
}

function raisedOn(about: Subject, disputes: readonly Dispute[]): Raised<'contradiction'> {
  const attributes: AttributeName[] = []
  for (const { attribute } of disputes) if (attributes.at(-1) !== attribute) attributes.push(attribute)
  return {
    about,
    params: { attributes },
    because: () => groundsOf(disputes, ({ because }) => because()),
  }
}
