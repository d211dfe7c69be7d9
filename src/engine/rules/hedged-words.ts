import type { Entered } from '../../domain/entry.ts'
import type { AttributeName } from '../../domain/registry.ts'
import { DEAL, isPersonSource, tieEnds, type Subject } from '../../domain/subject.ts'
import { allIn } from '../beliefs.ts'
import { matterOf } from '../log.ts'
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
  const raised: Raised<'hedged-words'>[] = []
  for (const [about, claims] of bySubject) raised.push(raisedOn(about, claims.sort(byDay)))
  return raised
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
      attributes: attributesOf(claims),
    },
    because: claims.map(({ id }) => id),
  }
}

function attributesOf(claims: readonly Entered[]): AttributeName[] {
  const attributes: AttributeName[] = []
  for (const { attribute } of claims) if (!attributes.includes(attribute)) attributes.push(attribute)
  return attributes.length < 2 ? attributes : attributes.sort()
}

/** Still what he last said of it, with no plain word beside it; and about somebody who counts. */
function isUnsettled(claim: Entered, { picture, byId }: Situation): boolean {
  if (!isOfInterest(claim.about, byId)) return false
  const matter = matterOf(claim, picture.log)
  if (!matter || (matter.all && isOvertaken(claim, matter.all))) return false
  for (const belief of allIn(matter.of, claim.attribute)) {
    if (isFounded(belief) && belief.because.includes(claim.id)) return false
  }
  return true
}

function isOfInterest(about: Subject, byId: Situation['byId']): boolean {
  if (about === DEAL) return true
  const view = byId.get(about)
  if (view) return view.counts
  return tieEnds(about)?.every((id) => byId.get(id)?.counts) === true
}

/** He has said something newer of the same matter, or somebody has ended it. */
function isOvertaken(claim: Entered, onMatter: readonly Entered[]): boolean {
  return onMatter.some(
    (other) =>
      (other.source === claim.source || other.ended) && other !== claim && byNewest(other, claim) < 0,
  )
}
