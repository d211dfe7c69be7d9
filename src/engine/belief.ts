import type { Value } from '../domain/attribute.ts'
import { MARK, type Columns } from '../domain/columns.ts'
import { parseDay, type Day } from '../domain/day.ts'
import type { Entered } from '../domain/entry.ts'
import { GRADES, isStated, type Grade } from '../domain/grade.ts'
import { DENIED, type Comparable } from '../domain/item.ts'
import { US, type Source } from '../domain/subject.ts'
import { insertAt, insertInOrder } from './insert-in-order.ts'
import type { Method } from './method.ts'
import { naturesUnder, shareLeft, type Nature, type Natures } from './nature.ts'

/** One claim with what it is worth on the day. */
export interface Weighed {
  readonly claim: Entered
  readonly place: number
  /** After hearsay is settled among all claims on the item. */
  readonly counts: Grade
  /** Grade × age, 0..1. */
  readonly strength: number
}

/** Claims that agree, strongest first. */
export interface Group {
  readonly members: readonly Weighed[]
  /** Of all of them together. */
  readonly strength: number
}

/**
 * What is believed of one item of one attribute of one subject, and how surely. A deal has hundreds, few of which are
 * ever shown: what can be read off the head is read where it is wanted.
 */
export class Belief {
  /** The claim whose value is believed: the strongest behind it. */
  readonly head: Entered
  /** False: what is believed is that it is not so. */
  readonly isSo: boolean
  /** 0..1; below the method's `knownFrom` the value is unknown. */
  readonly certainty: number
  /** The best grade behind it. */
  readonly grade: Grade
  /** The day of the newest claim behind it. */
  readonly latest: Day
  /** Older than one half-life. */
  readonly stale: boolean
  /** All claims behind it, strongest first; undefined where the head stands alone. */
  readonly members: readonly Weighed[] | undefined
  /** The next best value, where it is strong enough to contradict. */
  readonly rival: Group | undefined
  /** Where a claim on a bare role supports its sub-kind: what is believed instead of the head's value. */
  readonly instead: Value | undefined

  constructor(
    head: Entered,
    isSo: boolean,
    certainty: number,
    grade: Grade,
    latest: Day,
    stale: boolean,
    members?: readonly Weighed[],
    rival?: Group,
    instead?: Value,
  ) {
    this.head = head
    this.isSo = isSo
    this.certainty = certainty
    this.grade = grade
    this.latest = latest
    this.stale = stale
    this.members = members
    this.rival = rival
    this.instead = instead
  }

  get value(): Value {
    return this.instead ?? this.head.value
  }

  /** The same of another value. */
  of(value: Value): Belief {
    const { head, isSo, certainty, grade, latest, stale, members, rival } = this
    return new Belief(head, isSo, certainty, grade, latest, stale, members, rival, value)
  }
}

/** On which day the claims of a log are weighed, and by what. */
export interface Scales {
  readonly columns: Columns
  readonly day: Day
  readonly method: Method
  readonly natures: Natures
  /** What one claim of each grade is worth when fresh, by the grade's place. */
  readonly worth: readonly number[]
}

export function scalesOf(columns: Columns, day: Day, method: Method): Scales {
  const worth = GRADES.map((grade) => method.gradeWeight[grade])
  return { columns, day, method, natures: naturesUnder(method), worth }
}

/** Whether a customer's person or document stands behind what is believed. */
export function isFounded(belief: Belief | undefined): boolean {
  return belief !== undefined && isStated(belief.grade)
}

/** The ids of the claims behind it, strongest first. */
export function becauseOf(belief: Belief | undefined): readonly string[] {
  if (!belief) return NOTHING
  return belief.members ? idsOf(belief.members) : [belief.head.id]
}

const NOTHING: readonly string[] = []

export function idsOf(members: readonly Weighed[]): string[] {
  return members.map(({ claim }) => claim.id)
}

/** Whether the claim is one of those behind it. */
export function restsOn({ head, members }: Belief, claim: Entered): boolean {
  return head === claim || (members?.some((one) => one.claim === claim) ?? false)
}

