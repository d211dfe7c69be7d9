import type { Because } from '../domain/finding.ts'
import { GATES, type Gate } from '../domain/verdict.ts'
import { becauseOf } from './belief.ts'
import { groundsBehind, groundsOf, modesBehind, rolesBehind } from './because.ts'
import { distinct } from './found.ts'
import { valueOf } from './picture.ts'
import { positionAgainstStrongest } from './position.ts'
import { holdsVeto, isVerified, type Situation } from './situation.ts'
import { isWillingOne, supportOf } from './stakeholder-view.ts'

/** Whether one condition of pursuing a deal holds. */
export interface GateState {
  readonly gate: Gate
  readonly holds: boolean
  readonly because: readonly Because[]
}

export function gatesOf(situation: Situation): GateState[] {
  return GATES.map((gate) => {
    const { holds, because } = CHECKS[gate](situation)
    return { gate, holds, because: distinct(because) }
  })
}

type Check = (situation: Situation) => { holds: boolean; because: readonly Because[] }

const CHECKS: Readonly<Record<Gate, Check>> = {
  'one-decider': ({ deciders }) => ({
    holds: deciders.length === 1 && deciders.every((view) => view.met && isVerified(view)),
    because:
      deciders.length > 0
        ? groundsOf(deciders, (view) => rolesBehind(view, 'decision-maker'))
        : [{ missing: ['deal', 'role'] }],
  }),
  'willing-influence': ({ weighty }) => {
    const willing = weighty.filter((view) => isWillingOne(view) && !view.mode.guessed)
    const grounds = modesBehind(willing.length > 0 ? willing : weighty)
    return {
      holds: willing.length > 0,
      because: grounds.length > 0 ? grounds : [{ missing: ['deal', 'role'] }],
    }
  },
  'pain-stated': ({ pains, diagnosed }) => ({
    holds: diagnosed.length > 0,
    because: pains.length > 0 ? groundsOf(pains, becauseOf) : [{ missing: ['deal', 'pain'] }],
  }),
  'no-veto': (situation) => {
    const veto = situation.people.filter((view) => view.support && holdsVeto(situation, view))
    const against = veto.filter((view) => (supportOf(view) ?? 0) <= situation.method.rules.vetoFrom)
    return {
      holds: against.length === 0,
      because: groundsBehind(against.length > 0 ? against : veto, 'support'),
    }
  },
  'no-rival-spec': ({ picture }) => {
    const spec = valueOf(picture, 'deal', 'specBy')
    const position = positionAgainstStrongest(picture)
    return {
      holds: !(spec?.value === 'rival' && position?.value === 'behind'),
      because: [...becauseOf(spec), ...becauseOf(position)],
    }
  },
  'dated-step': ({ late, datedSteps }) => ({
    holds: !late || datedSteps.length > 0,
    because: datedSteps.length > 0 ? datedSteps.map(({ id }) => id) : [{ missing: ['deal', 'commitment'] }],
  }),
}
