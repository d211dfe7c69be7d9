import { POSITIONS } from '../domain/deal.ts'
import type { Belief } from './belief.ts'
import { heldItems, type Picture } from './picture.ts'

/** Where the customer sees us against the strongest rival: the worst of what is believed of each. */
export function positionAgainstStrongest(picture: Picture): Belief | undefined {
  return [...heldItems(picture, 'deal', 'position')].sort(
    (a, b) => rank(b) - rank(a) || b.certainty - a.certainty,
  )[0]
}

function rank(belief: Belief): number {
  return POSITIONS.indexOf(belief.value as (typeof POSITIONS)[number])
}
