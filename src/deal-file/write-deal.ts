import stringWidth from 'string-width'
import type { Value } from '../domain/attribute.ts'
import type { Closure } from '../domain/closure.ts'
import type { Commitment } from '../domain/commitment.ts'
import { formatDay, type Day } from '../domain/day.ts'
import type { Observation, Retraction } from '../domain/observation.ts'
import type { Person } from '../domain/person.ts'
import { attributeOf, type AttributeName } from '../domain/registry.ts'
import { tieEnds, US } from '../domain/subject.ts'
import type { Visit } from '../domain/visit.ts'
import { contentId, type IdPrefix } from './content-id.ts'
import { flow, scalar, type Flow } from './flow.ts'
import {
  AFTER_ATTRIBUTE,
  BEFORE_ATTRIBUTE,
  CLOSURE_KEYS,
  COMMITMENT_KEYS,
  HEAD_KEYS,
  headId,
  PERSON_KEYS,
  RETRACTION_KEYS,
  VISIT_KEYS,
} from './keys.ts'
import { retractionId } from './named-line.ts'
import type { DealFile } from './read-deal.ts'
import { FILE_SEQ } from './read-observation.ts'

/**
 * A deal as YAML, one line for each entry. Reading it gives the same deal, except that of the order of arrival (`seq`)
 * a file knows nothing.
 */
export function writeDeal(file: DealFile): string {
  const lines = [
    'prewin: 1',
    `deal: ${flow(headOf(file))}`,
    ...peopleLines(file.people),
    ...listLines('observations', observationEntries(file)),
    ...listLines('visits', file.visits.map(visitEntry)),
    ...listLines('commitments', file.commitments.map(commitmentEntry)),
    ...(file.closure ? [`closure: ${flow(closureEntry(file.closure))}`] : []),
  ]
  return `${lines.join('\n')}\n`
}

type Entry = Readonly<Record<string, Flow>>

function peopleLines(people: readonly Person[]): string[] {
  if (people.length === 0) return ['people: {}']
  const keys = people.map(({ id }) => `${scalar(id)}:`)
  const width = keys.reduce((widest, key) => Math.max(widest, stringWidth(key)), 0)
  return [
    'people:',
    ...people.map((person, at) => {
      const key = keys[at] ?? ''
      return `  ${key}${' '.repeat(width - stringWidth(key))} ${flow(personEntry(person))}`
    }),
  ]
}

function personEntry(person: Person): Entry {
  return ordered(PERSON_KEYS, { ...person, placeholder: person.placeholder ? true : undefined })
}

function listLines(name: string, entries: readonly Entry[]): string[] {
  return entries.length === 0 ? [] : [`${name}:`, ...entries.map((entry) => `  - ${flow(entry)}`)]
}

/** The fields that are there, in the order of the keys. */
function ordered(keys: readonly string[], fields: Readonly<Record<string, Flow | undefined>>): Entry {
  const there = keys.flatMap((key) => {
    const field = fields[key]
    return field === undefined ? [] : [[key, field] as const]
  })
  return Object.fromEntries(there)
}

function headOf({ deal, observations }: DealFile): Entry {
  const initial = observations.filter(isOfHead).map(({ attribute, value }) => [attribute, value] as const)
  return ordered(HEAD_KEYS, { ...Object.fromEntries(initial), ...deal, opened: formatDay(deal.opened) })
}

function isOfHead({ id, attribute }: Observation): boolean {
  return id === headId(attribute)
}

/** Retractions keep their order: those that stand alone go before the claim that brought the next one. */
function observationEntries({ observations, retractions }: DealFile): Entry[] {
  const claims = observations.filter((observation) => !isOfHead(observation))
  const brought = broughtWith(claims, retractions)
  const withClaims = new Set(brought.values())
  const entries: Entry[] = []
  let next = 0
  const addAloneUpTo = (end: number): void => {
    for (; next < end; next++) {
      const one = retractions[next]
      if (one && !withClaims.has(one)) entries.push(retractionEntry(one))
    }
  }
  for (const claim of claims) {
    const retraction = brought.get(claim)
    if (retraction) addAloneUpTo(retractions.indexOf(retraction, next))
    entries.push(claimEntry(claim, retraction))
  }
  addAloneUpTo(retractions.length)
  return entries
}

