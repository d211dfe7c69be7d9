import { atMost, isStated, type Grade } from './grade.ts'
import { findHedges, type Hedge } from './hedge.ts'
import { comparableOf, itemOf, subjectOf, type Comparable } from './item.ts'
import type { Observation } from './observation.ts'
import { attributeOf } from './registry.ts'
import { isDocument, isPersonSource, US, type Source, type Subject } from './subject.ts'

/**
 * Why a claim counts for less than it was graded: *no-source* no customer's person or document stands behind it ·
 * *no-words* the customer's sentence is missing · *hedge* a word of doubt.
 */
export const CAPS = ['no-source', 'no-words', 'hedge'] as const

export type Cap = (typeof CAPS)[number]

/** A word of doubt found on entry. */
export interface Doubt extends Hedge {
  readonly in: 'words' | 'note'
  /** The source whose doubt it is; undefined where the text reports that of somebody it does not name. */
  readonly by?: Source
}

/** An observation as it counts: what its own text and source allow. Hearsay is settled later, among all claims. */
export interface Entered extends Observation {
  /** Under which claims on the same thing meet. */
  readonly key: string
  readonly subject: Subject
  readonly item: string
  readonly comparable: Comparable
  readonly counts: Grade
  readonly caps: readonly Cap[]
  readonly doubt?: Doubt
  /** One of the seller's own facts. */
  readonly own: boolean
  /** About a person, told by somebody else: counts as inferred until a second source agrees. */
  readonly hearsay: boolean
}

/** What a person of our own firm is called as a coach; he speaks for us, not for the customer. */
const OWN_FIRM = 'coach/own-firm'

/** Applies the rules of entry to a whole log; the order of the log does not matter. */
export function enterLog(observations: readonly Observation[]): Entered[] {
  const ours = new Set(observations.filter((o) => o.value === OWN_FIRM && !o.not).map((o) => o.about))
  const byId = new Map(observations.map((o) => [o.id, o]))
  const names = new Map<string, string>()
  return observations.map((observation) => enter(observation, ours, byId, names))
}

function enter(
  observation: Observation,
  ours: ReadonlySet<string>,
  byId: ReadonlyMap<string, Observation>,
  names: Map<string, string>,
): Entered {
  const subject = subjectOf(observation)
  const item = itemOf(confirmed(observation, byId))
  const doubt = observation.firm ? undefined : doubtOf(observation)
  const caps = capsOf(observation, ours, doubt)
  // Every field stands in every entry, an absent one as undefined: the engine reads entries of one shape many times
  // faster than entries that each have fields of their own.
  const { on, recorded, seq, note, about, attribute, value, grade, source, words } = observation
  const { confirms, rival, not, ended, firm, id } = observation
  return {
    on,
    recorded,
    seq,
    note,
    about,
    attribute,
    value,
    grade,
    source,
    words,
    confirms,
    rival,
    not,
    ended,
    firm,
    id,
    subject,
    item,
    key: shared([subject, attribute, item].join('|'), names),
    comparable: comparableOf(observation),
    counts: caps.length > 0 ? atMost(grade, 'inferred') : grade,
    caps,
    hearsay: isHearsay(observation),
    own: attributeOf(attribute).own === true,
    doubt,
  } as Entered
}

function shared(name: string, names: Map<string, string>): string {
  const known = names.get(name)
  if (known === undefined) names.set(name, name)
  return known ?? name
}

/** The observation whose item this one speaks of, followed through chains but not in circles. */
function confirmed(observation: Observation, byId: ReadonlyMap<string, Observation>): Observation {
  let found = observation
  for (const seen = new Set<string>(); found.confirms !== undefined && !seen.has(found.id);) {
    seen.add(found.id)
    const next = byId.get(found.confirms)
    if (!next || next.attribute !== observation.attribute || next.about !== observation.about) break
    found = next
  }
  return found
}

function capsOf(observation: Observation, ours: ReadonlySet<string>, doubt: Doubt | undefined): Cap[] {
  const attribute = attributeOf(observation.attribute)
  if (attribute.own || !isStated(observation.grade)) return []
  const caps: Cap[] = []
  const outside =
    isDocument(observation.source) || (isPersonSource(observation.source) && !ours.has(observation.source))
  if (!outside && !attribute.oursToState) caps.push('no-source')
  if (attribute.needsWords && !observation.words?.trim()) caps.push('no-words')
  if (doubt && isOurs(doubt, observation)) caps.push('hedge')
  return caps
}

/** A hedge in our note says nothing about what a customer told us. */
function isOurs(doubt: Doubt, observation: Observation): boolean {
  return doubt.in === 'words' || observation.source === US
}

function doubtOf({ words, note, source }: Observation): Doubt | undefined {
  const inWords = words === undefined ? undefined : findHedges(words)[0]
  if (inWords) return { ...inWords, in: 'words', ...(inWords.whose === 'speaker' && { by: source }) }
  const inNote = note === undefined ? undefined : findHedges(note)[0]
  return inNote && { ...inNote, in: 'note', ...(inNote.whose === 'speaker' && { by: US }) }
}

function isHearsay({ about, attribute, source }: Observation): boolean {
  return attributeOf(attribute).firstHand === true && isPersonSource(source) && source !== about
}
