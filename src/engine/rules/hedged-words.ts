import type { Entered } from '../../domain/entry.ts'
import type { AttributeName } from '../../domain/registry.ts'
import { DEAL, isPersonSource, tieEnds, type Subject } from '../../domain/subject.ts'
import { byNewest } from '../belief.ts'
import type { Picture } from '../picture.ts'
import { rule, type Raised } from '../rule.ts'
import type { Situation } from '../situation.ts'

/** A word of doubt lowered what was graded as stated, and he has not said it plainly since. */
export const hedgedWords = rule('hedged-words', [], (situation) => {
  const bySubject = new Map<Subject, Entered[]>()
  for (const claim of situation.picture.log.hedged) {
    if (isOvertaken(claim, situation.picture)) continue
    const his = bySubject.get(claim.about)
    if (his) his.push(claim)
    else bySubject.set(claim.about, [claim])
  }
  const raised: Raised<'hedged-words'>[] = []
  for (const [about, claims] of bySubject) {
    if (isOfInterest(about, situation.byId)) raised.push(raisedOn(about, claims))
  }
  return raised
})

/** He has said something newer of the same matter, or somebody has ended it. */
function isOvertaken(claim: Entered, { log }: Picture): boolean {
  for (const other of log.matters[claim.matter] ?? []) {
    if (other === claim || (other.sourceNumber !== claim.sourceNumber && !other.ended)) continue
    if (byNewest(other, claim) < 0) return true
  }
  return false
}

function isOfInterest(about: Subject, byId: Situation['byId']): boolean {
  if (about === DEAL) return true
  const view = byId.get(about)
  if (view) return view.counts
  return tieEnds(about)?.every((id) => byId.get(id)?.counts) === true
}

function raisedOn(about: Subject, claims: Entered[]): Raised<'hedged-words'> {
  if (claims.length > 1) claims.sort(byDay)
  const { words, note, doubt } = claims[0] as Entered
  return {
    about,
    params: {
      quote: words ?? note ?? '',
      people: doubt?.by !== undefined && isPersonSource(doubt.by) ? [doubt.by] : [],
      attributes: attributesOf(claims),
    },
    because: () => claims.map(({ id }) => id),
  }
}

function byDay(a: Entered, b: Entered): number {
  return b.on - a.on || (a.id < b.id ? -1 : 1)
}

function attributesOf(claims: readonly Entered[]): AttributeName[] {
  const attributes: AttributeName[] = []
  for (const { attribute } of claims) if (!attributes.includes(attribute)) attributes.push(attribute)
  return attributes.length < 2 ? attributes : attributes.sort()
}
