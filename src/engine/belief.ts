import type { Value } from '../domain/attribute.ts'
import { parseDay, type Day } from '../domain/day.ts'
import { MARKS, type Entered } from '../domain/entry.ts'
import { GRADES, isStated, type Grade } from '../domain/grade.ts'
import { DENIED, type Comparable } from '../domain/item.ts'
import { US, type Source } from '../domain/subject.ts'
import { insertAt } from './insert-in-order.ts'
import type { Method } from './method.ts'
import { naturesUnder, shareLeft, type Nature, type Natures } from './nature.ts'

/** One claim with what it is worth on the day. */
export interface Weighed {
  readonly claim: Entered
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
 * What is believed of one item of one attribute of one subject, and how surely. A deal has hundreds: what can be read
 * off the head is asked for when it is wanted (`becauseOf`).
 */
export interface Belief {
  /** The claim whose value is believed: the strongest behind it. */
  readonly head: Entered
  readonly value: Value
  /** False: what is believed is that it is not so. */
  readonly isSo: boolean
  /** 0..1; below the method's `knownFrom` the value is unknown. */
  readonly certainty: number
  /** It is so, and surely enough to be known. */
  readonly known: boolean
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
}

/** On which day claims are weighed, and by what. */
export interface Scales {
  readonly day: Day
  readonly method: Method
  readonly natures: Natures
}

export function scalesOf(day: Day, method: Method): Scales {
  return { day, method, natures: naturesUnder(method) }
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
 * What to believe of one item, from all claims on it. `extra` are claims that only support a value already claimed
 * (a bare role supports its sub-kind). Undefined where every claim was ended.
 */
export function resolve(
  claims: readonly Entered[],
  scales: Scales,
  extra: readonly Entered[] = NO_CLAIMS,
): Belief | undefined {
  const first = claims[0]
  if (!first) return undefined
  if (claims.length === 1 && extra.length === 0) return resolveAlone(first, scales)
  const nature = natureOf(first, scales)
  const live = newestOfEachSource(extra.length === 0 ? claims : [...claims, ...extra])
  if (live.length === 0) return undefined
  if (nature.own) return newestWins(live, scales.method)
  return believe(weigh(live, nature, scales), nature, scales)
}

const NO_CLAIMS: readonly Entered[] = []

function natureOf(claim: Entered, { natures }: Scales): Nature {
  return natures[claim.attributeNumber] as Nature
}

/** The usual case: one claim on an item, and nobody to agree or differ. */
export function resolveAlone(claim: Entered, scales: Scales): Belief | undefined {
  if ((claim.marks & MARKS.ended) !== 0) return undefined
  const { day, method } = scales
  const nature = natureOf(claim, scales)
  const { alone } = claim
  const certainty = worthOf(alone, method) * shareLeft(nature, claim.on, day)
  return beliefAlone(claim, alone, certainty, day - claim.on > nature.halfLife, method)
}

/** What one claim of the grade is worth when fresh; spelled out, for it is looked up of every claim. */
function worthOf(grade: Grade, { gradeWeight }: Method): number {
  switch (grade) {
    case 'agreed':
      return gradeWeight.agreed
    case 'stated':
      return gradeWeight.stated
    case 'inferred':
      return gradeWeight.inferred
    case 'unclear':
      return gradeWeight.unclear
  }
}

function beliefAlone(
  head: Entered,
  grade: Grade,
  certainty: number,
  stale: boolean,
  { picture }: Method,
): Belief {
  const isSo = (head.marks & MARKS.denied) === 0
  return {
    head,
    value: head.value,
    isSo,
    certainty,
    known: isSo && certainty >= picture.knownFrom,
    grade,
    latest: head.on,
    stale,
    members: undefined,
    rival: undefined,
  }
}

/** Newest first; of equals the smaller id. */
export function byNewest(a: Entered, b: Entered): number {
  return b.on - a.on || b.seq - a.seq || (a.id < b.id ? -1 : 1)
}

/** Changing one's mind is no contradiction; what was ended starts anew. Mostly nobody has, and all of them count. */
function newestOfEachSource(claims: readonly Entered[]): readonly Entered[] {
  const end = latestEnd(claims)
  if (end === undefined && areOfDifferentSources(claims)) return claims
  const newest: Entered[] = []
  for (const claim of claims) {
    if ((claim.marks & MARKS.ended) !== 0 || !isAfter(claim, end)) continue
    const at = placeOf(claim.sourceNumber, newest, newest.length)
    if (at < 0) newest.push(claim)
    else if (byNewest(claim, newest[at] as Entered) < 0) newest[at] = claim
  }
  return newest
}

function areOfDifferentSources(claims: readonly Entered[]): boolean {
  for (let at = 1; at < claims.length; at++) {
    if (placeOf((claims[at] as Entered).sourceNumber, claims, at) >= 0) return false
  }
  return true
}

/** The place of the source's claim among the first so many. */
function placeOf(source: number, claims: readonly Entered[], count: number): number {
  for (let at = 0; at < count; at++) if ((claims[at] as Entered).sourceNumber === source) return at
  return -1
}

function latestEnd(claims: readonly Entered[]): Entered | undefined {
  let latest: Entered | undefined
  for (const claim of claims) {
    if ((claim.marks & MARKS.ended) === 0) continue
    if (latest === undefined || byNewest(claim, latest) < 0) latest = claim
  }
  return latest
}

function isAfter(claim: Entered, end: Entered | undefined): boolean {
  return end === undefined || claim.on > end.on || (claim.on === end.on && claim.seq > end.seq)
}

/** One of the seller's own facts: it does not age. */
function newestWins(live: readonly Entered[], method: Method): Belief | undefined {
  let newest: Entered | undefined
  for (const claim of live) if (!newest || byNewest(claim, newest) < 0) newest = claim
  return newest && beliefAlone(newest, newest.counts, worthOf(newest.counts, method), false, method)
}

/** Strongest first. */
function weigh(live: readonly Entered[], nature: Nature, { day, method }: Scales): Weighed[] {
  const weighed = new Array<Weighed>(live.length)
  for (let at = 0; at < live.length; at++) {
    const claim = live[at] as Entered
    const isHearsay = claim.hearsay && !isSeconded(claim, live, nature, method)
    const counts = isHearsay ? claim.alone : claim.counts
    const strength = worthOf(counts, method) * shareLeft(nature, claim.on, day)
    insertAt(at, { claim, counts, strength }, weighed, byStrength)
  }
  return weighed
}

function byStrength(a: Weighed, b: Weighed): number {
  return b.strength - a.strength || byNewest(a.claim, b.claim)
}

/** Hearsay counts in full once another of the customer's people, or a document, says the same. */
function isSeconded(claim: Entered, live: readonly Entered[], nature: Nature, method: Method): boolean {
  for (const other of live) {
    if (other.sourceNumber === claim.sourceNumber || !isStated(other.counts) || other.source === US) continue
    if (agree(claim.comparable, other.comparable, nature, method)) return true
  }
  return false
}

function believe(weighed: readonly Weighed[], nature: Nature, scales: Scales): Belief {
  if (areOfOneMind(weighed, nature, scales.method)) {
    return beliefIn(weighed, jointStrength(weighed, scales.method), undefined, nature, scales)
  }
  const groups = grouped(weighed, nature, scales.method)
  const [believed, next] = groups as [Group, Group]
  const certainty = believed.strength * (1 - lastingDoubt(groups, weighed, nature, scales.method))
  const isRival = contradicts(next.strength, believed.strength, scales.method)
  return beliefIn(believed.members, certainty, isRival ? next : undefined, nature, scales)
}

/** All agree with the strongest. */
function areOfOneMind(weighed: readonly Weighed[], nature: Nature, method: Method): boolean {
  const { comparable } = (weighed[0] as Weighed).claim
  for (let at = 1; at < weighed.length; at++) {
    if (!agree(comparable, (weighed[at] as Weighed).claim.comparable, nature, method)) return false
  }
  return true
}

function beliefIn(
  members: readonly Weighed[],
  certainty: number,
  rival: Group | undefined,
  { halfLife }: Nature,
  { day, method }: Scales,
): Belief {
  const head = (members[0] as Weighed).claim
  const isSo = (head.marks & MARKS.denied) === 0
  const latest = newest(members)
  const stale = day - latest > halfLife
  return {
    head,
    value: head.value,
    isSo,
    certainty,
    known: isSo && certainty >= method.picture.knownFrom,
    grade: bestGrade(members),
    latest,
    stale,
    members,
    rival,
  }
}

/** From the strongest down, each claim joins the first group whose head it agrees with. The strongest group first. */
function grouped(weighed: readonly Weighed[], nature: Nature, method: Method): Group[] {
  const sides = [[weighed[0] as Weighed]]
  for (let at = 1; at < weighed.length; at++) {
    const one = weighed[at] as Weighed
    const side = sideOf(one, sides, nature, method)
    if (side) side.push(one)
    else sides.push([one])
  }
  const groups = new Array<Group>(sides.length)
  sides.forEach((members, at) => {
    insertAt(at, { members, strength: jointStrength(members, method) }, groups, byJointStrength)
  })
  return groups
}

function sideOf(
  { claim }: Weighed,
  sides: readonly Weighed[][],
  nature: Nature,
  method: Method,
): Weighed[] | undefined {
  for (const side of sides) {
    if (agree((side[0] as Weighed).claim.comparable, claim.comparable, nature, method)) return side
  }
  return undefined
}

function byJointStrength(a: Group, b: Group): number {
  return b.strength - a.strength || byNewest((a.members[0] as Weighed).claim, (b.members[0] as Weighed).claim)
}

/** How strongly its own claims speak for it, whatever speaks against. */
export function saidFor({ certainty, members }: Belief, method: Method): number {
  return members ? jointStrength(members, method) : certainty
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
  method: Method,
): number {
  const asOf = newest(weighed)
  let most = 0
  for (let at = 1; at < groups.length; at++) {
    most = Math.max(most, jointStrengthOn(asOf, (groups[at] as Group).members, nature, method))
  }
  return most
}

/** How strong they were together on another day. */
function jointStrengthOn(day: Day, members: readonly Weighed[], nature: Nature, method: Method): number {
  const first = strengthOn(day, members[0] as Weighed, nature, method)
  if (members.length === 1) return first
  let rest = 1 - first
  for (let at = 1; at < members.length; at++) {
    rest *= 1 - strengthOn(day, members[at] as Weighed, nature, method)
  }
  return members.some(isFounding) ? 1 - rest : Math.min(1 - rest, method.picture.guessCeiling)
}

function strengthOn(day: Day, { claim, counts }: Weighed, nature: Nature, method: Method): number {
  return worthOf(counts, method) * shareLeft(nature, claim.on, day)
}

function isFounding({ counts }: Weighed): boolean {
  return isStated(counts)
}

function contradicts(rival: number, believed: number, method: Method): boolean {
  return rival >= method.picture.rivalFloor && rival >= method.picture.rivalShare * believed
}

function newest(members: readonly Weighed[]): Day {
  let latest = (members[0] as Weighed).claim.on
  for (const { claim } of members) if (claim.on > latest) latest = claim.on
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
  const { scale, moneyShare, days } = method.picture.agreeWithin
  if (typeof a === 'number' && typeof b === 'number') {
    return (
      Math.abs(a - b) <= (nature.kind === 'money' ? moneyShare * Math.max(Math.abs(a), Math.abs(b)) : scale)
    )
  }
  if (typeof a === 'string' && typeof b === 'string' && a === b) return true
  if (a === DENIED || b === DENIED) return false
  if (nature.kind === 'date') return Math.abs(dayOf(a) - dayOf(b)) <= days
  return nature.kind === 'text' || nature.kind === 'record'
}

function dayOf(text: Comparable): Day {
  return parseDay(String(text)) ?? Number.NaN
}
