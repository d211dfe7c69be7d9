import fc from 'fast-check'
import { HEAD_ATTRIBUTES, headId } from '../deal-file/keys.ts'
import type { DealFile } from '../deal-file/read-deal.ts'
import { NO_TEXT } from '../deal-file/spot.ts'
import { takesRival, type Attribute, type Field, type RecordField, type Value } from '../domain/attribute.ts'
import { CLOSURE_REASONS, OUTCOMES, type Closure } from '../domain/closure.ts'
import { COMMITMENT_STATES, type Commitment } from '../domain/commitment.ts'
import { formatDay, type Day } from '../domain/day.ts'
import { GRADES } from '../domain/grade.ts'
import type { Observation } from '../domain/observation.ts'
import type { Person } from '../domain/person.ts'
import {
  attributeOf,
  attributesOf,
  subjectKindOf,
  type AttributeName,
  type SubjectKind,
} from '../domain/registry.ts'
import { DEAL, isPersonId, tieSubject, US, type Source, type Subject } from '../domain/subject.ts'
import { SHOWN, VISIT_KINDS, type Visit } from '../domain/visit.ts'
import { DealLog, type Claim } from './deal-log.ts'
import { TODAY } from './notation.ts'

export { seededDeal } from './seeded-deal.ts'

/** The day of all deals made here: nothing was entered after it. */
export const GENERATED_TODAY: Day = TODAY

/** At most how many. */
export interface DealSize {
  readonly people?: number
  readonly observations?: number
}

/**
 * Any deal that a file can hold, up to a size: drawn from the registry, so that a new attribute is covered without a
 * change here. Nothing in it is later than `GENERATED_TODAY`, save what may lie ahead. Names and sentences are as
 * awkward as people write them. Deals shrink: a law that fails shows the smallest deal that breaks it.
 */
export function generatedDeal({ people = 5, observations = 12 }: DealSize = {}): fc.Arbitrary<DealFile> {
  return fc
    .uniqueArray(person(), { maxLength: people, size: 'max', selector: ({ id }) => id })
    .chain((known) => dealAmong(known, observations))
}

function dealAmong(people: readonly Person[], observations: number): fc.Arbitrary<DealFile> {
  const ids = people.map(({ id }) => id)
  const parts = {
    deal: record({ name: text(), account: maybe(text()), opened: past() }),
    initial: fc.tuple(...HEAD_ATTRIBUTES.map(([, entry]) => maybe(valueOf(entry, ids)))),
    lines: fc.array(line(ids), { maxLength: observations, size: 'max' }),
    visits: fc.array(visit(ids), { maxLength: 4 }),
    commitments: fc.array(commitment(ids), { maxLength: 4 }),
    closure: rarely(closure()),
  }
  return fc.record(parts).map(({ deal, initial, lines, visits, commitments, closure }) => {
    const log = new DealLog(initialOf(initial, deal.opened))
    for (const one of lines) addLine(log, one)
    return {
      deal,
      people,
      observations: log.observations,
      retractions: log.retractions,
      visits: visits.map(({ wish, ...one }) => ({ ...one, id: log.name('v', one, wish) })),
      commitments: commitments.map(({ wish, ...one }) => ({ ...one, id: log.name('c', one, wish) })),
      ...(closure && { closure: { ...closure, id: log.name('e', closure) } }),
    }
  })
}

function initialOf(values: readonly (Value | undefined)[], opened: Day): Observation[] {
  return HEAD_ATTRIBUTES.flatMap(([attribute], at) => {
    const value = values[at]
    const when = { seq: 0, on: opened, recorded: opened }
    return value === undefined
      ? []
      : [
          {
            id: headId(attribute),
            ...when,
            about: DEAL,
            attribute,
            value,
            grade: 'agreed' as const,
            source: US,
          },
        ]
  })
}

/** Adds what may be said; `confirms` and `retracts` choose among what was said before. */
function addLine(log: DealLog, { claim, note, times, confirms, retracts, wish }: Line): void {
  const shared = { ...times, ...(note !== undefined && { note }) }
  const before = [...log.observations]
  const retracted = chosen(before, retracts)
  if (!claim) {
    if (retracted) log.retract({ ...shared, retracts: retracted.id }, undefined, wish)
    return
  }
  const alike = before.filter((one) => one.about === claim.about && one.attribute === claim.attribute)
  const confirmed = chosen(alike.length > 0 ? alike : before, confirms)
  const added = log.add({ ...shared, ...claim, ...(confirmed && { confirms: confirmed.id }) }, wish)
  if (added && retracted) log.retract({ ...shared, retracts: retracted.id }, added)
}

function chosen<T>(from: readonly T[], choice: number | undefined): T | undefined {
  return choice === undefined ? undefined : from[choice % Math.max(1, from.length)]
}

