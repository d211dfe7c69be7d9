import type { Entered } from '../../domain/entry.ts'
import { DEAL, isPersonSource, tieEnds, type Subject } from '../../domain/subject.ts'
import { itemsOf } from '../picture.ts'
import { byNewest, isFounded } from '../belief.ts'
import { rule, type Raised } from '../rule.ts'
import type { Situation } from '../situation.ts'

/** A word of doubt lowered what was graded as stated, and nobody has settled it since. */
export const hedgedWords = rule('hedged-words', [], (situation) => {
  const bySubject = new Map<Subject, Entered[]>()
  for (const claim of situation.picture.log.hedged) {
    if (!isUnsettled(claim, situation)) continue
    const his = bySubject.get(claim.about)
    if (his) his.push(claim)
    else bySubject.set(claim.about, [claim])
  }
  return [...bySubject].map(([about, claims]) => raisedOn(about, claims.sort(byDay)))
})

function byDay(a: Entered, b: Entered): number {
  return b.on - a.on || (a.id < b.id ? -1 : 1)
}

function raisedOn(about: Subject, claims: readonly Entered[]): Raised<'hedged-words'> {
  const { words, note, doubt } = claims[0] as Entered
  return {
    about,
    params: {
      quote: words ?? note ?? '',
      people: doubt?.by !== undefined && isPersonSource(doubt.by) ? [doubt.by] : [],
      attributes: [...new Set(claims.map(({ attribute }) => attribute))].sort(),
    },
    because: claims.map(({ id }) => id),
  }
}

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
  const claims = picture.log.matters.get(claim.key)?.claims ?? []
  return claims.some(
    (other) =>
      (other.source === claim.source || other.ended) && other !== claim && byNewest(other, claim) < 0,
  )
}
