import type { Attribute, Value } from '../domain/attribute.ts'
import { parseDay, type Day } from '../domain/day.ts'
import type { Entered } from '../domain/entry.ts'
import { GRADES, isStated, type Grade } from '../domain/grade.ts'
import { DENIED, type Comparable } from '../domain/item.ts'
import { attributeOf, type AttributeName } from '../domain/registry.ts'
import { isDocument, isPersonSource, type Source } from '../domain/subject.ts'
import type { Method } from './method.ts'

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
  readonly comparable: Comparable
  /** False: what is believed is that it is not so. */
  readonly held: boolean
  /** 0..1; below the method's `knownFrom` the value is unknown. */
  readonly certainty: number
  readonly on: Day
  /** Older than one half-life. */
  readonly stale: boolean
  /** The best grade behind it. */
  readonly grade: Grade
  readonly members: readonly Weighed[]
  /** The ids of its members, strongest first. */
  readonly because: readonly string[]
  /** The next best value, where it is strong enough to contradict. */
  readonly rival?: Rival
}

export interface Rival {
  readonly value: Value
  readonly held: boolean
  readonly strength: number
  readonly members: readonly Weighed[]
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

/** Whether one of its members is said by this source and counts as stated. */
export function isStatedBy(belief: Belief, said: (source: Source) => boolean): boolean {
  return belief.members.some(({ claim, counts }) => isStated(counts) && said(claim.source))
}

/** Whether a source has stated this value itself, or more: a group is named by its strongest, not by its surest. */
export function isStatedAtLeast(
  belief: Belief | undefined,
  least: number,
  said: (source: Source) => boolean = () => true,
): boolean {
  return (belief?.members ?? []).some(
    ({ claim, counts }) => isStated(counts) && Number(claim.value) >= least && said(claim.source),
  )
}

/**
 * What to believe of one item, from all claims on it. `extra` are claims that only support a value already claimed
 * (a bare role supports its sub-kind). Undefined where every claim was ended.
 */
export function resolve(
  claims: readonly Entered[],
  day: Day,
  method: Method,
  extra: readonly Entered[] = [],
): Belief | undefined {
  const first = claims[0]
  if (!first) return undefined
  const attribute = attributeOf(first.attribute)
  if (claims.length === 1 && extra.length === 0)
    return first.ended ? undefined : alone(first, attribute, day, method)
  const live = newestOfEachSource(claims, extra)
  if (live.length === 0) return undefined
  if (attribute.own) return newestWins(live, method)
  const weighed = weigh(live, attribute, day, method)
  return believe(weighed, attribute, day, method)
}

/** The usual case: one claim, and nobody to agree or differ. */
function alone(claim: Entered, attribute: Attribute, day: Day, method: Method): Belief {
  const counts = claim.hearsay ? atMostInferred(claim) : claim.counts
  const strength = method.gradeWeight[counts] * fading(claim.on, day, attribute, method)
  return {
    attribute: claim.attribute,
    value: claim.value,
    comparable: claim.comparable,
    held: claim.comparable !== DENIED,
    certainty: strength,
    on: claim.on,
    stale: outlives(claim.on, day, attribute, method),
    grade: counts,
    members: [{ claim, counts, strength }],
    because: [claim.id],
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
    const at = newest.findIndex(({ source }) => source === claim.source)
    if (at < 0) newest.push(claim)
    else if (byNewest(claim, newest[at] as Entered) < 0) newest[at] = claim
  }
  return newest
}

function latestEnd(claims: readonly Entered[]): Entered | undefined {
  let latest: Entered | undefined
  for (const claim of claims) if (claim.ended && (!latest || byNewest(claim, latest) < 0)) latest = claim
  return latest
}

function isAfter(claim: Entered, end: Entered | undefined): boolean {
  return end === undefined || claim.on > end.on || (claim.on === end.on && claim.seq > end.seq)
}

function newestWins([first, ...others]: readonly Entered[], method: Method): Belief | undefined {
  if (!first) return undefined
  const claim = others.reduce((newest, one) => (byNewest(one, newest) < 0 ? one : newest), first)
  const strength = method.gradeWeight[claim.counts]
  return {
    attribute: claim.attribute,
    value: claim.value,
    comparable: claim.comparable,
    held: true,
    certainty: strength,
    on: claim.on,
    stale: false,
    grade: claim.counts,
    members: [{ claim, counts: claim.counts, strength }],
    because: [claim.id],
  }
}

function weigh(live: readonly Entered[], attribute: Attribute, day: Day, method: Method): Weighed[] {
  const weighed = live.map((claim) => {
    const counts =
      claim.hearsay && !isSeconded(claim, live, attribute, method) ? atMostInferred(claim) : claim.counts
    return { claim, counts, strength: method.gradeWeight[counts] * fading(claim.on, day, attribute, method) }
  })
  return weighed.sort((a, b) => b.strength - a.strength || byNewest(a.claim, b.claim))
}

function atMostInferred(claim: Entered): Grade {
  return isStated(claim.counts) ? 'inferred' : claim.counts
}

/** Hearsay counts in full once another of the customer's people, or a document, says the same. */
function isSeconded(claim: Entered, live: readonly Entered[], attribute: Attribute, method: Method): boolean {
  return live.some(
    (other) =>
      other.source !== claim.source &&
      isStated(other.counts) &&
      (isPersonSource(other.source) || isDocument(other.source)) &&
      agree(claim.comparable, other.comparable, attribute, method),
  )
}

/** The share of a claim's worth that its age leaves. */
function fading(on: Day, day: Day, attribute: Attribute, method: Method): number {
  if (attribute.shelf === 'never' || on >= day) return 1
  return 2 ** ((on - day) / method.halfLife[attribute.shelf])
}

/** Older than one half-life. */
function outlives(on: Day, day: Day, attribute: Attribute, method: Method): boolean {
  return attribute.shelf !== 'never' && day - on > method.halfLife[attribute.shelf]
}

interface Group {
  readonly head: Weighed
  readonly members: Weighed[]
}

function believe(
  weighed: readonly Weighed[],
  attribute: Attribute,
  day: Day,
  method: Method,
): Belief | undefined {
  const head = weighed[0]
  if (!head) return undefined
  if (weighed.length === 1) return beliefIn({ head, members: [head] }, head.strength, attribute, day, method)
  const groups = grouped(weighed, attribute, method)
    .map((group) => ({ group, strength: jointStrength(group.members, method) }))
    .sort((a, b) => b.strength - a.strength || byNewest(a.group.head.claim, b.group.head.claim))
  const [believed, next] = groups
  if (!believed) return undefined
  const doubt = lastingDoubt(
    groups.slice(1).map(({ group }) => group),
    weighed,
    attribute,
    method,
  )
  const belief = beliefIn(believed.group, believed.strength * (1 - doubt), attribute, day, method)
  if (!next || !contradicts(next.strength, believed.strength, method)) return belief
  return { ...belief, rival: rivalIn(next.group, next.strength) }
}

function beliefIn(group: Group, certainty: number, attribute: Attribute, day: Day, method: Method): Belief {
  const { claim } = group.head
  return {
    attribute: claim.attribute,
    value: claim.value,
    comparable: claim.comparable,
    held: claim.comparable !== DENIED,
    certainty,
    on: claim.on,
    stale: outlives(newest(group.members), day, attribute, method),
    grade: bestGrade(group.members),
    members: group.members,
    because: group.members.map((one) => one.claim.id),
  }
}

function rivalIn(group: Group, strength: number): Rival {
  const { claim } = group.head
  return { value: claim.value, held: claim.comparable !== DENIED, strength, members: group.members }
}

/** From the strongest down, each claim joins the first group whose head it agrees with. */
function grouped(weighed: readonly Weighed[], attribute: Attribute, method: Method): Group[] {
  const groups: Group[] = []
  for (const one of weighed) {
    const home = groups.find(({ head }) =>
      agree(head.claim.comparable, one.claim.comparable, attribute, method),
    )
    if (home) home.members.push(one)
    else groups.push({ head: one, members: [one] })
  }
  return groups
}

/** 1 − ∏(1 − cᵢ) over distinct sources; guesses alone stay under the ceiling. */
function jointStrength(members: readonly Weighed[], method: Method): number {
  const [only] = members
  // Not by the product, which would turn an exact .2 into slightly less.
  if (only && members.length === 1) return only.strength
  const joint = 1 - members.reduce((rest, { strength }) => rest * (1 - strength), 1)
  return members.some(({ counts }) => isStated(counts)) ? joint : Math.min(joint, method.picture.guessCeiling)
}

/**
 * How much the strongest dissent takes from the belief. Taken as of the newest claim on the item, so that waiting
 * never settles a contradiction (docs/decisions/0002).
 */
function lastingDoubt(
  dissent: readonly Group[],
  weighed: readonly Weighed[],
  attribute: Attribute,
  method: Method,
): number {
  const asOf = newest(weighed)
  return dissent.reduce((most, { members }) => {
    const fresh = members.map((one) => ({
      ...one,
      strength: method.gradeWeight[one.counts] * fading(one.claim.on, asOf, attribute, method),
    }))
    return Math.max(most, jointStrength(fresh, method))
  }, 0)
}

function contradicts(rival: number, believed: number, method: Method): boolean {
  return rival >= method.picture.rivalFloor && rival >= method.picture.rivalShare * believed
}

function newest(members: readonly Weighed[]): Day {
  return members.reduce((latest, { claim }) => Math.max(latest, claim.on), -Infinity)
}

function bestGrade(members: readonly Weighed[]): Grade {
  let best: Grade = 'unclear'
  for (const { counts } of members) if (GRADES.indexOf(counts) < GRADES.indexOf(best)) best = counts
  return best
}

/** Texts in other words are no contradiction: nobody can tell by comparing them. */
function agree(a: Comparable, b: Comparable, attribute: Attribute, method: Method): boolean {
  if (a === b) return true
  if (a === DENIED || b === DENIED) return false
  const { scale, moneyShare, days } = method.picture.agreeWithin
  if (typeof a === 'number' && typeof b === 'number') {
    return (
      Math.abs(a - b) <=
      (attribute.kind === 'money' ? moneyShare * Math.max(Math.abs(a), Math.abs(b)) : scale)
    )
  }
  if (attribute.kind === 'date') return Math.abs(dayOf(a) - dayOf(b)) <= days
  return attribute.kind === 'text' || attribute.kind === 'record'
}

function dayOf(text: Comparable): Day {
  return parseDay(String(text)) ?? Number.NaN
}
