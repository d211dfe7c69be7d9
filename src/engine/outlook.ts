import { ALL_FACTORS, FACTORS, FACTOR_NUMBER, type FactorCode, type Model } from '../domain/factor.ts'
import type { Because } from '../domain/finding.ts'
import { factorPriors } from './factor-prior.ts'
import { MEASURES, type Measured } from './factors.ts'
import { logistic, logit } from './log-odds.ts'
import type { Method } from './method.ts'
import { rounded } from './rounding.ts'
import type { Situation } from './situation.ts'

/** One factor as it stands: what it adds to the log-odds, and what it leaves open. */
export interface Factor {
  readonly code: FactorCode
  readonly model: Model
  readonly weight: number
  /** Undefined: unknown, and so the average of its prior. */
  readonly measured: Measured | undefined
  readonly logOdds: number
  readonly variance: number
}

/** A probability with its 80 % interval; `variance` is that of its log-odds. */
export interface Estimate {
  readonly p: number
  readonly low: number
  readonly high: number
  readonly logOdds: number
  readonly variance: number
}

export interface Odds {
  /** That the customer decides, for anyone, by the close date and 90 days. */
  readonly decision: Estimate
  /** That it is us, if he decides. */
  readonly us: Estimate
  readonly win: Estimate
}

export interface Outlook extends Odds {
  /** By their numbers. */
  readonly all: readonly Factor[]
  readonly factors: ReadonlyMap<FactorCode, Factor>
  /** The factors of each model, in its order. */
  readonly models: Readonly<Record<Model, readonly Factor[]>>
}

/** A factor as it might be; undefined: as if nothing were known of it. */
export interface Change {
  readonly code: FactorCode
  readonly to: Pick<Measured, 'value' | 'certainty'> | undefined
}

/** Won, lost, undecided: the outlook of a deal from its factors (method.md §1.15). */
export function outlookOf(situation: Situation): Outlook {
  const { method } = situation
  const scales = factorScales(method)
  const all = ALL_MEASURES.map((measure, number) =>
    factorOf(scales[number] as FactorScale, measure(situation)),
  )
  const decisionFactors = all.slice(0, FACTORS.decision.length)
  const usFactors = all.slice(FACTORS.decision.length)
  const decision = modelEstimate('decision', decisionFactors, method)
  const us = modelEstimate('us', usFactors, method)
  return new Prospect(
    all,
    { decision: decisionFactors, us: usFactors },
    decision,
    us,
    winEstimate(decision, us, method),
  )
}

const ALL_MEASURES = ALL_FACTORS.map((code) => MEASURES[code])

class Prospect implements Outlook {
  readonly all: readonly Factor[]
  readonly models: Outlook['models']
  readonly decision: Estimate
  readonly us: Estimate
  readonly win: Estimate

  constructor(
    all: readonly Factor[],
    models: Outlook['models'],
    decision: Estimate,
    us: Estimate,
    win: Estimate,
  ) {
    this.all = all
    this.models = models
    this.decision = decision
    this.us = us
    this.win = win
  }

  get factors(): ReadonlyMap<FactorCode, Factor> {
    return new Map(this.all.map((factor) => [factor.code, factor]))
  }
}

/** What the odds would be if some factors were otherwise. */
export function outlookWith(outlook: Outlook, changes: readonly Change[], method: Method): Odds {
  const decision = estimateWith(outlook, 'decision', changes, method)
  const us = estimateWith(outlook, 'us', changes, method)
  return { decision, us, win: winEstimate(decision, us, method) }
}

function estimateWith(outlook: Outlook, model: Model, changes: readonly Change[], method: Method): Estimate {
  let factors = outlook.models[model]
  for (const change of changes) factors = changed(factors, change, method)
  return factors === outlook.models[model] ? outlook[model] : modelEstimate(model, factors, method)
}

/** The same list where the factor is of the other model. */
function changed(factors: readonly Factor[], { code, to }: Change, method: Method): readonly Factor[] {
  const at = factors.findIndex((factor) => factor.code === code)
  const factor = factors[at]
  if (!factor) return factors
  const measured = to && {
    value: to.value,
    certainty: to.certainty,
    because: NOTHING,
  }
  return factors.with(at, factorOf(factorScales(method)[FACTOR_NUMBER[code]] as FactorScale, measured))
}

const NOTHING = (): readonly Because[] => []

/** w·c·(v − mean of the prior); what stays unknown is w²·s²·(1 − c). */
function factorOf(
  { code, model, weight, mean, spread }: FactorScale,
  measured: Measured | undefined,
): Factor {
  if (measured === undefined) return { code, model, weight, measured, logOdds: 0, variance: spread }
  const { value, certainty } = measured
  return {
    code,
    model,
    weight,
    measured,
    logOdds: rounded(weight * certainty * (value - mean)),
    variance: spread * (1 - certainty),
  }
}

/** What one factor is worth under a method. */
interface FactorScale {
  readonly code: FactorCode
  readonly model: Model
  readonly weight: number
  readonly mean: number
  /** w²·s² of its prior. */
  readonly spread: number
}

const known = new WeakMap<Method, readonly FactorScale[]>()

/** By the numbers of the factors. */
function factorScales(method: Method): readonly FactorScale[] {
  let scales = known.get(method)
  if (!scales) known.set(method, (scales = ALL_FACTORS.map((code) => factorScale(code, method))))
  return scales
}

function factorScale(code: FactorCode, method: Method): FactorScale {
  const model = (FACTORS.us as readonly FactorCode[]).includes(code) ? 'us' : 'decision'
  const weight = method.outlook.weight[code]
  const { mean, variance } = factorPriors(method)[code]
  return { code, model, weight, mean, spread: weight ** 2 * variance }
}

function modelEstimate(model: Model, factors: readonly Factor[], method: Method): Estimate {
  const { base, modelSd } = method.outlook
  let logOdds = logit(base[model])
  let variance = modelSd ** 2
  for (const factor of factors) {
    logOdds += factor.logOdds
    variance += factor.variance
  }
  return estimate(logOdds, variance, method)
}

/** Both must come true; the spread of each counts by how much it still moves the product. */
function winEstimate(decision: Estimate, us: Estimate, method: Method): Estimate {
  const p = decision.p * us.p
  const share = (one: Estimate): number => ((1 - one.p) / (1 - p)) ** 2 * one.variance
  return estimate(logit(p), share(decision) + share(us), method)
}

function estimate(logOdds: number, variance: number, method: Method): Estimate {
  const reach = method.outlook.intervalSds * Math.sqrt(variance)
  return {
    p: logistic(logOdds),
    low: logistic(logOdds - reach),
    high: logistic(logOdds + reach),
    logOdds,
    variance,
  }
}

/** How wide the interval is, in probability. */
export function widthOf({ low, high }: Estimate): number {
  return high - low
}
