import type { Value } from '../domain/attribute.ts'
import { parseDay, type Day } from '../domain/day.ts'
import type { Entered } from '../domain/entry.ts'
import { GRADES, isStated, type Grade } from '../domain/grade.ts'
import { DENIED, type Comparable } from '../domain/item.ts'
import type { AttributeName } from '../domain/registry.ts'
import { isDocument, isPersonSource, type Source } from '../domain/subject.ts'
import { insertInOrder } from './insert-in-order.ts'
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

/** What is believed of one item of one attribute of one subject, and how surely. */
export interface Belief {
  readonly attribute: AttributeName
  readonly value: Value
  /** False: what is believed is that it is not so. */
  readonly held: boolean
  /** 0..1; below the method's `knownFrom` the value is unknown. */
  readonly certainty: number
  readonly on: Day
  /** Older than one half-life. */
  readonly stale: boolean
  /** The best grade behind it. */
  readonly grade: Grade
  /** The ids of the claims behind it, strongest first. */
  readonly because: readonly string[]
  /** The claim whose value is believed: the strongest behind it. */
  readonly head: Entered
  /** The day of the newest claim behind it. */
  readonly latest: Day
  /** All claims behind it, strongest first; undefined where the head stands alone. */
  readonly members: readonly Weighed[] | undefined
  /** The next best value, where it is strong enough to contradict. */
  readonly rival: Rival | undefined
}

export interface Rival {
  readonly value: Value
  readonly held: boolean
  readonly strength: number
  readonly because: readonly string[]
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
  return belief ? belief.because : NOTHING
}

const NOTHING: readonly string[] = []

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
  extra: readonly Entered[] = [],
): Belief | undefined {
  const first = claims[0]
  if (!first) return undefined
  if (claims.length === 1 && extra.length === 0) return resolveAlone(first, scales)
  const nature = natureOf(first, scales)
  const live = newestOfEachSource(claims, extra)
  if (live.length === 0) return undefined
  if (nature.own) return newestWins(live, scales.method)
  return believe(weigh(live, nature, scales), nature, scales)
}

function natureOf(claim: Entered, { natures }: Scales): Nature {
  return natures[claim.attributeNumber] as Nature
}

