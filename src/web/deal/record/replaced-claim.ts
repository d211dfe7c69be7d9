import { comparableOf, itemOf, subjectOf } from '../../../domain/item.ts'
import type { Entered } from '../../../domain/entry.ts'
import type { Sheet } from '../sheet.ts'
import type { Claim } from './draft.ts'

/**
 * What the same source said otherwise of the same thing on the same day: the log takes one value a day, so that the
 * new one replaces it.
 */
export function replacedClaim(
  claim: Claim,
  { casefile, taken }: Pick<Sheet, 'casefile' | 'taken'>,
): Entered | undefined {
  if (claim.ended) return undefined
  const item = itemOf(claim)
  const value = comparableOf(claim)
  return casefile.observations.find(
    (said) =>
      said.on === claim.on &&
      said.source === claim.source &&
      said.attribute === claim.attribute &&
      said.subject === subjectOf(claim) &&
      said.item === item &&
      !said.ended &&
      said.comparable !== value &&
      !taken.has(said.id),
  )
}
