import type { Entered } from '../../domain/entry.ts'
import { DEAL, isPersonSource, tieEnds } from '../../domain/subject.ts'
import { itemsOf } from '../picture.ts'
import { byNewest, isFounded } from '../belief.ts'
import { rule } from '../rule.ts'
import type { Situation } from '../situation.ts'

/** A word of doubt lowered what was graded as stated, and nobody has settled it since. */
export const hedgedWords = rule('hedged-words', [], (situation) => {
  const hedged = situation.picture.claims.filter(
    (claim) => claim.doubt && claim.caps.includes('hedge') && isUnsettled(claim, situation),
  )
  const subjects = [...new Set(hedged.map(({ about }) => about))].sort()
  return subjects.flatMap((about) => {
    const claims = hedged
      .filter((claim) => claim.about === about)
      .sort((a, b) => b.on - a.on || (a.id < b.id ? -1 : 1))
    const [latest] = claims
    if (!latest) return []
    return [
      {
        about,
        params: {
          quote: latest.words ?? latest.note ?? '',
          people: latest.doubt?.by !== undefined && isPersonSource(latest.doubt.by) ? [latest.doubt.by] : [],
          attributes: [...new Set(claims.map(({ attribute }) => attribute))].sort(),
        },
        because: claims.map(({ id }) => id),
      },
    ]
  })
})

/** Still what he last said of it, with no plain word beside it; and about somebody who counts. */
function isUnsettled(claim: Entered, situation: Situation): boolean {
  const { picture, byId } = situation
  const who = tieEnds(claim.about) ?? [claim.about]
  if (!who.every((id) => id === DEAL || byId.get(id)?.counts) || isOvertaken(claim, situation)) return false
  return !itemsOf(picture, claim.subject, claim.attribute).some(
    (belief) => isFounded(belief) && belief.because.includes(claim.id),
  )
}

/** He has said something newer of the same matter, or somebody has ended it. */
function isOvertaken(claim: Entered, { picture }: Situation): boolean {
  return picture.claims.some(
    (other) =>
      other.key === claim.key &&
      (other.source === claim.source || other.ended) &&
      other !== claim &&
      byNewest(other, claim) < 0,
  )
}