interface Line {
  readonly claim: Omit<Claim, 'on' | 'recorded'> | undefined
  readonly times: { readonly on: Day; readonly recorded: Day }
  readonly note: string | undefined
  readonly confirms: number | undefined
  readonly retracts: number | undefined
  readonly wish: string | undefined
}

function line(ids: readonly string[]): fc.Arbitrary<Line> {
  const claim = attribute(ids.length).chain((name) => claimOf(name, ids))
  const shared = { times: times(), note: maybe(text()), wish: wish() }
  return fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        ...shared,
        claim,
        confirms: rarely(fc.nat(999)),
        retracts: rarely(fc.nat(999)),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        ...shared,
        claim: fc.constant(undefined),
        confirms: fc.constant(undefined),
        retracts: fc.nat(999),
      }),
    },
  )
}

/** Any attribute that so few people can be the subject of. */
function attribute(people: number): fc.Arbitrary<AttributeName> {
  const kinds = (Object.keys(SUBJECTS) as SubjectKind[]).filter((kind) => people >= SUBJECTS[kind].people)
  return fc.oneof(
    ...kinds.map((kind) => ({
      weight: SUBJECTS[kind].weight,
      arbitrary: fc.constantFrom(...attributesOf(kind).map(([name]) => name)),
    })),
  )
}

/** How often each kind of subject is spoken of, and how many people that takes. */
const SUBJECTS: Readonly<Record<SubjectKind, { readonly weight: number; readonly people: number }>> = {
  stakeholder: { weight: 4, people: 1 },
  deal: { weight: 3, people: 0 },
  tie: { weight: 1, people: 2 },
}

function claimOf(name: AttributeName, ids: readonly string[]): fc.Arbitrary<Omit<Claim, 'on' | 'recorded'>> {
  const attribute = attributeOf(name)
  return record({
    about: subjectFor(name, ids),
    attribute: fc.constant(name),
    value: valueOf(attribute, ids),
    grade: fc.constantFrom(...GRADES),
    source: source(ids),
    words: maybe(text()),
    not: attribute.many ? rarely(mark()) : fc.constant(undefined),
    ended: rarely(mark()),
    firm: rarely(mark()),
    rival: attribute.perRival ? maybe(text()) : fc.constant(undefined),
  }).map(({ rival, ...claim }) => ({
    ...claim,
    ...(rival !== undefined && takesRival(attribute, claim.value) && { rival }),
  }))
}

function subjectFor(name: AttributeName, ids: readonly string[]): fc.Arbitrary<Subject> {
  const kind = subjectKindOf(name)
  if (kind === 'deal') return fc.constant(DEAL)
  if (kind === 'stakeholder') return fc.constantFrom(...ids)
  return fc
    .shuffledSubarray([...ids], { minLength: 2, maxLength: 2 })
    .map(([from = '', to = '']) => tieSubject(from, to))
}

function source(ids: readonly string[]): fc.Arbitrary<Source> {
  const document = text().map((name) => `doc:${name}`)
  return ids.length === 0
    ? fc.oneof(fc.constant(US), document)
    : fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.constant(US), document)
}

/** Any value an attribute can have among these people. */
function valueOf(attribute: Attribute, ids: readonly string[]): fc.Arbitrary<Value> {
  if (attribute.kind === 'tie') return mark()
  if (attribute.kind !== 'record') return fieldOf(attribute, ids)
  const fields = Object.entries<RecordField>(attribute.fields).filter(
    ([, { kind }]) => kind !== 'person' || ids.length > 0,
  )
  return record(
    Object.fromEntries(
      fields.map(([name, field]) => [
        name,
        field.optional ? maybe(fieldOf(field, ids)) : fieldOf(field, ids),
      ]),
    ),
  ) as fc.Arbitrary<Value>
}

function fieldOf(field: Field, ids: readonly string[]): fc.Arbitrary<string | number> {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.of)
    case 'scale':
      return fc
        .integer({ min: field.min / field.step, max: field.max / field.step })
        .map((steps) => steps * field.step)
    case 'text':
      return text()
    case 'date':
      return fc.integer({ min: TODAY - 20_000, max: TODAY + PAST_DAYS }).map(formatDay)
    case 'money':
    case 'days':
      return fc.oneof(
        fc.nat(),
        fc.nat().map((cents) => cents / 100),
        fc.maxSafeNat(),
      )
    case 'share':
      return fc.oneof(
        fc.nat(100).map((percent) => percent / 100),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
    case 'currency':
      return fc.constantFrom('CNY', 'EUR', 'USD', 'NOK', 'XYZ')
    case 'person':
      return fc.constantFrom(...ids)
  }
}

