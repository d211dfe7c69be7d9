import type { Day } from '../domain/day.ts'
import { isHedged, type Entered } from '../domain/entry.ts'
import { isStated } from '../domain/grade.ts'
import type { Subject } from '../domain/subject.ts'
import { noBeliefs, type Gathered } from './beliefs.ts'
import { noteNamed, noteSaid } from './mentions.ts'

/** The claims on one item. */
export interface Matter {
  readonly number: number
  readonly key: string
  readonly of: Gathered
  readonly first: Entered
  /** All of them, in the order of the log, where the first is not alone. */
  all: Entered[] | undefined
}

/** The claims seen on a day and not taken back, sorted for their readers. */
export interface Log {
  readonly matters: Matter[]
  /** The matters again, each as near as can be to the place that the number of its key names. */
  readonly places: (Matter | undefined)[]
  /** Whoever is spoken of, or speaks. */
  readonly names: Map<Subject, Gathered>
  readonly stages: Entered[]
  readonly closeDates: Entered[]
  readonly pains: Entered[]
  /** Favours asked of a coach and not given. */
  readonly dodges: Entered[]
  /** Graded lower for a word of doubt. */
  readonly hedged: Entered[]
  /** How many a customer stands behind, first hand. */
  stated: number
  /** The day of the latest but for our own facts. */
  latest: Day
}

/** One pass over the claims: a log is long, and mostly not in the processor's cache. */
export function logOf(claims: readonly Entered[], day: Day, taken: ReadonlySet<string>): Log {
  const log = emptyLog(claims.length)
  for (const claim of claims) {
    if (claim.recorded > day || claim.on > day || (taken.size > 0 && taken.has(claim.id))) continue
    const { of } = enterInto(log, claim)
    noteNamed(of.mention, claim)
    const speaker = claim.source === claim.subject ? of : nameIn(log, claim.source)
    if (speaker !== of) noteNamed(speaker.mention, claim)
    noteSaid(speaker.mention, claim)
    if (claim.own) listOwn(claim, log)
    else list(claim, log)
  }
  return log
}

function emptyLog(claims: number): Log {
  return {
    matters: [],
    places: new Array<Matter | undefined>(placesFor(claims)),
    names: new Map(),
    stages: [],
    closeDates: [],
    pains: [],
    dodges: [],
    hedged: [],
    stated: 0,
    latest: -Infinity,
  }
}

/** A power of two, and at most half of the places taken. */
function placesFor(matters: number): number {
  return 2 ** Math.ceil(Math.log2(2 * matters + 1))
}

/** The claims on the same matter; undefined where there are none. */
export function matterOf(claim: Entered, log: Log): Matter | undefined {
  return log.places[placeOf(claim, log)]
}

/** Where the claim's matter stands or, not being there yet, belongs. */
function placeOf({ key, keyNumber: number }: Entered, { places }: Log): number {
  const last = places.length - 1
  let at = number & last
  for (let matter = places[at]; matter !== undefined; matter = places[at]) {
    if (matter.number === number && matter.key === key) break
    at = (at + 1) & last
  }
  return at
}

function enterInto(log: Log, claim: Entered): Matter {
  const at = placeOf(claim, log)
  const known = log.places[at]
  if (known) {
    if (known.all) known.all.push(claim)
    else known.all = [known.first, claim]
    return known
  }
  const matter = {
    number: claim.keyNumber,
    key: claim.key,
    of: nameIn(log, claim.subject),
    first: claim,
    all: undefined,
  }
  log.places[at] = matter
  log.matters.push(matter)
  return matter
}

/** What is gathered of somebody, from when he first comes up. */
export function nameIn({ names }: Log, name: Subject): Gathered {
  let gathered = names.get(name)
  if (!gathered) names.set(name, (gathered = noBeliefs()))
  return gathered
}

function listOwn(claim: Entered, log: Log): void {
  if (claim.attribute === 'stage') log.stages.push(claim)
  else if (claim.attribute === 'closeBy') log.closeDates.push(claim)
}

function list(claim: Entered, log: Log): void {
  if (claim.on > log.latest) log.latest = claim.on
  if (isStated(claim.counts) && !claim.hearsay && !claim.ended) log.stated++
  if (isHedged(claim)) log.hedged.push(claim)
  if (claim.attribute === 'pain') log.pains.push(claim)
  else if (claim.attribute === 'coachTest' && isDodge(claim)) log.dodges.push(claim)
}

function isDodge({ value, not, ended }: Entered): boolean {
  return typeof value === 'object' && value.outcome === 'dodged' && !not && !ended
}
