import type { AttributeName } from '../../domain/registry.ts'
import { DEAL, type Subject } from '../../domain/subject.ts'
import { becauseOf } from '../belief.ts'
import { groundsOf } from '../because.ts'
import type { Beliefs } from '../beliefs.ts'
import type { Because } from '../../domain/finding.ts'
import { beliefsOf } from '../picture.ts'
import { rule, type Raised } from '../rule.ts'

/** Two sources say different things of one matter, and neither clearly outweighs the other. */
export const contradiction = rule('contradiction', ['decider-mode', 'decider-support'], (situation) => {
  const raised: Raised<'contradiction'>[] = []
  raiseOn(DEAL, disputesIn(beliefsOf(situation.picture, DEAL)), raised)
  for (const { id, beliefs, mode } of situation.people) {
    const disputes = disputesIn(beliefs)
    if (mode.contradictedBy) {
      disputes.push({
        attribute: 'mode',
        because: [...mode.because, ...becauseOf(mode.contradictedBy)],
      })
    }
    raiseOn(id, disputes, raised)
  }
  return raised
})

interface Dispute {
  readonly attribute: AttributeName
  readonly because: readonly Because[]
}

function raiseOn(about: Subject, disputes: readonly Dispute[], raised: Raised<'contradiction'>[]): void {
  if (disputes.length === 0) return
  const attributes = [...new Set(disputes.map(({ attribute }) => attribute))].sort()
  const because = groundsOf(attributes, (one) =>
    groundsOf(
      disputes.filter(({ attribute }) => attribute === one),
      (dispute) => dispute.because,
    ),
  )
  raised.push({ about, params: { attributes }, because })
}

function disputesIn({ attributes, disputed }: Beliefs): Dispute[] {
  const disputes: Dispute[] = []
  if (!disputed) return disputes
  for (const { attribute, all } of attributes) {
    for (const { because, rival } of all) {
      if (rival) disputes.push({ attribute, because: [...because, ...rival.because] })
    }
  }
  return disputes
}
