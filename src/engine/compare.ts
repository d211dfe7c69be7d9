import type { Value } from '../domain/attribute.ts'
import type { Day } from '../domain/day.ts'
import type { Entered } from '../domain/entry.ts'
import { attributeOf, isAttributeName, type AttributeName } from '../domain/registry.ts'
import { DEAL, type Subject } from '../domain/subject.ts'
import {
  isMany,
  PLAIN_ATTRIBUTES,
  type Assessment,
  type AssessedPerson,
  type Known,
  type PlainAttribute,
} from './assessment.ts'
import type { Finding } from './found.ts'
import type { Casefile } from './picture.ts'

/** A value that is believed otherwise than before; null where it is unknown now. What was unknown is learned. */
export interface Moved {
  readonly about: Subject
  readonly attribute: AttributeName
  readonly before: Value
  readonly after: Value | null
}

/** What became different between two days. */
export interface Comparison {
  readonly learned: readonly Entered[]
  readonly moved: readonly Moved[]
  /** Values that were fresh and have outlived their half-life. */
  readonly staleNow: readonly { readonly about: Subject; readonly attribute: AttributeName }[]
  readonly newly: readonly Finding[]
  readonly gone: readonly Finding[]
}

/** Compares two assessments of one deal; `before` and `after` are the days they were made for. */
export function compare(
  casefile: Casefile,
  before: Assessment,
  after: Assessment,
  days: readonly [Day, Day],
): Comparison {
  return {
    learned: learnedBetween(casefile, days),
    moved: [...movedFacts(before, after), ...movedPeople(before, after)],
    staleNow: staleNow(before, after),
    newly: without(after.findings, before.findings),
    gone: without(before.findings, after.findings),
  }
}

function learnedBetween({ observations }: Casefile, [from, to]: readonly [Day, Day]): Entered[] {
  return observations
    .filter(({ recorded, attribute }) => recorded > from && recorded <= to && !attributeOf(attribute).own)
    .sort((a, b) => a.on - b.on || a.seq - b.seq || (a.id < b.id ? -1 : 1))
}

function movedFacts(before: Assessment, after: Assessment): Moved[] {
  return Object.keys(after.deal)
    .filter(isAttributeName)
    .flatMap((attribute) => movedTo(DEAL, attribute, factIn(before, attribute), factIn(after, attribute)))
}

function factIn({ deal }: Assessment, attribute: AttributeName): Value | null {
  return (deal as Readonly<Record<string, Value | null | undefined>>)[attribute] ?? null
}

function movedPeople(before: Assessment, after: Assessment): Moved[] {
  return after.people.flatMap((person) => {
    const past = before.people.find(({ id }) => id === person.id)
    const mode = movedTo(person.id, 'mode', past?.mode?.value ?? null, person.mode?.value ?? null)
    const values = SINGLE_ATTRIBUTES.flatMap((attribute) =>
      movedTo(person.id, attribute, valueIn(past, attribute), valueIn(person, attribute)),
    )
    return [...mode, ...values]
  })
}

function movedTo(
  about: Subject,
  attribute: AttributeName,
  before: Value | null,
  after: Value | null,
): Moved[] {
  const same = JSON.stringify(before) === JSON.stringify(after)
  return before === null || same ? [] : [{ about, attribute, before, after }]
}

/** The attributes of which one value is believed at a time. */
const SINGLE_ATTRIBUTES = PLAIN_ATTRIBUTES.filter((name) => !isMany(name))

function valueIn(person: AssessedPerson | undefined, attribute: PlainAttribute): Value | null {
  return knownOf(person, attribute)?.value ?? null
}

function knownOf(person: AssessedPerson | undefined, attribute: PlainAttribute): Known | null {
  return (person?.[attribute] ?? null) as Known | null
}

function staleNow(before: Assessment, after: Assessment): Comparison['staleNow'] {
  return after.people.flatMap((person) => {
    const past = before.people.find(({ id }) => id === person.id)
    return SINGLE_ATTRIBUTES.filter(
      (attribute) => knownOf(person, attribute)?.stale && knownOf(past, attribute)?.stale === false,
    ).map((attribute) => ({ about: person.id, attribute }))
  })
}

function without(these: readonly Finding[], those: readonly Finding[]): Finding[] {
  const known = new Set(those.map(({ code, about }) => `${code}@${about}`))
  return these.filter(({ code, about }) => !known.has(`${code}@${about}`))
}