function visit(ids: readonly string[]): fc.Arbitrary<Omit<Visit, 'id'> & { wish?: string }> {
  return fc
    .tuple(
      times(),
      record({
        kind: fc.constantFrom(...VISIT_KINDS),
        theirs: fc.subarray([...ids]),
        ours: fc.array(text(), { maxLength: 2 }),
        shown: fc.subarray([...SHOWN]),
        purpose: maybe(text()),
        note: maybe(text()),
        wish: wish(),
      }),
    )
    .map(([times, visit]) => ({ ...times, ...visit }))
}

function closure(): fc.Arbitrary<Omit<Closure, 'id'>> {
  return fc
    .tuple(
      times(),
      record({
        outcome: fc.constantFrom(...OUTCOMES),
        reason: maybe(fc.constantFrom(...CLOSURE_REASONS)),
        rival: maybe(text()),
        words: maybe(text()),
      }),
    )
    .map(([when, end]) => ({ ...when, ...end }))
}

function commitment(ids: readonly string[]): fc.Arbitrary<Omit<Commitment, 'id'> & { wish?: string }> {
  return fc
    .tuple(
      times(),
      record({
        by: fc.constantFrom(US, ...ids),
        what: text(),
        due: maybe(fc.integer({ min: TODAY - PAST_DAYS, max: TODAY + PAST_DAYS })),
        state: fc.constantFrom(...COMMITMENT_STATES),
        stateOn: maybe(past()),
        note: maybe(text()),
        wish: wish(),
      }),
    )
    .map(([times, commitment]) => ({ ...times, ...commitment }))
}

const IDS = [
  'li',
  'wang',
  '李敏',
  '1',
  '007',
  '1e3',
  'true',
  'null',
  'no',
  'constructor',
  '2026-03-09',
  'a.b-c_d',
]

function person(): fc.Arbitrary<Person> {
  const made = fc.stringMatching(/^[a-zé甲][a-z0-9_.-]{0,5}$/).filter(isPersonId)
  return record({
    id: fc.oneof(fc.constantFrom(...IDS), made),
    name: text(),
    title: maybe(text()),
    placeholder: rarely(mark()),
  })
}

/** How far back things go. */
const PAST_DAYS = 500

function past(): fc.Arbitrary<Day> {
  return fc.integer({ min: TODAY - PAST_DAYS, max: TODAY })
}

/** Learned on a day, recorded at once or later. */
function times(): fc.Arbitrary<{ on: Day; recorded: Day }> {
  return fc
    .record({ on: past(), late: rarely(fc.nat(PAST_DAYS)) })
    .map(({ on, late = 0 }) => ({ on, recorded: Math.min(TODAY, on + late) }))
}

/** An id of the writer's own. */
function wish(): fc.Arbitrary<string | undefined> {
  return rarely(text())
}

function mark(): fc.Arbitrary<true> {
  return fc.constant(true as const)
}

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 })
}

function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** A record without the keys that came out undefined. */
function record<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Present<T>> {
  return fc
    .record(fields)
    .map(
      (all) =>
        Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Present<T>,
    )
}

/** Texts as people write them, and those that YAML would take for something else. */
const AWKWARD = [
  '王建国',
  "O'Brien",
  'Anke "QA" Smit',
  '“标准由我们中心定”',
  'she said: "maybe", then left',
  "it's 'fine'",
  '# no comment',
  'a #b c # d',
  '- a dash',
  '* a star',
  '& an anchor',
  '! a tag',
  '!!js/function x',
  '| a pipe',
  '> greater',
  '% per cent',
  '@ at',
  '` tick',
  '? a question',
  ': a colon',
  'key: value',
  'ends with a colon:',
  'a, b, [c], {d: e}',
  '[',
  '}',
  ',',
  '-',
  '---',
  '--- a document',
  '...',
  '<<',
  '~',
  'null',
  'Null',
  'true',
  'yes',
  'No',
  '.nan',
  '-.inf',
  '1',
  '007',
  '0x1F',
  '0o17',
  '1e3',
  '+5',
  '1_000',
  '2026-02-30',
  '2026-03-09',
  '12:30:00',
  'deal',
  'us',
  '__proto__',
  'constructor',
  'first line\nsecond line',
  'trailing line end\n',
  '\n leading line end',
  'windows\r\nline',
  'a lone \r return',
  'a\ttab',
  ' spaces around  ',
  'back\\slash \\n',
  'non\u00a0breaking',
  'line\u2028separator',
  '\ufeffmark',
  'maybe, I guess; probably 可能吧',
  '全角：冒号，逗号',
  '👩‍💻 emoji 🎉',
  'مرحبا',
  'e\u0301 combining',
  `${'long '.repeat(60)}line`,
]

function text(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter(isText) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter(isText) },
  )
}

function isText(text: string): boolean {
  return text.trim() !== '' && !NO_TEXT.test(text)
}
