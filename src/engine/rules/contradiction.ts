import type { AttributeName } from '../../domain/registry.ts'
import type { Subject } from '../../domain/subject.ts'
import { becauseOf, type Belief } from '../belief.ts'
import type { Because } from '../../domain/finding.ts'
import { beliefsAbout } from '../picture.ts'
import { rule } from '../rule.ts'
import type { Situation } from '../situation.ts'

/** Two sources say different things of one matter, and neither clearly outweighs the other. */
export const contradiction = rule('contradiction', ['decider-mode', 'decider-support'], (situation) =>
  subjectsThatCount(situation).flatMap((about) => {
    const disputes = disputesAbout(situation, about)
    if (disputes.length === 0) return []
    const attributes = [...new Set(disputes.map(({ attribute }) => attribute))].sort()
    const because = attributes.flatMap((one) => disputes.filter(({ attribute }) => attribute === one))
    return [{ about, params: { attributes }, because: because.flatMap((dispute) => dispute.because) }]
  }),
)

interface Dispute {
  attribute: AttributeName
  because: readonly Because[]
}

function subjectsThatCount({ people }: Situation): Subject[] {
  return ['deal', ...people.map((view) => view.id)]
}

function disputesAbout({ picture, byId }: Situation, about: Subject): Dispute[] {
  if (!picture.disputed.has(about) && !byId.get(about)?.mode.contradictedBy) return []
  const beliefs = beliefsAbout(picture, about)
  const disputes: Dispute[] = beliefs.filter((belief) => belief.rival).map(disputeIn)
  const mode = byId.get(about)?.mode
  if (!mode?.contradictedBy) return disputes
  return [...disputes, { attribute: 'mode', because: [...mode.because, ...becauseOf(mode.contradictedBy)] }]
}

function disputeIn(belief: Belief): Dispute {
  const against = belief.rival?.members.map(({ claim }) => claim.id) ?? []
  return { attribute: belief.attribute, because: [...becauseOf(belief), ...against] }
}
