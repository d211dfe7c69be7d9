import type { Day } from '../domain/day.ts'
import type { Entered } from '../domain/entry.ts'
import { isStated } from '../domain/grade.ts'
import type { Subject } from '../domain/subject.ts'
import { noBeliefs, type Gathered } from './beliefs.ts'
import { noteNamed, noteSaid } from './mentions.ts'

/** The claims on one item, in the order of the log. */
export interface Matter {
  readonly of: Gathered
  readonly claims: Entered[]
}

/** The claims seen on a day and not taken back, sorted for their readers. */
export interface Log {
  /** By their key. */
  readonly matters: Map<string, Matter>
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
  const log: Log = {
    matters: new Map(),
    names: new Map(),
    stages: [],
    closeDates: [],
    pains: [],
    dodges: [],
    hedged: [],
    stated: 0,
    latest: -Infinity,
  }
  for (const claim of claims) {
    if (claim.recorded > day || claim.on > day || (taken.size > 0 && taken.has(claim.id))) continue
    const { of } = matterOf(claim, log)
    noteNamed(of.mention, claim)
    const speaker = claim.source === claim.subject ? of : nameIn(log, claim.source)
    noteNamed(speaker.mention, claim)
    noteSaid(speaker.mention, claim)
    if (claim.own) listOwn(claim, log)
    else list(claim, log)
  }
  return log
}

function matterOf(claim: Entered, log: Log): Matter {
  const known = log.matters.get(claim.key)
  if (known) {
    known.claims.push(claim)
    return known
  }
  const matter = { of: nameIn(log, claim.subject), claims: [claim] }
  log.matters.set(claim.key, matter)
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
  if (claim.doubt && claim.caps.includes('hedge')) log.hedged.push(claim)
  if (claim.attribute === 'pain') log.pains.push(claim)
  else if (claim.attribute === 'coachTest' && isDodge(claim)) log.dodges.push(claim)
}

function isDodge({ value, not, ended }: Entered): boolean {
  return typeof value === 'object' && value.outcome === 'dodged' && !not && !ended
}
