import type { Because } from '../domain/finding.ts'
import type { Call, Strategy } from '../domain/verdict.ts'
import { groundsOf } from './because.ts'
import { gatesOf, type GateState } from './gates.ts'
import type { Outlook } from './outlook.ts'
import { rounded, wholeMoney } from './rounding.ts'
import type { Situation } from './situation.ts'
import { stopSignsOf, type Ground, type SignState } from './stop-signs.ts'

/** What to do with the deal, and why. */
export interface Judgement {
  readonly call: Call
  /** Too few claims stated to speak of stopping. */
  readonly early: boolean
  readonly strategy: Strategy
  /** p(win) × gain − cost; undefined without an amount. */
  readonly expectedValue: number | undefined
  readonly gates: readonly GateState[]
  readonly signs: readonly SignState[]
  /** Looked up where it is shown. */
  readonly because: () => readonly Because[]
}

export function judgementOf(ground: Ground, outlook: Outlook): Judgement {
  const { situation, stakes } = ground
  const gates = gatesOf(situation)
  const signs = stopSignsOf(ground)
  const early = isEarly(situation)
  const call = callFrom(gates, signs, early, situation)
  return {
    call,
    early,
    strategy: strategyFor(call, outlook, situation),
    expectedValue:
      stakes.gain === undefined || stakes.cost === undefined
        ? undefined
        : wholeMoney(rounded(outlook.win.p) * stakes.gain - stakes.cost),
    gates,
    signs,
    because: () => groundsFor(call, gates, signs),
  }
}

/** Fewer than five claims that a customer stands behind; our own facts do not count. */
function isEarly({ picture, method }: Situation): boolean {
  return picture.log.stated < method.verdict.earlyClaims
}

function callFrom(
  gates: readonly GateState[],
  signs: readonly SignState[],
  early: boolean,
  { method }: Situation,
): Call {
  if (!early && speaksForStopping(signs, method.verdict.signsToStop)) return 'stop'
  return gates.every(({ holds }) => holds) ? 'pursue' : 'fix-first'
}

/** That it is not worth its cost is enough; of the other signs it takes two. */
export function speaksForStopping(signs: readonly SignState[], enough: number): boolean {
  const present = signs.filter((sign) => sign.present)
  return present.some(({ sign }) => sign === 'not-worth-it') || present.length >= enough
}

/** By the chance that they choose us (method.md §1.8). Where they are split among themselves, split the deal. */
function strategyFor(call: Call, { us }: Outlook, situation: Situation): Strategy {
  if (call === 'stop') return 'stop'
  const { lock, shape, change } = situation.method.verdict.bands
  const p = rounded(us.p)
  if (p >= lock) return 'lock'
  if (p >= shape) return 'shape'
  if (p < change) return 'nurture'
  return situation.deciders.length > 1 || situation.conflicts.length > 0 ? 'split' : 'change-the-rules'
}

function groundsFor(
  call: Call,
  gates: readonly GateState[],
  signs: readonly SignState[],
): readonly Because[] {
  if (call === 'stop')
    return groundsOf(
      signs.filter(({ present }) => present),
      ({ because }) => because,
    )
  const wanted = call === 'pursue'
  return groundsOf(
    gates.filter(({ holds }) => holds === wanted),
    ({ because }) => because,
  )
}
