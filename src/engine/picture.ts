import { scalarText } from '../domain/item.ts'
import type { Commitment } from '../domain/commitment.ts'
import { stateOn } from '../domain/commitment.ts'
import type { Deal, Stage } from '../domain/deal.ts'
import { parseDay, type Day } from '../domain/day.ts'
import type { Entered } from '../domain/entry.ts'
import type { Retraction } from '../domain/observation.ts'
import type { Person } from '../domain/person.ts'
import { NUMBER, type AttributeName } from '../domain/registry.ts'
import { DEAL, type Subject } from '../domain/subject.ts'
import type { Visit } from '../domain/visit.ts'
import { resolve, scalesOf, type Belief, type Scales } from './belief.ts'
import { allIn, gather, heldIn, noBeliefs, valueIn, type Beliefs } from './beliefs.ts'
import { logOf, type Log, type Named } from './log.ts'
import { notePresent } from './mentions.ts'
import type { Method } from './method.ts'
import { rolesFrom } from './roles.ts'

/** Everything known about one deal: what `assess` reads. Order within the lists does not matter. */
export interface Casefile {
  readonly deal: Deal
  readonly people: readonly Person[]
  readonly observations: readonly Entered[]
  readonly retractions: readonly Retraction[]
  readonly visits: readonly Visit[]
  readonly commitments: readonly Commitment[]
}

/** What was believed of a deal on a day. */
export interface Picture {
  readonly day: Day
  readonly method: Method
  readonly casefile: Casefile
  /** Claims seen on the day and not taken back. */
  readonly log: Readonly<Log>
  /** Visits up to the day, oldest first. */
  readonly visits: readonly Visit[]
  /** Commitments up to the day, with the state they then had, oldest first. */
  readonly commitments: readonly Commitment[]
  readonly beliefs: BySubject
}

/** What is believed, by whom it is of. */
export interface BySubject {
  get(subject: Subject): Beliefs | undefined
  keys(): Iterable<Subject>
}

/** Resolves the log into what was believed on the day. Claims recorded later are not seen. */
export function pictureOf(casefile: Casefile, day: Day, method: Method): Picture {
  const taken = takenBack(casefile.retractions, day)
  const scales = scalesOf(day, method)
  const log = logOf(casefile.observations, scales, taken)
  const visits = seenOn(day, casefile.visits, taken)
  notePresence(visits, log)
  return {
    day,
    method,
    casefile,
    log,
    visits,
    commitments: seenOn(day, casefile.commitments, taken).map((commitment) => asOf(commitment, day)),
    beliefs: beliefsFrom(log, scales),
  }
}

function takenBack(retractions: readonly Retraction[], day: Day): ReadonlySet<string> {
  const taken = new Set<string>()
  for (const { recorded, retracts } of retractions) if (recorded <= day) taken.add(retracts)
  return taken
}

interface Logged {
  readonly id: string
  readonly on: Day
  readonly recorded: Day
}

/** Oldest first, as they mostly stand already. */
function seenOn<T extends Logged>(day: Day, entries: readonly T[], taken: ReadonlySet<string>): T[] {
  const seen: T[] = []
  for (const entry of entries) {
    if (entry.recorded > day || entry.on > day || (taken.size > 0 && taken.has(entry.id))) continue
    place(entry, seen)
  }
  return seen
}

function place<T extends Logged>(entry: T, seen: T[]): void {
  seen.push(entry)
  let at = seen.length - 1
  for (; at > 0 && isBefore(entry, seen[at - 1] as T); at--) seen[at] = seen[at - 1] as T
  seen[at] = entry
}

function isBefore(a: Logged, b: Logged): boolean {
  return a.on < b.on || (a.on === b.on && a.id < b.id)
}

function asOf(commitment: Commitment, day: Day): Commitment {
  const state = stateOn(commitment, day)
  return state === commitment.state ? commitment : { ...commitment, state }
}

const NO_BELIEFS: Beliefs = noBeliefs()

/** What is believed of one subject, for reading several of its attributes. */
export function beliefsOf(picture: Picture, subject: Subject): Beliefs {
  return picture.beliefs.get(subject) ?? NO_BELIEFS
}

/** All items of an attribute that something is claimed of, denied and unknown ones too; strongest first. */
export function itemsOf(picture: Picture, subject: Subject, attribute: AttributeName): readonly Belief[] {
  return allIn(beliefsOf(picture, subject).of[NUMBER[attribute]])
}

/** Everything claimed about a subject, of every attribute. */
export function beliefsAbout(picture: Picture, subject: Subject): Belief[] {
  return beliefsOf(picture, subject).of.flatMap((items) => allIn(items))
}

/** The items known to be there. */
export function heldItems(picture: Picture, subject: Subject, attribute: AttributeName): readonly Belief[] {
  return heldIn(beliefsOf(picture, subject).of[NUMBER[attribute]])
}

/** The one value believed; undefined where it is unknown. */
export function valueOf(picture: Picture, subject: Subject, attribute: AttributeName): Belief | undefined {
  return valueIn(beliefsOf(picture, subject).of[NUMBER[attribute]])
}

/** One of the seller's own facts, as it stands. */
export function ownFact(picture: Picture, attribute: AttributeName): Belief | undefined {
  return valueOf(picture, DEAL, attribute)
}

/** A believed date as a day. */
export function dayIn(belief: Belief | undefined): Day | undefined {
  return belief === undefined ? undefined : parseDay(scalarText(belief.value))
}

/** The stage the deal is in. */
export function stageOf(picture: Picture): Stage | undefined {
  return ownFact(picture, 'stage')?.value as Stage | undefined
}

function notePresence(visits: readonly Visit[], log: Log): void {
  for (const visit of visits) {
    for (const id of visit.theirs) notePresent(log.named.called(id).mention, visit)
  }
}

/** Adds to what was believed at once what there are several claims on. */
function beliefsFrom({ matters, named }: Log, scales: Scales): Named {
  for (const claims of matters) if (claims !== undefined) gatherFrom(claims, named, scales)
  for (const of of named.numbered) {
    if (of?.roles === undefined) continue
    for (const belief of rolesFrom(of.roles, scales)) gather(of, NUMBER.role, belief)
  }
  return named
}

function gatherFrom(claims: readonly Entered[], named: Named, scales: Scales): void {
  const { attributeNumber, subjectNumber } = claims[0] as Entered
  // Roles are resolved together.
  if (attributeNumber === NUMBER.role) return
  const belief = resolve(claims, scales)
  if (belief !== undefined) gather(named.at(subjectNumber), attributeNumber, belief)
}
