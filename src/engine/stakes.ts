import { ownFact, type Picture } from './picture.ts'
import { wholeMoney } from './rounding.ts'

/** What the deal would bring and what it would still cost, in its currency. */
export interface Stakes {
  /** Amount × margin; undefined without an amount. */
  readonly gain: number | undefined
  /** Effort left × what a person-day costs; undefined without an amount. */
  readonly cost: number | undefined
}

export function stakesOf(picture: Picture): Stakes {
  const amount = numberIn(picture, 'amount')
  if (amount === undefined) return { gain: undefined, cost: undefined }
  const { margin, dayCostShare, dayCostLeast } = picture.method.verdict
  const dayCost = Math.max(dayCostShare * amount, dayCostLeast)
  return {
    gain: wholeMoney(amount * (numberIn(picture, 'margin') ?? margin)),
    cost: wholeMoney(effortLeft(picture) * dayCost),
  }
}

/** In person-days; where nobody estimated it, a share of what the stage usually takes. */
function effortLeft(picture: Picture): number {
  const { stageNorm, verdict } = picture.method
  const stage = (ownFact(picture, 'stage')?.value ?? 'lead') as keyof typeof stageNorm
  return numberIn(picture, 'effortLeft') ?? stageNorm[stage] * verdict.effortShareOfNorm
}

function numberIn(picture: Picture, attribute: 'amount' | 'margin' | 'effortLeft'): number | undefined {
  const belief = ownFact(picture, attribute)
  return belief && Number(belief.value)
}
