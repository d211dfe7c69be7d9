import { atMost, isStated, type Grade } from './grade.ts'
import { findHedges, type Hedge } from './hedge.ts'
import { comparableOf, DENIED, itemOf, subjectOf, type Comparable } from './item.ts'
import type { Value } from './attribute.ts'
import type { Day } from './day.ts'
import type { Observation } from './observation.ts'
import { attributeOf, NUMBER, type AttributeName } from './registry.ts'
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
  /** How it counts until then. */
  readonly alone: Grade
  /** What is asked of every claim, in the bits of `MARKS`. */
  readonly marks: number
  /** The number of the attribute (`registry.ts`). */
  readonly attributeNumber: number
  /** The log it was entered with, in which the following count. */
  readonly log: Numbered
  /** The number of its key. */
  readonly matter: number
  readonly subjectNumber: number
  readonly sourceNumber: number
}

/**
 * The bits of a claim's marks, in one number so that a pass over a log asks memory once: *stated* alone, that is first
 * hand or a document's · *denied* it says that it is not so · *hedged* a word of doubt lowered it · *quoted* with words.
 */
export const MARKS = {
  own: 1,
  ended: 2,
  hearsay: 4,
  stated: 8,
  denied: 16,
  hedged: 32,
  quoted: 64,
} as const

/** What comes up in one log, numbered in the order in which it first does: tables by number are faster than by text. */
export interface Numbered {
  /** Keys, the number of each being its place. */
  readonly matters: readonly string[]
  /** How many claims there are under each key, at the most: one that was not kept after all is counted too. */
  readonly counts: readonly number[]
  /** Subjects and sources, likewise. */
  readonly names: readonly string[]
  /** The number of a subject or source; undefined where it never comes up. */
  numberOf(name: string): number | undefined
}

/** What a person of our own firm is called as a coach; he speaks for us, not for the customer. */
const OWN_FIRM = 'coach/own-firm'

/** Applies the rules of entry to a whole log; the order of the log does not matter. */
export function enterLog(observations: readonly Observation[]): Entered[] {
  return enterFrom(0, observations, new Numbering())
}

/**
 * The same of a log of which the beginning was entered before: those claims stay, unless what came since changes how
 * they count.
 */
export function enterFurther(before: readonly Entered[], observations: readonly Observation[]): Entered[] {
  const numbering = before[0]?.log
  const further = observations.slice(before.length)
  if (!(numbering instanceof Numbering) || changesEarlier(further, before)) return enterLog(observations)
  return [...before, ...enterFrom(before.length, observations, numbering)]
}

/** A source turns out to be ours, or what an earlier claim confirms is only now there. */
function changesEarlier(further: readonly Observation[], before: readonly Entered[]): boolean {
  const ids = new Set(further.map(({ id }) => id))
  return (
    further.some(speaksForUs) || before.some(({ confirms }) => confirms !== undefined && ids.has(confirms))
  )
}

function enterFrom(first: number, observations: readonly Observation[], numbering: Numbering): Entered[] {
  const ours = new Set(observations.filter(speaksForUs).map(({ about }) => about))
  const byId = new Map(observations.map((observation) => [observation.id, observation]))
  return observations.slice(first).map((observation) => {
    const doubt = observation.firm ? undefined : doubtOf(observation)
    const caps = capsOf(observation, ours, doubt)
    return new Claim(observation, itemOf(confirmed(observation, byId)), doubt, caps, numbering)
  })
}

function speaksForUs({ value, not }: Observation): boolean {
  return value === OWN_FIRM && !not
}

/**
 * A claim as it lies in memory. Every field is there in every claim, an absent one as undefined, so that all have one
 * shape; and what an assessment reads of each claim comes first: over a long log it mostly waits for memory.
 */
class Claim implements Entered {
  readonly #matter: number
  readonly #subjectNumber: number
  readonly #sourceNumber: number
  readonly #attributeNumber: number
  readonly #log: Numbering
  readonly #marks: number
  readonly on: Day
  readonly recorded: Day
  readonly #alone: Grade
  readonly value: Value
  readonly id: string
  readonly counts: Grade
  readonly comparable: Comparable
  readonly source: Source
  readonly attribute: AttributeName
  readonly subject: Subject
  readonly seq: number
  readonly own: boolean
  readonly hearsay: boolean
  readonly ended?: true
  readonly doubt?: Doubt
  readonly words?: string
  readonly key: string
  readonly grade: Grade
  readonly about: Subject
  readonly item: string
  readonly caps: readonly Cap[]
  readonly not?: true
  readonly note?: string
  readonly firm?: true
  readonly confirms?: string
  readonly rival?: string

