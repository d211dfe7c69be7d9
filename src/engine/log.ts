import { Columns, DEAL_NUMBER, MARK, US_NUMBER } from '../domain/columns.ts'
import type { Day } from '../domain/day.ts'
import type { Entered } from '../domain/entry.ts'
import { GRADES } from '../domain/grade.ts'
import { NUMBER } from '../domain/registry.ts'
import type { Subject } from '../domain/subject.ts'
import { noBeliefs, type Gathered } from './beliefs.ts'
import { noteNamed, noteSaid, type Mention } from './mentions.ts'

/** The claims on one item, by their places in the log. */
export interface Matter {
  readonly of: Gathered
  readonly first: number
  /** All of them, where the first is not alone. */
  all: number[] | undefined
}

/** The claims seen on a day and not taken back, sorted for their readers. */
export interface Log {
  readonly columns: Columns
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

/** One pass over the claims of a log that was entered as a whole. */
export function logOf(claims: readonly Entered[], day: Day, taken: ReadonlySet<string>): Log {
  const columns = claims[0]?.columns ?? NO_CLAIMS
  const log = emptyLog(columns)
  const areInPlace = claims === columns.claims
  for (let at = 0; at < claims.length; at++) {
    const place = areInPlace ? at : placeOf(claims[at] as Entered, columns)
    if (isSeen(place, columns, day, taken)) note(place, log)
  }
  return log
}

const NO_CLAIMS = new Columns()

function placeOf(claim: Entered, columns: Columns): number {
  if (claim.columns !== columns) throw new Error('claims of two logs: enter them together')
  return claim.place
}

function isSeen(
  place: number,
  { recorded, on, claims }: Columns,
  day: Day,
  taken: ReadonlySet<string>,
): boolean {
  if ((recorded[place] as Day) > day || (on[place] as Day) > day) return false
  return taken.size === 0 || !taken.has((claims[place] as Entered).id)
}

function emptyLog(columns: Columns): Log {
  return {
    columns,
    matters: new Array<Matter | undefined>(columns.matters.texts.length),
    numbered: new Array<Gathered | undefined>(columns.names.texts.length),
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

function note(place: number, log: Log): void {
  const { claims, on, subject, source, marks } = log.columns
  const claim = claims[place] as Entered
  const day = on[place] as Day
  const mark = marks[place] as number
  const speaker = source[place] as number
  const { of } = enterInto(log, place)
  if (subject[place] !== DEAL_NUMBER && subject[place] !== speaker) noteNamed(of.mention, claim, day)
  if (speaker !== US_NUMBER) noteSpeaker(numbered(log, speaker).mention, claim, day, mark)
  if (mark & MARK.own) listOwn(place, log)
  else list(place, day, mark, log)
}

function noteSpeaker(mention: Mention, claim: Entered, on: Day, mark: number): void {
  noteNamed(mention, claim, on)
  noteSaid(mention, claim, on)
  if (mark & MARK.quoted) mention.quoted = true
}

/** The claims on the same matter; undefined where there are none. */
export function matterOf(claim: Entered, log: Log): Matter | undefined {
  return log.matters[log.columns.matter[claim.place] as number]
}

function enterInto(log: Log, place: number): Matter {
  const number = log.columns.matter[place] as number
  const known = log.matters[number]
  if (!known) {
    const of = numbered(log, log.columns.subject[place] as number)
    return (log.matters[number] = { of, first: place, all: undefined })
  }
  if (known.all) known.all.push(place)
  else known.all = [known.first, place]
  return known
}

function numbered({ numbered, names, columns }: Log, number: number): Gathered {
  const known = numbered[number]
  if (known) return known
  const gathered = noBeliefs()
  names.set(columns.names.texts[number] as Subject, gathered)
  return (numbered[number] = gathered)
}

/** What is gathered of somebody, from when he first comes up. */
export function nameIn({ names }: Log, name: Subject): Gathered {
  let gathered = names.get(name)
  if (!gathered) names.set(name, (gathered = noBeliefs()))
  return gathered
}

const STATED = GRADES.indexOf('stated')

function listOwn(place: number, { columns, stages, closeDates }: Log): void {
  const attribute = columns.attribute[place]
  if (attribute === NUMBER.stage) stages.push(columns.claims[place] as Entered)
  else if (attribute === NUMBER.closeBy) closeDates.push(columns.claims[place] as Entered)
}

function list(place: number, on: Day, mark: number, log: Log): void {
  const { claims, attribute, grade } = log.columns
  if (on > log.latest) log.latest = on
  if ((grade[place] as number) <= STATED && !(mark & (MARK.hearsay | MARK.ended))) log.stated++
  if (mark & MARK.hedged) log.hedged.push(claims[place] as Entered)
  if (attribute[place] === NUMBER.pain) log.pains.push(claims[place] as Entered)
  else if (attribute[place] === NUMBER.coachTest && isDodge(claims[place] as Entered))
    log.dodges.push(claims[place] as Entered)
}

function isDodge({ value, not, ended }: Entered): boolean {
  return typeof value === 'object' && value.outcome === 'dodged' && !not && !ended
}