/** Whether one of the claims behind it is said by this source and counts as stated. */
export function isStatedBy({ head, grade, members }: Belief, said: (source: Source) => boolean): boolean {
  if (!members) return isStated(grade) && said(head.source)
  return members.some(({ claim, counts }) => isStated(counts) && said(claim.source))
}

/** Whether a source has stated this value itself, or more: a group is named by its strongest, not by its surest. */
export function isStatedAtLeast(
  belief: Belief | undefined,
  least: number,
  said: (source: Source) => boolean = () => true,
): boolean {
  if (!belief) return false
  const { head, grade, members } = belief
  if (!members) return isStated(grade) && Number(head.value) >= least && said(head.source)
  return members.some(
    ({ claim, counts }) => isStated(counts) && Number(claim.value) >= least && said(claim.source),
  )
}

/**
 * What to believe of one item, from all claims on it, by their places. `extra` are claims that only support a value
 * already claimed (a bare role supports its sub-kind). Undefined where every claim was ended.
 */
export function resolve(
  places: readonly number[],
  scales: Scales,
  extra: readonly number[] = NO_PLACES,
): Belief | undefined {
  const first = places[0]
  if (first === undefined) return undefined
  if (places.length === 1 && extra.length === 0) return resolveAlone(first, scales)
  const nature = natureOf(first, scales)
  const live = newestOfEachSource(extra.length === 0 ? places : [...places, ...extra], scales.columns)
  if (live.length === 0) return undefined
  if (nature.own) return newestWins(live, scales)
  return believe(weigh(live, nature, scales), nature, scales)
}

const NO_PLACES: readonly number[] = []

function natureOf(place: number, { natures, columns }: Scales): Nature {
  return natures[columns.attribute[place] as number] as Nature
}

/** The usual case: one claim on an item, and nobody to agree or differ. */
export function resolveAlone(place: number, scales: Scales): Belief | undefined {
  const { columns, day, worth } = scales
  const mark = columns.marks[place] as number
  if (mark & MARK.ended) return undefined
  const nature = natureOf(place, scales)
  const on = columns.on[place] as Day
  const grade = mark & MARK.hearsay ? atMostInferred(place, columns) : (columns.grade[place] as number)
  const certainty = (worth[grade] as number) * shareLeft(nature, on, day)
  return new Belief(
    columns.claims[place] as Entered,
    (mark & MARK.denied) === 0,
    certainty,
    GRADES[grade] as Grade,
    on,
    day - on > nature.halfLife,
  )
}

/** Newest first; of equals the smaller id. */
export function byNewest(a: Entered, b: Entered): number {
  return b.on - a.on || b.seq - a.seq || (a.id < b.id ? -1 : 1)
}

function isNewer(a: number, b: number, { on, claims }: Columns): boolean {
  const days = (on[a] as Day) - (on[b] as Day)
  return days > 0 || (days === 0 && byNewest(claims[a] as Entered, claims[b] as Entered) < 0)
}

/** Changing one's mind is no contradiction; what was ended starts anew. Mostly nobody has, and all of them count. */
function newestOfEachSource(places: readonly number[], columns: Columns): readonly number[] {
  const end = latestEnd(places, columns)
  if (end === undefined && areOfDifferentSources(places, columns)) return places
  const newest: number[] = []
  for (const place of places) {
    if (isEnd(place, columns) || !isAfter(place, end, columns)) continue
    const at = hisAmong(newest, newest.length, place, columns)
    if (at < 0) newest.push(place)
    else if (isNewer(place, newest[at] as number, columns)) newest[at] = place
  }
  return newest
}

function areOfDifferentSources(places: readonly number[], columns: Columns): boolean {
  for (let at = 1; at < places.length; at++) {
    if (hisAmong(places, at, places[at] as number, columns) >= 0) return false
  }
  return true
}

/** Which of the first so many is of the same source; −1: none. */
function hisAmong(places: readonly number[], count: number, place: number, { source }: Columns): number {
  for (let at = 0; at < count; at++) if (source[places[at] as number] === source[place]) return at
  return -1
}

function isEnd(place: number, { marks }: Columns): boolean {
  return ((marks[place] as number) & MARK.ended) !== 0
}

