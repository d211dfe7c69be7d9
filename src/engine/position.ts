import { POSITIONS } from '../domain/deal.ts'
import type { Belief } from './belief.ts'
import { heldItems, type Picture } from './picture.ts'

/** Where the customer sees us against the strongest rival: the worst of what is believed of each. */
export function positionAgainstStrongest(picture: Picture): Belief | undefined {
  let worst: Belief | undefined
  for (const belief of heldItems(picture, 'deal', 'position')) {
    if (worst === undefined || isWorse(belief, worst)) worst = belief
  }
  return worst
}

/** Of equally bad ones the surer. */
function isWorse(one: Belief, other: Belief): boolean {
  const by = rank(one) - rank(other)
  return by > 0 || (by === 0 && one.certainty > other.certainty)
}

function rank(belief: Belief): number {
  return POSITIONS.indexOf(belief.value as (typeof POSITIONS)[number])
}