/** The retractions that came on the line of a claim. */
function broughtWith(
  claims: readonly Observation[],
  retractions: readonly Retraction[],
): ReadonlyMap<Observation, Retraction> {
  const byId = new Map(retractions.map((one) => [one.id, one]))
  return new Map(
    claims.flatMap((claim) => {
      const one = byId.get(retractionId(claim))
      return one && isOnLineOf(claim, one) ? [[claim, one] as const] : []
    }),
  )
}

function isOnLineOf(claim: Observation, { on, recorded, note }: Retraction): boolean {
  return claim.on === on && claim.recorded === recorded && claim.note === note
}

function claimEntry(claim: Observation, brought: Retraction | undefined): Entry {
  const { about, attribute, value, source } = claim
  const ends = attributeOf(attribute).kind === 'tie' ? tieEnds(about) : undefined
  return ordered([...BEFORE_ATTRIBUTE, attribute, ...AFTER_ATTRIBUTE], {
    ...claim,
    ...datesOf(claim),
    ...(ends && { about: undefined, tie: [ends[0], attribute, ends[1]] }),
    [attribute]: ends ? undefined : fieldsInOrder(attribute, value),
    source: source === US ? undefined : source,
    retracts: brought?.retracts,
    id: idToWrite('o', asArrived(claim)),
  })
}

/** A record's fields as the registry orders them. */
function fieldsInOrder(attribute: AttributeName, value: Value): Flow {
  const shape = attributeOf(attribute)
  return shape.kind === 'record' && typeof value === 'object'
    ? ordered(Object.keys(shape.fields), value)
    : value
}

function retractionEntry(retraction: Retraction): Entry {
  return ordered(RETRACTION_KEYS, {
    ...retraction,
    ...datesOf(retraction),
    id: idToWrite('r', asArrived(retraction)),
  })
}

function visitEntry(visit: Visit): Entry {
  return ordered(VISIT_KEYS, {
    ...visit,
    ...datesOf(visit),
    theirs: ifAny(visit.theirs),
    ours: ifAny(visit.ours),
    shown: ifAny(visit.shown),
    id: idToWrite('v', visit),
  })
}

function ifAny(list: readonly string[]): readonly string[] | undefined {
  return list.length > 0 ? list : undefined
}

function commitmentEntry(commitment: Commitment): Entry {
  const { due, stateOn } = commitment
  return ordered(COMMITMENT_KEYS, {
    ...commitment,
    ...datesOf(commitment),
    due: due === undefined ? undefined : formatDay(due),
    stateOn: stateOn === undefined ? undefined : formatDay(stateOn),
    id: idToWrite('c', commitment),
  })
}

function closureEntry(closure: Closure): Entry {
  return ordered(CLOSURE_KEYS, { ...closure, ...datesOf(closure), id: idToWrite('e', closure) })
}

/** When it was recorded is written only where that was later. */
function datesOf({
  on,
  recorded,
}: {
  readonly on: Day
  readonly recorded: Day
}): Record<'on' | 'recorded', Flow | undefined> {
  return { on: formatDay(on), recorded: recorded === on ? undefined : formatDay(recorded) }
}

/** As a file would have it. */
function asArrived<T extends { readonly seq: number }>(entry: T): T {
  return { ...entry, seq: FILE_SEQ }
}

/** Nothing where reading makes the same id from the content. */
function idToWrite(prefix: IdPrefix, entry: { readonly id: string }): string | undefined {
  const { id, ...content } = entry
  return id === contentId(prefix, content) ? undefined : id
}
