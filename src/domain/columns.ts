import type { Day } from './day.ts'
import type { Entered } from './entry.ts'
import { GRADES } from './grade.ts'
import { DENIED, type Comparable } from './item.ts'
import { NUMBER } from './registry.ts'
import { DEAL, US } from './subject.ts'

/** The numbers of the deal and of ourselves among the names of any log; people and documents follow. */
export const DEAL_NUMBER = 0
export const US_NUMBER = 1

/** What a claim is marked by; a claim's marks are their sum. */
export const MARK = { own: 1, hearsay: 2, ended: 4, denied: 8, hedged: 16, quoted: 32 } as const

/**
 * A log in columns: what an assessment reads of every claim, each in a list of its own, in which a claim is known by its
 * place. Claims lie scattered in memory, and over a long log an assessment mostly waits for it; a column it reads in one
 * go. Names and matters have numbers, in the order in which they first come up.
 */
export class Columns {
  readonly claims: Entered[] = []
  readonly on: Day[] = []
  readonly recorded: Day[] = []
  readonly attribute: number[] = []
  /** The place among the grades of what it counts for. */
  readonly grade: number[] = []
  readonly marks: number[] = []
  readonly comparable: Comparable[] = []
  /** The number of its key. */
  readonly matter: number[] = []
  /** The numbers of subject and source among the names. */
  readonly subject: number[] = []
  readonly source: number[] = []
  readonly names = new Numbers([DEAL, US])
  readonly matters = new Numbers()

  add(claim: Entered): void {
    this.claims.push(claim)
    this.on.push(claim.on)
    this.recorded.push(claim.recorded)
    this.attribute.push(NUMBER[claim.attribute])
    this.grade.push(GRADES.indexOf(claim.counts))
    this.marks.push(marksOf(claim))
    this.comparable.push(claim.comparable)
    this.matter.push(this.matters.numberOf(claim.key))
    this.subject.push(this.names.numberOf(claim.subject))
    this.source.push(this.names.numberOf(claim.source))
  }
}

/** Texts by their numbers, and the other way round. */
class Numbers {
  readonly texts: string[] = []
  private readonly numbers = new Map<string, number>()

  constructor(first: readonly string[] = []) {
    for (const text of first) this.numberOf(text)
  }

  numberOf(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }
}

/** Whether a word of doubt lowered it; of all caps that one comes last. */
function isHedged({ caps }: Entered): boolean {
  return caps.at(-1) === 'hedge'
}

function marksOf(claim: Entered): number {
  return (
    (claim.own ? MARK.own : 0) |
    (claim.hearsay ? MARK.hearsay : 0) |
    (claim.ended ? MARK.ended : 0) |
    (claim.comparable === DENIED ? MARK.denied : 0) |
    (isHedged(claim) ? MARK.hedged : 0) |
    (claim.words !== undefined ? MARK.quoted : 0)
  )
}
