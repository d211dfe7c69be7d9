import type { Day } from '../domain/day.ts'
import { MARKS, type Entered } from '../domain/entry.ts'
import type { Visit } from '../domain/visit.ts'

/** An entry of the log by its id and day. */
export interface Entry {
  readonly id: string
  readonly on: Day
}

/** What the log holds of one person, as far as his name goes. */
export interface Mention {
  /** The first claim in which he comes up. */
  first: Entered | undefined
  /** The last claim by him. */
  said: Entered | undefined
  /** Words of his are noted. */
  quoted: boolean
  /** Visits he was in, oldest first. */
  visits: readonly Visit[]
}

export function noMention(): Mention {
  return {
    first: undefined,
    said: undefined,
    quoted: false,
    visits: NO_VISITS,
  }
}

const NO_VISITS: readonly Visit[] = []

/** He was in a visit; they are noted oldest first. */
export function notePresent(mention: Mention, visit: Visit): void {
  if (mention.visits === NO_VISITS) mention.visits = [visit]
  else (mention.visits as Visit[]).push(visit)
}

/** A claim is about him, or his. */
export function noteNamed(mention: Mention, claim: Entered): void {
  const { first } = mention
  if (first === undefined || claim.on < first.on || (claim.on === first.on && claim.id < first.id))
    mention.first = claim
}

/** A claim is his. */
export function noteSaid(mention: Mention, claim: Entered): void {
  const { said } = mention
  if (said === undefined || claim.on > said.on || (claim.on === said.on && claim.id < said.id))
    mention.said = claim
  if ((claim.marks & MARKS.quoted) !== 0) mention.quoted = true
}

/** The first claim or visit in which he comes up; of one day the smaller id, here and below. */
export function firstSeen({ first, visits: [visit] }: Readonly<Mention>): Entry | undefined {
  if (!first || !visit) return first ?? visit
  return visit.on < first.on || (visit.on === first.on && visit.id < first.id) ? visit : first
}

/** The last visit with him or claim by him. */
export function lastContact({ said, visits }: Readonly<Mention>): Entry | undefined {
  let last: Entry | undefined = said
  for (const visit of visits) {
    if (!last || visit.on > last.on || (visit.on === last.on && visit.id < last.id)) last = visit
  }
  return last
}