function latestEnd(places: readonly number[], columns: Columns): number | undefined {
  let latest: number | undefined
  for (const place of places) {
    if (isEnd(place, columns) && (latest === undefined || isNewer(place, latest, columns))) latest = place
  }
  return latest
}

function isAfter(place: number, end: number | undefined, { on, claims }: Columns): boolean {
  if (end === undefined) return true
  const days = (on[place] as Day) - (on[end] as Day)
  return days > 0 || (days === 0 && (claims[place] as Entered).seq > (claims[end] as Entered).seq)
}

/** One of the seller's own facts: it does not age. */
function newestWins(live: readonly number[], { columns, worth }: Scales): Belief {
  let newest = live[0] as number
  for (const place of live) if (place !== newest && isNewer(place, newest, columns)) newest = place
  const grade = columns.grade[newest] as number
  return new Belief(
    columns.claims[newest] as Entered,
    ((columns.marks[newest] as number) & MARK.denied) === 0,
    worth[grade] as number,
    GRADES[grade] as Grade,
    columns.on[newest] as Day,
    false,
  )
}

/** Strongest first. */
function weigh(live: readonly number[], nature: Nature, scales: Scales): Weighed[] {
  const { columns, day, worth } = scales
  const weighed = new Array<Weighed>(live.length)
  for (let at = 0; at < live.length; at++) {
    const place = live[at] as number
    const grade = countsAs(place, live, nature, scales)
    const strength = (worth[grade] as number) * shareLeft(nature, columns.on[place] as Day, day)
    const one = { claim: columns.claims[place] as Entered, place, counts: GRADES[grade] as Grade, strength }
    insertAt(at, one, weighed, byStrength)
  }
  return weighed
}

function byStrength(a: Weighed, b: Weighed): number {
  return b.strength - a.strength || byNewest(a.claim, b.claim)
}

function countsAs(
  place: number,
  live: readonly number[],
  nature: Nature,
  { columns, method }: Scales,
): number {
  const isHearsay = ((columns.marks[place] as number) & MARK.hearsay) !== 0
  if (!isHearsay || isSeconded(place, live, nature, columns, method)) return columns.grade[place] as number
  return atMostInferred(place, columns)
}

const INFERRED = GRADES.indexOf('inferred')

function atMostInferred(place: number, { grade }: Columns): number {
  return Math.max(grade[place] as number, INFERRED)
}

/** Hearsay counts in full once another of the customer's people, or a document, says the same. */
function isSeconded(
  place: number,
  live: readonly number[],
  nature: Nature,
  columns: Columns,
  method: Method,
): boolean {
  const { source, grade, comparable, claims } = columns
  for (const other of live) {
    if (source[other] === source[place] || (grade[other] as number) >= INFERRED) continue
    if ((claims[other] as Entered).source === US) continue
    if (agree(comparable[place] as Comparable, comparable[other] as Comparable, nature, method)) return true
  }
  return false
}

function believe(weighed: readonly Weighed[], nature: Nature, scales: Scales): Belief {
  if (areOfOneMind(weighed, nature, scales)) {
    return beliefIn(weighed, jointStrength(weighed, scales.method), undefined, nature, scales)
  }
  const groups = grouped(weighed, nature, scales)
  const [believed, next] = groups as [Group, Group]
  const certainty = believed.strength * (1 - lastingDoubt(groups, weighed, nature, scales))
  const isRival = contradicts(next.strength, believed.strength, scales.method)
  return beliefIn(believed.members, certainty, isRival ? next : undefined, nature, scales)
}

/** All agree with the strongest. */
function areOfOneMind(weighed: readonly Weighed[], nature: Nature, scales: Scales): boolean {
  const head = weighed[0] as Weighed
  for (let at = 1; at < weighed.length; at++) {
    if (!areAtOne(head, weighed[at] as Weighed, nature, scales)) return false
  }
  return true
}

function areAtOne(a: Weighed, b: Weighed, nature: Nature, { columns, method }: Scales): boolean {
  const { comparable } = columns
  return agree(comparable[a.place] as Comparable, comparable[b.place] as Comparable, nature, method)
}

