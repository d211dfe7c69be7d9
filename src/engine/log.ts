import type { Day } from '../domain/day.ts'
import { isHedged, type Entered, type Numbered } from '../domain/entry.ts'
import { isStated } from '../domain/grade.ts'
import { NUMBER } from '../domain/registry.ts'
import type { Subject } from '../domain/subject.ts'
import { noBeliefs, type Gathered } from './beliefs.ts'
import { noteNamed, noteSaid } from './mentions.ts'

/** The claims on one item. */
export interface Matter {
  readonly of: Gathered
  readonly first: Entered
  /** All of them, in the order of the log, where the first is not alone. */
  all: Entered[] | undefined
}

/** The claims seen on a day and not taken back, sorted for their readers. */
export interface Log {
  /** By the numbers of their keys; some have no claims yet. */
  readonly matters: (Matter | undefined)[]
  /** Whoever is spoken of, or speaks; by their numbers, and by their names. */
  readonly numbered: (Gathered | undefined)[]
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
  const numbers = claims[0]?.log
  const log = emptyLog(numbers)
  for (const claim of claims) {
    if (claim.log !== numbers) throw new Error('claims of two logs: enter them together')
    if (claim.recorded > day || claim.on > day || (taken.size > 0 && taken.has(claim.id))) continue
    const { of } = enterInto(log, claim)
    noteNamed(of.mention, claim)
    const speaker =
      claim.sourceNumber === claim.subjectNumber ? of : numbered(log, claim.sourceNumber, claim.source)
    if (speaker !== of) noteNamed(speaker.mention, claim)
    noteSaid(speaker.mention, claim)
    if (claim.own) listOwn(claim, log)
    else list(claim, log)
  }
  return log
}

function emptyLog(numbers: Numbered | undefined): Log {
  return {
    matters: new Array<Matter | undefined>(numbers?.matters.length ?? 0),
    numbered: new Array<Gathered | undefined>(numbers?.names.length ?? 0),
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

/** The claims on the same matter; undefined where there are none. */
export function matterOf(claim: Entered, log: Log): Matter | undefined {
  return log.matters[claim.matter]
}

function enterInto(log: Log, claim: Entered): Matter {
  const known = log.matters[claim.matter]
  if (!known) {
    const of = numbered(log, claim.subjectNumber, claim.subject)
    return (log.matters[claim.matter] = { of, first: claim, all: undefined })
  }
  if (known.all) known.all.push(claim)
  else known.all = [known.first, claim]
  return known
}

function numbered({ numbered, names }: Log, number: number, name: Subject): Gathered {
  const known = numbered[number]
  if (known) return known
  const gathered = noBeliefs()
  names.set(name, gathered)
  return (numbered[number] = gathered)
}

/** What is gathered of somebody, from when he first comes up. */
export function nameIn({ names }: Log, name: Subject): Gathered {
  let gathered = names.get(name)
  if (!gathered) names.set(name, (gathered = noBeliefs()))
  return gathered
}

function listOwn(claim: Entered, log: Log): void {
  if (claim.attributeNumber === NUMBER.stage) log.stages.push(claim)
  else if (claim.attributeNumber === NUMBER.closeBy) log.closeDates.push(claim)
}

function list(claim: Entered, log: Log): void {
  if (claim.on > log.latest) log.latest = claim.on
  if (isStated(claim.counts) && !claim.hearsay && !claim.ended) log.stated++
  if (isHedged(claim)) log.hedged.push(claim)
  if (claim.attributeNumber === NUMBER.pain) log.pains.push(claim)
  else if (claim.attributeNumber === NUMBER.coachTest && isDodge(claim)) log.dodges.push(claim)
}

function isDodge({ value, not, ended }: Entered): boolean {
  return typeof value === 'object' && value.outcome === 'dodged' && !not && !ended
}
