import type { Because } from '../domain/finding.ts'
import { GATES, type Gate } from '../domain/verdict.ts'
import { becauseOf } from './belief.ts'
import { groundsBehind, groundsOf, modesBehind, orUnknownRoles, rolesBehind } from './because.ts'
import { distinct } from './found.ts'
import { valueOf } from './picture.ts'
import { positionAgainstStrongest } from './position.ts'
import { holdsVeto, isVerified, type Situation } from './situation.ts'
import { isWillingOne, supportOf } from './stakeholder-view.ts'

/** Whether one condition of pursuing a deal holds; what that rests on is looked up where it is shown. */
export class GateState {
  readonly gate: Gate
  readonly holds: boolean
  readonly #grounds: () => readonly Because[]

  constructor(gate: Gate, { holds, because }: Checked) {
    this.gate = gate
    this.holds = holds
    this.#grounds = because
  }

  get because(): readonly Because[] {
    return distinct(this.#grounds())
  }
}

export function gatesOf(situation: Situation): GateState[] {
  return GATES.map((gate) => new GateState(gate, CHECKS[gate](situation)))
}

interface Checked {
  readonly holds: boolean
  readonly because: () => readonly Because[]
}

const CHECKS: Readonly<Record<Gate, (situation: Situation) => Checked>> = {
  'one-decider': ({ deciders }) => ({
    holds: deciders.length === 1 && deciders.every((view) => view.met && isVerified(view)),
    because: () => orUnknownRoles(groundsOf(deciders, (view) => rolesBehind(view, 'decision-maker'))),
  }),
  'willing-influence': ({ weighty }) => {
    const willing = weighty.filter((view) => isWillingOne(view) && !view.mode.guessed)
    return {
      holds: willing.length > 0,
      because: () => orUnknownRoles(modesBehind(willing.length > 0 ? willing : weighty)),
    }
  },
  'pain-stated': ({ pains, diagnosed }) => ({
    holds: diagnosed.length > 0,
    because: () => (pains.length > 0 ? groundsOf(pains, becauseOf) : [{ missing: ['deal', 'pain'] }]),
  }),
  'no-veto': (situation) => {
    const veto = situation.people.filter((view) => view.support && holdsVeto(situation, view))
    const against = veto.filter((view) => (supportOf(view) ?? 0) <= situation.method.rules.vetoFrom)
    return {
      holds: against.length === 0,
      because: () => groundsBehind(against.length > 0 ? against : veto, 'support'),
    }
  },
  'no-rival-spec': ({ picture }) => {
    const spec = valueOf(picture, 'deal', 'specBy')
    const position = positionAgainstStrongest(picture)
    return {
      holds: !(spec?.value === 'rival' && position?.value === 'behind'),
      because: () => [...becauseOf(spec), ...becauseOf(position)],
    }
  },
  'dated-step': ({ late, datedSteps }) => ({
    holds: !late || datedSteps.length > 0,
    because: () =>
      datedSteps.length > 0 ? datedSteps.map(({ id }) => id) : [{ missing: ['deal', 'commitment'] }],
  }),
}
