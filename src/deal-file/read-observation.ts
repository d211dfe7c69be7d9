import { takesRival } from '../domain/attribute.ts'
import { GRADES } from '../domain/grade.ts'
import type { Observation, Retraction } from '../domain/observation.ts'
import {
  attributeOf,
  isAttributeName,
  REGISTRY,
  subjectKindOf,
  type AttributeName,
} from '../domain/registry.ts'
import { DEAL, tieSubject, type Subject } from '../domain/subject.ts'
import type { TieAttribute } from '../domain/tie.ts'
import { AFTER_ATTRIBUTE, BEFORE_ATTRIBUTE, RETRACTION_KEYS } from './keys.ts'
import { nearest } from './nearest.ts'
import {
  namesOf,
  readPerson,
  readSource,
  readTexts,
  readTimes,
  readValue,
  type Context,
  type Fields,
} from './read-value.ts'
import type { Spot } from './spot.ts'

const ENTRY_KEYS: readonly string[] = [...BEFORE_ATTRIBUTE, ...AFTER_ATTRIBUTE]

const TIE_NAMES = Object.keys(REGISTRY.tie) as TieAttribute[]

const ATTRIBUTE_NAMES = [...Object.keys(REGISTRY.stakeholder), ...Object.keys(REGISTRY.deal)]

/** Entries of a file share one place in the order of arrival: how they are arranged carries no meaning. */
export const FILE_SEQ = 1

/** What one line of `observations` says: a claim, the taking back of another, or both at once; not yet under an id. */
export interface ReadLine {
  readonly fields: Fields
  readonly claim?: Omit<Observation, 'id'>
  /** Where the claim's value stands. */
  readonly value?: Spot
  readonly taking?: Omit<Retraction, 'id'>
}

export function readLine(spot: Spot, context: Context): ReadLine {
  const entries = lineEntries(spot)
  const fields: Fields = new Map([...entries].map(([key, { value }]) => [key, value]))
  const shared = { ...readTimes(spot, fields, context), seq: FILE_SEQ, ...readTexts(fields, ['note']) }
  const retracts = fields.get('retracts')?.text()
  const taking = retracts !== undefined && { taking: { ...shared, retracts } }
  const named = attributeNamed(spot, entries, context)
  if (named) {
    const claim = { ...shared, ...readClaim(spot, fields, named, context) }
    return { fields, claim, value: named.value, ...taking }
  }
  if (!taking) return spot.refuse('no-attribute', ATTRIBUTE_NAMES)
  return { fields: spot.fields(RETRACTION_KEYS), ...taking }
}

type Entries = ReturnType<Spot['entries']>

function lineEntries(spot: Spot): Entries {
  const entries = spot.entries()
  for (const [key, { at }] of entries) {
    if (TIE_NAMES.some((name) => name === key))
      at.refuse('unknown-attribute', [`tie: [PERSON, ${key}, PERSON]`], key)
    if (!ENTRY_KEYS.includes(key) && !ATTRIBUTE_NAMES.includes(key)) {
      at.refuse('unknown-attribute', nearest(key, [...ATTRIBUTE_NAMES, ...ENTRY_KEYS]), key)
    }
  }
  return entries
}

interface Named {
  readonly name: AttributeName
  readonly about: Subject
  readonly value: Spot
}

function attributeNamed(spot: Spot, entries: Entries, context: Context): Named | undefined {
  const named = [...entries].filter(([key]) => key === 'tie' || isAttributeName(key))
  const [first, second] = named
  second?.[1].at.refuse('several-attributes', [], named.map(([key]) => key).join(', '))
  if (!first) return undefined
  const [key, { value }] = first
  const about = entries.get('about')
  if (!isAttributeName(key)) {
    about?.at.refuse(
      'unknown-key',
      [...entries.keys()].filter((one) => one !== 'about'),
    )
    return { ...tieNamed(value, context), value }
  }
  if (!about) return spot.refuse('missing-key', ['about'])
  return { name: key, about: readSubject(about.value, key, context), value }
}

function tieNamed(tie: Spot, context: Context): { name: AttributeName; about: Subject } {
  const [from, name, to, more] = tie.isList ? tie.items() : []
  if (!from || !name || !to || more) return tie.refuse('wrong-kind', ['[PERSON, reportsTo, PERSON]'])
  const attribute = name.oneOf(TIE_NAMES)
  const ends = [readPerson(from, context), readPerson(to, context)] as const
  if (ends[0] === ends[1]) to.refuse('wrong-subject', namesOf(context, ends[0]))
  return { name: attribute, about: tieSubject(...ends) }
}

/** The deal for what is claimed of the deal, else a person. */
function readSubject(spot: Spot, name: AttributeName, context: Context): Subject {
  const about = spot.text()
  const isAboutDeal = subjectKindOf(name) === 'deal'
  if (isAboutDeal && about !== DEAL) return spot.refuse('wrong-subject', [DEAL])
  if (!isAboutDeal && about === DEAL) return spot.refuse('wrong-subject', namesOf(context))
  return isAboutDeal ? DEAL : readPerson(spot, context)
}

function readClaim(
  spot: Spot,
  fields: Fields,
  { name, about, value }: Named,
  context: Context,
): Omit<Observation, 'id' | 'seq' | 'on' | 'recorded' | 'note'> {
  const attribute = attributeOf(name)
  const read = readValue(value, attribute, context)
  if (!attribute.many) fields.get('not')?.refuse('not-deniable', [], name)
  if (!takesRival(attribute, read)) fields.get('rival')?.refuse('no-rival-here', RIVAL_PLACES)
  return {
    about,
    attribute: name,
    value: read,
    grade:
      fields.get('grade')?.oneOf(GRADES) ??
      (attribute.own ? 'agreed' : spot.refuse('missing-key', ['grade'])),
    source: readSource(fields.get('source'), context),
    ...readTexts(fields, ['words', 'confirms', 'rival']),
    ...readMarks(fields, ['not', 'ended', 'firm']),
  }
}

const RIVAL_PLACES = ['position', 'preference: rival', 'criterion']

function readMarks<K extends string>(fields: Fields, keys: readonly K[]): { [One in K]?: true } {
  const there = keys.filter((key) => fields.get(key)?.mark())
  return Object.fromEntries(there.map((key) => [key, true])) as { [One in K]?: true }
}
