import type { Day } from '../domain/day.ts'
import type { Visit } from '../domain/visit.ts'
import type { Picture } from './picture.ts'

/** An entry of the log by its id and day. */
export interface Entry {
  readonly id: string
  readonly on: Day
}

/** What the log holds of one person, as far as his name goes. */
export interface Mention {
  /** The first claim or visit in which he comes up. */
  first: Entry
  /** The last visit with him or claim by him. */
  contact: Entry | undefined
  /** Words of his are noted. */
  quoted: boolean
  /** Visits he was in, oldest first. */
  readonly visits: Visit[]
}

/** Everybody who comes up in claims and visits, in one pass over them. */
export function mentionsIn({ claims, visits }: Picture): ReadonlyMap<string, Readonly<Mention>> {
  const mentions = new Map<string, Mention>()
  for (const claim of claims) {
    mention(mentions, claim.about, claim)
    const speaker = mention(mentions, claim.source, claim)
    speaker.contact = later(speaker.contact, claim)
    speaker.quoted ||= claim.words !== undefined
  }
  for (const visit of visits) {
    for (const id of visit.theirs) {
      const present = mention(mentions, id, visit)
      present.contact = later(present.contact, visit)
      present.visits.push(visit)
    }
  }
  return mentions
}

function mention(mentions: Map<string, Mention>, who: string, entry: Entry): Mention {
  const known = mentions.get(who)
  if (!known) {
    const begun = { first: entry, contact: undefined, quoted: false, visits: [] }
    mentions.set(who, begun)
    return begun
  }
  if (entry.on < known.first.on || (entry.on === known.first.on && entry.id < known.first.id))
    known.first = entry
  return known
}

function later(a: Entry | undefined, b: Entry): Entry {
  return !a || b.on > a.on || (b.on === a.on && b.id < a.id) ? b : a
}
