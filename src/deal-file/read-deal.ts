import type { Closure } from '../domain/closure.ts'
import type { Commitment } from '../domain/commitment.ts'
import type { Day } from '../domain/day.ts'
import type { Deal } from '../domain/deal.ts'
import type { Observation, Retraction } from '../domain/observation.ts'
import type { Person } from '../domain/person.ts'
import type { FileRefusal } from '../domain/refusal.ts'
import { DEAL, isPersonId, US } from '../domain/subject.ts'
import type { Visit } from '../domain/visit.ts'
import { EntryIds } from './entry-ids.ts'
import { HEAD_ATTRIBUTES, HEAD_KEYS, headId, PERSON_KEYS, ROOT_KEYS } from './keys.ts'
import { identified, nameLine, refuseTwoValues, refuseUnknownIds, type NamedLine } from './named-line.ts'
import { rootOf } from './parse-yaml.ts'
import { readClosure } from './read-closure.ts'
import { readCommitment } from './read-commitment.ts'
import { readLine } from './read-observation.ts'
import { itemsIn, readPastDay, readTexts, readValue, type Context, type Fields } from './read-value.ts'
import { readVisit } from './read-visit.ts'
import { Refused, type Spot } from './spot.ts'

/** A deal as a file holds it. */
export interface DealFile {
  readonly deal: Deal
  readonly people: readonly Person[]
  /** Those of the head come first, with ids `head-ATTRIBUTE`. */
  readonly observations: readonly Observation[]
  readonly retractions: readonly Retraction[]
  readonly visits: readonly Visit[]
  readonly commitments: readonly Commitment[]
  /** How it ended; absent while it is open. */
  readonly closure?: Closure
}

export type ReadDeal =
  { readonly ok: true; readonly file: DealFile } | { readonly ok: false; readonly refusal: FileRefusal }

/** Reads one deal from YAML 1.2 or JSON. `today` is the latest day an entry may be learned on. */
export function readDeal(text: string, today: Day): ReadDeal {
  try {
    return { ok: true, file: readRoot(rootOf(text, REQUIRED), today) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

const REQUIRED = ['prewin', 'deal', 'people']

function readRoot(root: Spot, today: Day): DealFile {
  const fields = root.fields(ROOT_KEYS)
  const version = fields.get('prewin') ?? root.refuse('missing-key', ['prewin'])
  if (version.scalar() !== 1) version.refuse('wrong-version', ['1'])
  const head = fields.get('deal') ?? root.refuse('missing-key', ['deal'])
  const people = readPeople(fields.get('people') ?? root.refuse('missing-key', ['people']))
  const context: Context = { people: new Set(people.map(({ id }) => id)), today }
  const { lines, visits, commitments, ...ended } = readEntries(fields, context)
  const observed = lines.flatMap(({ observation }) => observation ?? [])
  const retractions = lines.flatMap(({ retraction }) => retraction ?? [])
  const deal = readHead(head, context, [
    ...observed,
    ...retractions,
    ...visits,
    ...commitments,
    ...(ended.closure ? [ended.closure] : []),
  ])
  const observations = [...readInitial(head, deal, context), ...observed]
  refuseUnknownIds(lines, observations)
  refuseTwoValues(lines)
  return { deal, people, observations, retractions, visits, commitments, ...ended }
}

function readPeople(spot: Spot): Person[] {
  if (spot.isNothing) return []
  return [...spot.entries()].map(([id, { at, value }]) => {
    if (!isPersonId(id)) at.refuse('bad-person-id', [], id)
    const fields = value.fields(PERSON_KEYS)
    const title = fields.get('title')?.text()
    const name = fields.get('name')?.text() ?? title ?? value.refuse('missing-key', ['name'])
    const placeholder = fields.get('placeholder')?.mark()
    return { id, name, ...(title !== undefined && { title }), ...(placeholder && { placeholder }) }
  })
}

function readHead(spot: Spot, context: Context, entries: readonly { readonly on: Day }[]): Deal {
  const fields = spot.fields(HEAD_KEYS)
  const opened = fields.get('opened')
  return {
    name: (fields.get('name') ?? spot.refuse('missing-key', ['name'])).text(),
    ...readTexts(fields, ['account']),
    opened: opened ? readPastDay(opened, context) : firstDay(entries, context.today),
  }
}

function firstDay(entries: readonly { readonly on: Day }[], today: Day): Day {
  return entries.reduce((first, { on }) => Math.min(first, on), today)
}

/** The head's values: agreed, from the day the deal was opened. */
function readInitial(spot: Spot, { opened }: Deal, context: Context): Observation[] {
  const fields = spot.fields(HEAD_KEYS)
  return HEAD_ATTRIBUTES.flatMap(([attribute, entry]) => {
    const value = fields.get(attribute)
    if (!value) return []
    return [
      {
        id: headId(attribute),
        seq: 0,
        on: opened,
        recorded: opened,
        about: DEAL,
        attribute,
        value: readValue(value, entry, context),
        grade: 'agreed' as const,
        source: US,
      },
    ]
  })
}

interface Entries extends Pick<DealFile, 'visits' | 'commitments' | 'closure'> {
  readonly lines: readonly NamedLine[]
}

/** Given ids first: a made one makes way for them. */
function readEntries(fields: Fields, context: Context): Entries {
  const lines = itemsIn(fields, 'observations').map((spot) => readLine(spot, context))
  const visits = itemsIn(fields, 'visits').map((spot) => readVisit(spot, context))
  const commitments = itemsIn(fields, 'commitments').map((spot) => readCommitment(spot, context))
  const at = fields.get('closure')
  const closure = at && !at.isNothing ? readClosure(at, context) : undefined
  const ids = new EntryIds(HEAD_ATTRIBUTES.map(([name]) => headId(name)))
  for (const { fields } of [...lines, ...visits, ...commitments, ...(closure ? [closure] : [])])
    takeGiven(fields.get('id'), ids)
  return {
    lines: lines.map((line) => nameLine(line, ids)),
    visits: visits.map((visit) => identified('v', visit, ids)),
    commitments: commitments.map((commitment) => identified('c', commitment, ids)),
    ...(closure && { closure: identified('e', closure, ids) }),
  }
}

function takeGiven(id: Spot | undefined, ids: EntryIds): void {
  if (id && !ids.take(id.text())) id.refuse('duplicate-id', [], id.text())
}
