import type { Method } from './method.ts'
import { effectiveSupport, type StakeholderView } from './stakeholder-view.ts'

/** One person's part in the balance, as shares of everybody's weight. */
export interface PersonForce {
  readonly drive: number
  readonly resistance: number
  readonly unknown: number
}

/** The balance of a deal; the four shares sum to 1. Nobody known: all of it unknown. */
export interface Forces extends PersonForce {
  readonly neutral: number
}

/** The balance with what it is measured by. */
export interface ForceField extends Forces {
  /** The weight of all together. */
  readonly total: number
}

/**
 * Support × influence × involvement × certainty (method.md §1.5). Even a well-covered deal has an unknown share of
 * .2 to .45, for what is stated is worth .8 and halves with age.
 */
export function forcesOf(people: readonly StakeholderView[], method: Method): ForceField {
  let total = 0
  for (const { weight } of people) total += weight
  if (total === 0) return { drive: 0, resistance: 0, neutral: 0, unknown: 1, total }
  let [drive, resistance, unknown] = [0, 0, 0]
  for (const view of people) {
    const force = forceOf(view, total, method)
    drive += force.drive
    resistance += force.resistance
    unknown += force.unknown
  }
  return { drive, resistance, unknown, neutral: Math.max(0, 1 - drive - resistance - unknown), total }
}

/** The part of one of those who count. */
export function forceOf(view: StakeholderView, total: number, method: Method): PersonForce {
  const support = effectiveSupport(view, method)
  const share = view.weight / total
  if (support === undefined || !view.support) return { drive: 0, resistance: 0, unknown: share }
  const { certainty } = view.support
  const pull = (share * certainty * support) / 5
  return { drive: Math.max(pull, 0), resistance: Math.max(-pull, 0), unknown: share * (1 - certainty) }
}