/** The usual case: one claim on an item, and nobody to agree or differ. */
export function resolveAlone(claim: Entered, scales: Scales): Belief | undefined {
  if (claim.ended) return undefined
  const { day, method } = scales
  const nature = natureOf(claim, scales)
  const counts = claim.hearsay ? atMostInferred(claim) : claim.counts
  const certainty = worthOf(counts, method) * shareLeft(nature, claim.on, day)
  return beliefAlone(claim, counts, certainty, day - claim.on > nature.halfLife)
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

function beliefAlone(claim: Entered, grade: Grade, certainty: number, stale: boolean): Belief {
  return {
    attribute: claim.attribute,
    value: claim.value,
    held: claim.comparable !== DENIED,
    certainty,
    on: claim.on,
    stale,
    grade,
    because: [claim.id],
    head: claim,
    latest: claim.on,
    members: undefined,
    rival: undefined,
  }
}

/** Newest first; of equals the smaller id. */
export function byNewest(a: Entered, b: Entered): number {
  return b.on - a.on || b.seq - a.seq || (a.id < b.id ? -1 : 1)
}

/** Changing one's mind is no contradiction; what was ended starts anew. */
function newestOfEachSource(claims: readonly Entered[], extra: readonly Entered[]): Entered[] {
  const all = extra.length === 0 ? claims : [...claims, ...extra]
  const end = latestEnd(all)
  const newest: Entered[] = []
  for (const claim of all) {
    if (claim.ended || !isAfter(claim, end)) continue
    const at = placeOf(claim.source, newest)
    if (at < 0) newest.push(claim)
    else if (byNewest(claim, newest[at] as Entered) < 0) newest[at] = claim
  }
  return newest
}

function placeOf(source: Source, claims: readonly Entered[]): number {
  for (let at = 0; at < claims.length; at++) if (claims[at]?.source === source) return at
  return -1
}

function latestEnd(claims: readonly Entered[]): Entered | undefined {
  let latest: Entered | undefined
  for (const claim of claims) if (claim.ended && (!latest || byNewest(claim, latest) < 0)) latest = claim
  return latest
}

function isAfter(claim: Entered, end: Entered | undefined): boolean {
  return end === undefined || claim.on > end.on || (claim.on === end.on && claim.seq > end.seq)
}

/** One of the seller's own facts: it does not age. */
function newestWins(live: readonly Entered[], method: Method): Belief | undefined {
  let newest: Entered | undefined
  for (const claim of live) if (!newest || byNewest(claim, newest) < 0) newest = claim
  return newest && beliefAlone(newest, newest.counts, worthOf(newest.counts, method), false)
}

/** Strongest first. */
function weigh(live: readonly Entered[], nature: Nature, { day, method }: Scales): Weighed[] {
  const weighed: Weighed[] = []
  for (const claim of live) {
    const isHearsay = claim.hearsay && !isSeconded(claim, live, nature, method)
    const counts = isHearsay ? atMostInferred(claim) : claim.counts
    const strength = worthOf(counts, method) * shareLeft(nature, claim.on, day)
    insertInOrder(weighed, { claim, counts, strength }, byStrength)
  }
  return weighed
}

function byStrength(a: Weighed, b: Weighed): number {
  return b.strength - a.strength || byNewest(a.claim, b.claim)
}

function atMostInferred(claim: Entered): Grade {
  return isStated(claim.counts) ? 'inferred' : claim.counts
}

/** Hearsay counts in full once another of the customer's people, or a document, says the same. */
function isSeconded(claim: Entered, live: readonly Entered[], nature: Nature, method: Method): boolean {
  return live.some(
    (other) =>
      other.source !== claim.source &&
      isStated(other.counts) &&
      (isPersonSource(other.source) || isDocument(other.source)) &&
      agree(claim.comparable, other.comparable, nature, method),
  )
}

/** Claims that agree, strongest first. */
interface Group {
  readonly head: Weighed
  readonly members: Weighed[]
  /** Of all of them together. */
  strength: number
}

function believe(weighed: readonly Weighed[], nature: Nature, scales: Scales): Belief | undefined {
  const [head] = weighed
  if (!head) return undefined
  if (weighed.length === 1) return beliefIn([head], head.strength, undefined, nature, scales)
  const groups = grouped(weighed, nature, scales.method)
  const [believed, next] = groups
  if (!believed) return undefined
  if (!next) return beliefIn(believed.members, believed.strength, undefined, nature, scales)
  const certainty = believed.strength * (1 - lastingDoubt(groups, weighed, nature, scales.method))
  const isRival = contradicts(next.strength, believed.strength, scales.method)
  return beliefIn(believed.members, certainty, isRival ? rivalIn(next) : undefined, nature, scales)
}

function beliefIn(
  members: readonly Weighed[],
  certainty: number,
  rival: Rival | undefined,
  { halfLife }: Nature,
  { day }: Scales,
): Belief {
  const { claim } = members[0] as Weighed
  const latest = newest(members)
  return {
    attribute: claim.attribute,
    value: claim.value,
    held: claim.comparable !== DENIED,
    certainty,
    on: claim.on,
    stale: day - latest > halfLife,
    grade: bestGrade(members),
    because: idsOf(members),
    head: claim,
    latest,
    members,
    rival,
  }
}

function rivalIn({ head: { claim }, strength, members }: Group): Rival {
  return { value: claim.value, held: claim.comparable !== DENIED, strength, because: idsOf(members) }
}

function idsOf(members: readonly Weighed[]): string[] {
  return members.map(({ claim }) => claim.id)
}

/** From the strongest down, each claim joins the first group whose head it agrees with. The strongest group first. */
function grouped(weighed: readonly Weighed[], nature: Nature, method: Method): Group[] {
  const groups: Group[] = []
  for (const one of weighed) {
    const home = groups.find(({ head }) => agree(head.claim.comparable, one.claim.comparable, nature, method))
    if (home) home.members.push(one)
    else groups.push({ head: one, members: [one], strength: 0 })
  }
  for (const group of groups) group.strength = jointStrength(group.members, method)
  return groups.length < 2 ? groups : groups.sort(byJointStrength)
}

function byJointStrength(a: Group, b: Group): number {
  return b.strength - a.strength || byNewest(a.head.claim, b.head.claim)
}

/** 1 − ∏(1 − cᵢ) over distinct sources; guesses alone stay under the ceiling. */
function jointStrength(members: readonly Weighed[], method: Method): number {
  const [only] = members
  // Not by the product, which would turn an exact .2 into slightly less.
  if (only && members.length === 1) return only.strength
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
  [, ...dissent]: readonly Group[],
  weighed: readonly Weighed[],
  nature: Nature,
  method: Method,
): number {
  const asOf = newest(weighed)
  let most = 0
  for (const { members } of dissent) {
    const fresh = members.map(({ claim, counts }) => ({
      claim,
      counts,
      strength: worthOf(counts, method) * shareLeft(nature, claim.on, asOf),
    }))
    most = Math.max(most, jointStrength(fresh, method))
  }
  return most
}

function contradicts(rival: number, believed: number, method: Method): boolean {
  return rival >= method.picture.rivalFloor && rival >= method.picture.rivalShare * believed
}

function newest(members: readonly Weighed[]): Day {
  let latest = -Infinity
  for (const { claim } of members) if (claim.on > latest) latest = claim.on
  return latest
}

function bestGrade(members: readonly Weighed[]): Grade {
  let best: Grade = 'unclear'
  for (const { counts } of members) if (GRADES.indexOf(counts) < GRADES.indexOf(best)) best = counts
  return best
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