  constructor(
    said: Observation,
    item: string,
    doubt: Doubt | undefined,
    caps: readonly Cap[],
    log: Numbering,
  ) {
    const { matterNumbers: matters, nameNumbers: names } = log
    const subject = subjectOf(said)
    this.#matter = matters.numberOf(`${subject}|${said.attribute}|${item}`)
    log.count(this.#matter)
    this.#subjectNumber = names.numberOf(subject)
    this.#sourceNumber = names.numberOf(said.source)
    this.#attributeNumber = NUMBER[said.attribute]
    this.on = said.on
    this.recorded = said.recorded
    this.own = attributeOf(said.attribute).own === true
    // One and the same text for equal ones, so that they are compared without being read.
    this.subject = names.texts[this.#subjectNumber] as string
    this.source = names.texts[this.#sourceNumber] as string
    this.key = matters.texts[this.#matter] as string
    this.counts = caps.length > 0 ? atMost(said.grade, 'inferred') : said.grade
    this.hearsay = isHearsay(said)
    this.#alone = this.hearsay ? atMost(this.counts, 'inferred') : this.counts
    this.grade = said.grade
    this.attribute = said.attribute
    this.value = said.value
    this.comparable = comparableOf(said)
    this.id = said.id
    this.seq = said.seq
    this.about = said.about
    this.item = item
    this.caps = caps
    this.#log = log
    if (said.ended) this.ended = said.ended
    if (said.words !== undefined) this.words = said.words
    if (doubt) this.doubt = doubt
    if (said.not) this.not = said.not
    if (said.note !== undefined) this.note = said.note
    if (said.firm) this.firm = said.firm
    if (said.confirms !== undefined) this.confirms = said.confirms
    if (said.rival !== undefined) this.rival = said.rival
    this.#marks = marksOf(this)
  }

  // Numbers for the engine alone: no part of what is written or printed of a claim.
  get log(): Numbered {
    return this.#log
  }

  get marks(): number {
    return this.#marks
  }

  get alone(): Grade {
    return this.#alone
  }

  get matter(): number {
    return this.#matter
  }

  get subjectNumber(): number {
    return this.#subjectNumber
  }

  get sourceNumber(): number {
    return this.#sourceNumber
  }

  get attributeNumber(): number {
    return this.#attributeNumber
  }
}

function marksOf(claim: Omit<Entered, 'marks'>): number {
  const { own, ended, hearsay, alone, comparable, words } = claim
  return (
    (own ? MARKS.own : 0) |
    (ended ? MARKS.ended : 0) |
    (hearsay ? MARKS.hearsay : 0) |
    (isStated(alone) ? MARKS.stated : 0) |
    (comparable === DENIED ? MARKS.denied : 0) |
    (isHedged(claim) ? MARKS.hedged : 0) |
    (words === undefined ? 0 : MARKS.quoted)
  )
}

/** Grows with its log; a number once given stays, even where its claim was not kept after all. */
class Numbering implements Numbered {
  readonly matterNumbers = new Numbers()
  readonly nameNumbers = new Numbers()
  readonly counts: number[] = []

  count(matter: number): void {
    this.counts[matter] = (this.counts[matter] ?? 0) + 1
  }

  get matters(): readonly string[] {
    return this.matterNumbers.texts
  }

  get names(): readonly string[] {
    return this.nameNumbers.texts
  }

  numberOf(name: string): number | undefined {
    return this.nameNumbers.find(name)
  }
}

/** Texts by their numbers, and the other way round. */
class Numbers {
  readonly texts: string[] = []
  private readonly numbers = new Map<string, number>()

  find(text: string): number | undefined {
    return this.numbers.get(text)
  }

  numberOf(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }
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

/** Whether a word of doubt lowered it; of all caps that one comes last. */
function isHedged({ doubt, caps }: Pick<Entered, 'doubt' | 'caps'>): boolean {
  return doubt !== undefined && caps.length > 0 && caps[caps.length - 1] === 'hedge'
}

/** A hedge in our note says nothing about what a customer told us. */
function isOurs(doubt: Doubt, observation: Observation): boolean {
  return doubt.in === 'words' || observation.source === US
}

function doubtOf({ words, note, source }: Observation): Doubt | undefined {
  const inWords = words === undefined ? undefined : findHedges(words)[0]
  if (inWords) return doubtIn('words', inWords, source)
  const inNote = note === undefined ? undefined : findHedges(note)[0]
  return inNote && doubtIn('note', inNote, US)
}

/** Field by field: built by spreading, each would lie in memory in a shape of its own. */
function doubtIn(text: Doubt['in'], { start, end, word, whose }: Hedge, by: Source): Doubt {
  return whose === 'speaker'
    ? { start, end, word, whose, in: text, by }
    : { start, end, word, whose, in: text }
}

function isHearsay({ about, attribute, source }: Observation): boolean {
  return attributeOf(attribute).firstHand === true && isPersonSource(source) && source !== about
}
