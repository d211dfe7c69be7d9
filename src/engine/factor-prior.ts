import type { FactorCode } from '../domain/factor.ts'
import type { Method, Prior } from './method.ts'

/** Mean and variance of a factor's value when nothing is known of it: unknown is the average, not the worst. */
export interface Spread {
  readonly mean: number
  readonly variance: number
}

const known = new WeakMap<Method, Readonly<Record<FactorCode, Spread>>>()

/** The prior of every factor under a method. */
export function factorPriors(method: Method): Readonly<Record<FactorCode, Spread>> {
  let priors = known.get(method)
  if (!priors) known.set(method, (priors = priorsOf(method)))
  return priors
}

function priorsOf({ outlook }: Method): Record<FactorCode, Spread> {
  const { prior, modeValue, budgetValue, timingValue, specValue, positionValue } = outlook
  const yes = spread(yesOrNo(prior.yes))
  const roleCovered = spread(yesOrNo(prior.roleCovered))
  return {
    'decider-mode': spread(prior.mode.map(([mode, p]) => [modeValue[mode], p])),
    'dated-step': yes,
    'compelling-event': yes,
    budget: spread(uniform(Object.values(budgetValue))),
    'pain-stated': yes,
    'open-conflict': yes,
    'many-deciders': yes,
    'close-date-moves': spread(prior.closeDateMoves),
    timing: spread(uniform(Object.values(timingValue))),
    fear: yes,
    overdue: yes,
    'decider-support': spread(prior.support.map(([support, p]) => [supportFactor(support, outlook), p])),
    others: spread(prior.support.map(([support, p]) => [support / 5, p])),
    coach: yes,
    spec: spread(uniform(Object.values(specValue))),
    position: spread(uniform(Object.values(positionValue))),
    // Two roles beyond the first, each covered or not.
    'roles-covered': { mean: 2 * roleCovered.mean, variance: 2 * roleCovered.variance },
    'single-thread': yes,
    fit: spread(uniform(Array.from({ length: 11 }, (_, step) => (step - 5) / 5))),
  }
}

/** What the decider's support does to the odds that it is us (method.md §1.15). */
export function supportFactor(support: number, { supportValue }: Method['outlook']): number {
  const { against, neutral } = supportValue
  const end = support < 0 ? against : supportValue.for
  return neutral + (end - neutral) * Math.min(1, Math.abs(support) / 3)
}

export function yesOrNo(yes: number): Prior<number> {
  return [
    [1, yes],
    [0, 1 - yes],
  ]
}

function uniform(values: readonly number[]): Prior<number> {
  return values.map((value) => [value, 1 / values.length])
}

function spread(prior: Prior<number>): Spread {
  const mean = prior.reduce((sum, [value, p]) => sum + p * value, 0)
  return { mean, variance: prior.reduce((sum, [value, p]) => sum + p * (value - mean) ** 2, 0) }
}
