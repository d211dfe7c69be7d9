import { scalarText } from '../domain/item.ts'
import type { Commitment } from '../domain/commitment.ts'
import { stateOn } from '../domain/commitment.ts'
import type { Deal, Stage } from '../domain/deal.ts'
import { parseDay, type Day } from '../domain/day.ts'
import type { Entered } from '../domain/entry.ts'
import type { Retraction } from '../domain/observation.ts'
import type { Person } from '../domain/person.ts'
import type { AttributeName } from '../domain/registry.ts'
import { DEAL, type Subject } from '../domain/subject.ts'
import type { Visit } from '../domain/visit.ts'
import { byNewest, resolve, type Belief } from './belief.ts'
import { groupedBy } from './grouped-by.ts'
import { rolesFrom } from './roles.ts'
import type { Method } from './method.ts'

/** Everything known about one deal: what `assess` reads. Order within the lists does not matter. */
export interface Casefile {
  readonly deal: Deal
  readonly people: readonly Person[]
  readonly observations: readonly Entered[]
  readonly retractions: readonly Retraction[]
  readonly visits: readonly Visit[]
  readonly commitments: readonly Commitment[]
}

/** The items of one attribute of one subject, strongest first. */
interface Items {
  /** Whatever is claimed, also what is denied or too faint to be known. */
  readonly all: readonly Belief[]
  /** What is known to be there. */
  readonly held: readonly Belief[]
}

export type Beliefs = ReadonlyMap<AttributeName, Items>

/** What was believed of a deal on a day. */
export interface Picture {
  readonly day: Day
  readonly method: Method
  readonly casefile: Casefile
  /** Claims seen on the day and not taken back. */
  readonly claims: readonly Entered[]
  /** Visits up to the day, oldest first. */
  readonly visits: readonly Visit[]
  /** Commitments up to the day, with the state they then had, oldest first. */
  readonly commitments: readonly Commitment[]
  readonly beliefs: ReadonlyMap<Subject, Beliefs>
  /** Subjects of whom something is believed that another value contradicts. */
  readonly disputed: ReadonlySet<Subject>
}

/** Resolves the log into what was believed on the day. Claims recorded later are not seen. */
export function pictureOf(casefile: Casefile, day: Day, method: Method): Picture {
  const taken = new Set(casefile.retractions.filter((r) => r.recorded <= day).map((r) => r.retracts))
  const claims = casefile.observations.filter((o) => o.recorded <= day && o.on <= day && !taken.has(o.id))
  const beliefs = beliefsFrom(claims, day, method)
  return {
    day,
    method,
    casefile,
    claims,
    visits: casefile.visits.filter((v) => seen(v, day) && !taken.has(v.id)).sort(byDay),
    commitments: casefile.commitments
      .filter((c) => seen(c, day) && !taken.has(c.id))
      .map((c) => ({ ...c, state: stateOn(c, day) }))
      .sort(byDay),
    beliefs: beliefs.bySubject,
    disputed: beliefs.disputed,
  }
}

function seen(entry: { on: Day; recorded: Day }, day: Day): boolean {
  return entry.recorded <= day && entry.on <= day
}

function byDay(a: { on: Day; id: string }, b: { on: Day; id: string }): number {
  return a.on - b.on || (a.id < b.id ? -1 : 1)
}

const NONE: Items = { all: [], held: [] }

function itemsIn(picture: Picture, subject: Subject, attribute: AttributeName): Items {
  return picture.beliefs.get(subject)?.get(attribute) ?? NONE
}

/** What is believed of one subject, for reading several of its attributes. */
export function beliefsOf(picture: Picture, subject: Subject): Beliefs {
  return picture.beliefs.get(subject) ?? NO_BELIEFS
}

const NO_BELIEFS: Beliefs = new Map()

export function heldIn(beliefs: Beliefs, attribute: AttributeName): readonly Belief[] {
  return (beliefs.get(attribute) ?? NONE).held
}

export function valueIn(beliefs: Beliefs, attribute: AttributeName): Belief | undefined {
  return beliefs.get(attribute)?.held[0]
}

/** All items of an attribute that something is claimed of, denied and unknown ones too; strongest first. */
export function itemsOf(picture: Picture, subject: Subject, attribute: AttributeName): readonly Belief[] {
  return itemsIn(picture, subject, attribute).all
}

/** Everything claimed about a subject, of every attribute. */
export function beliefsAbout(picture: Picture, subject: Subject): Belief[] {
  const attributes = picture.beliefs.get(subject)
  return attributes ? [...attributes.values()].flatMap(({ all }) => all) : []
}

/** The items known to be there. */
export function heldItems(picture: Picture, subject: Subject, attribute: AttributeName): readonly Belief[] {
  return itemsIn(picture, subject, attribute).held
}

/** The one value believed; undefined where it is unknown. */
export function valueOf(picture: Picture, subject: Subject, attribute: AttributeName): Belief | undefined {
  return itemsIn(picture, subject, attribute).held[0]
}

/** The claims on an attribute, in no order. */
export function claimsOn({ claims }: Picture, attribute: AttributeName): Entered[] {
  return claims.filter((claim) => claim.attribute === attribute)
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

/** An own fact's claims, oldest first: how it changed. */
export function historyOf(picture: Picture, attribute: AttributeName): Entered[] {
  return claimsOn(picture, attribute).sort((a, b) => byNewest(b, a))
}

interface Resolved {
  readonly bySubject: Map<Subject, Map<AttributeName, Items>>
  readonly disputed: Set<Subject>
}

function beliefsFrom(claims: readonly Entered[], day: Day, method: Method): Resolved {
  const resolved: Resolved = { bySubject: new Map(), disputed: new Set() }
  const roles: Entered[] = []
  for (const group of groupedBy(claims, (claim) => claim.key).values()) {
    const { subject, attribute } = group[0] as Entered
    if (attribute === 'role') roles.push(...group)
    else put(resolved, subject, attribute, resolve(group, day, method), method)
  }
  for (const [subject, group] of groupedBy(roles, (claim) => claim.subject)) {
    for (const belief of rolesFrom(group, day, method)) put(resolved, subject, 'role', belief, method)
  }
  return resolved
}

function put(
  { bySubject, disputed }: Resolved,
  subject: Subject,
  attribute: AttributeName,
  belief: Belief | undefined,
  method: Method,
): void {
  if (!belief) return
  if (belief.rival) disputed.add(subject)
  let attributes = bySubject.get(subject)
  if (!attributes) bySubject.set(subject, (attributes = new Map<AttributeName, Items>()))
  const before = attributes.get(attribute)
  attributes.set(attribute, itemsFrom(before ? [...before.all, belief].sort(byStrength) : [belief], method))
}

function itemsFrom(all: readonly Belief[], method: Method): Items {
  return { all, held: heldAmong(all, method.picture.knownFrom) }
}

/** Mostly all of them: then no second list is made. */
function heldAmong(all: readonly Belief[], knownFrom: number): readonly Belief[] {
  const isHeld = ({ held, certainty }: Belief): boolean => held && certainty >= knownFrom
  return all.every(isHeld) ? all : all.filter(isHeld)
}

function byStrength(a: Belief, b: Belief): number {
  return b.certainty - a.certainty || compare(a.because[0] ?? '', b.because[0] ?? '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
