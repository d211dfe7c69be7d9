import { FACTORS, type FactorCode, type Model } from '../domain/factor.ts'
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
  const models = { decision: factorsIn('decision', situation), us: factorsIn('us', situation) }
  const factors = new Map<FactorCode, Factor>()
  for (const factor of models.decision) factors.set(factor.code, factor)
  for (const factor of models.us) factors.set(factor.code, factor)
  const decision = modelEstimate('decision', models.decision, method)
  const us = modelEstimate('us', models.us, method)
  return { factors, models, decision, us, win: winEstimate(decision, us, method) }
}

function factorsIn(model: Model, situation: Situation): Factor[] {
  return FACTORS[model].map((code) => factorOf(code, model, MEASURES[code](situation), situation.method))
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
  const measured = to && { value: to.value, certainty: to.certainty, because: NOTHING }
  return factors.with(at, factorOf(code, factor.model, measured, method))
}

const NOTHING = (): readonly Because[] => []

/** w·c·(v − mean of the prior); what stays unknown is w²·s²·(1 − c). */
function factorOf(code: FactorCode, model: Model, measured: Measured | undefined, method: Method): Factor {
  const weight = method.outlook.weight[code]
  const { mean, variance } = factorPriors(method)[code]
  const certainty = measured ? measured.certainty : 0
  return {
    code,
    model,
    weight,
    measured,
    logOdds: measured ? rounded(weight * certainty * (measured.value - mean)) : 0,
    variance: weight ** 2 * variance * (1 - certainty),
  }
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