function beliefIn(
  members: readonly Weighed[],
  certainty: number,
  rival: Group | undefined,
  { halfLife }: Nature,
  { day, columns }: Scales,
): Belief {
  const { claim, place } = members[0] as Weighed
  const latest = newest(members, columns)
  const isSo = ((columns.marks[place] as number) & MARK.denied) === 0
  return new Belief(
    claim,
    isSo,
    certainty,
    bestGrade(members),
    latest,
    day - latest > halfLife,
    members,
    rival,
  )
}

/** From the strongest down, each claim joins the first group whose head it agrees with. The strongest group first. */
function grouped(weighed: readonly Weighed[], nature: Nature, scales: Scales): Group[] {
  const sides: Weighed[][] = []
  for (const one of weighed) {
    const side = sideOf(one, sides, nature, scales)
    if (side) side.push(one)
    else sides.push([one])
  }
  const groups: Group[] = []
  for (const members of sides) {
    insertInOrder(groups, { members, strength: jointStrength(members, scales.method) }, byJointStrength)
  }
  return groups
}

function sideOf(
  one: Weighed,
  sides: readonly Weighed[][],
  nature: Nature,
  scales: Scales,
): Weighed[] | undefined {
  for (const side of sides) if (areAtOne(side[0] as Weighed, one, nature, scales)) return side
  return undefined
}

function byJointStrength(a: Group, b: Group): number {
  return b.strength - a.strength || byNewest((a.members[0] as Weighed).claim, (b.members[0] as Weighed).claim)
}

/** 1 − ∏(1 − cᵢ) over distinct sources; guesses alone stay under the ceiling. */
function jointStrength(members: readonly Weighed[], method: Method): number {
  // Not by the product, which would turn an exact .2 into slightly less.
  if (members.length === 1) return (members[0] as Weighed).strength
  let rest = 1
  let founded = false
  for (const { strength, counts } of members) {
    rest *= 1 - strength
    founded ||= isStated(counts)
  }
  return founded ? 1 - rest : Math.min(1 - rest, method.picture.guessCeiling)
}

/**
 * How much the strongest dissent takes from the belief. Taken as of the newest claim on the item, so that waiting
 * never settles a contradiction (docs/decisions/0002).
 */
function lastingDoubt(
  groups: readonly Group[],
  weighed: readonly Weighed[],
  nature: Nature,
  { columns, method }: Scales,
): number {
  const asOf = newest(weighed, columns)
  let most = 0
  for (let at = 1; at < groups.length; at++) {
    const fresh = (groups[at] as Group).members.map(({ claim, place, counts }) => ({
      claim,
      place,
      counts,
      strength: method.gradeWeight[counts] * shareLeft(nature, columns.on[place] as Day, asOf),
    }))
    most = Math.max(most, jointStrength(fresh, method))
  }
  return most
}

function contradicts(rival: number, believed: number, method: Method): boolean {
  return rival >= method.picture.rivalFloor && rival >= method.picture.rivalShare * believed
}

function newest(members: readonly Weighed[], { on }: Columns): Day {
  let latest = on[(members[0] as Weighed).place] as Day
  for (const { place } of members) if ((on[place] as Day) > latest) latest = on[place] as Day
  return latest
}

function bestGrade(members: readonly Weighed[]): Grade {
  let best = (members[0] as Weighed).counts
  for (const { counts } of members) if (counts !== best) best = better(best, counts)
  return best
}

function better(a: Grade, b: Grade): Grade {
  return GRADES.indexOf(a) <= GRADES.indexOf(b) ? a : b
}

/** Texts in other words are no contradiction: nobody can tell by comparing them. */
function agree(a: Comparable, b: Comparable, nature: Nature, method: Method): boolean {
  if (a === b) return true
  if (a === DENIED || b === DENIED) return false
  const { scale, moneyShare, days } = method.picture.agreeWithin
  if (typeof a === 'number' && typeof b === 'number') {
    return (
      Math.abs(a - b) <= (nature.kind === 'money' ? moneyShare * Math.max(Math.abs(a), Math.abs(b)) : scale)
    )
  }
  if (nature.kind === 'date') return Math.abs(dayOf(a) - dayOf(b)) <= days
  return nature.kind === 'text' || nature.kind === 'record'
}

function dayOf(text: Comparable): Day {
  return parseDay(String(text)) ?? Number.NaN
}
