import type { Day } from '../domain/day.ts'
import { STANDARD_METHOD } from '../engine/standard-method.ts'
import type { DealRow } from '../store/deals.ts'
import type { Truth } from '../store/lines.ts'

/** The method by which deals are judged. */
export const METHOD = STANDARD_METHOD

/** The day a deal's line and assessment are for: a closed deal stays as it was when it was closed. */
export function judgedOn({ frozenOn }: Pick<DealRow, 'frozenOn'>, today: Day): Day {
  return frozenOn ?? today
}

export function truthOf(deal: DealRow, today: Day): Truth {
  return { seq: deal.seq, day: judgedOn(deal, today), method: METHOD.version }
}
