import type { Day } from '../domain/day.ts'
import type { Entered } from '../domain/entry.ts'
import type { Visit } from '../domain/visit.ts'

/** An entry of the log by its id and day. */
export interface Entry {
  readonly id: string
  readonly on: Day
}

/** What the log holds of one person, as far as his name goes. */
export interface Mention {
  /** The first claim in which he comes up, and its day. */
  first: Entered | undefined
  firstOn: Day
  /** The last claim by him, and its day. */
  said: Entered | undefined
  saidOn: Day
  /** Words of his are noted. */
  quoted: boolean
  /** Visits he was in, oldest first. */
  visits: readonly Visit[]
}

export function noMention(): Mention {
  return { first: undefined, firstOn: 0, said: undefined, saidOn: 0, quoted: false, visits: NO_VISITS }
}

const NO_VISITS: readonly Visit[] = []

/** A claim of the day is about him, or his. Asked whether it is `undefined`, a claim need not be fetched. */
export function noteNamed(mention: Mention, claim: Entered, on: Day): void {
  const { first, firstOn } = mention
  if (first !== undefined && (on > firstOn || (on === firstOn && claim.id >= first.id))) return
  mention.first = claim
  mention.firstOn = on
}

/** A claim of the day is his. */
export function noteSaid(mention: Mention, claim: Entered, on: Day): void {
  const { said, saidOn } = mention
  if (said !== undefined && (on < saidOn || (on === saidOn && claim.id >= said.id))) return
  mention.said = claim
  mention.saidOn = on
}

/** He was in a visit; they are noted oldest first. */
export function notePresent(mention: Mention, visit: Visit): void {
  if (mention.visits === NO_VISITS) mention.visits = [visit]
  else (mention.visits as Visit[]).push(visit)
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
