import type { Attribute, Field, RecordField, Value } from '../domain/attribute.ts'
import { formatDay, parseDay, type Day } from '../domain/day.ts'
import { isDocument, US, type Source } from '../domain/subject.ts'
import { nearest } from './nearest.ts'
import type { Spot } from './spot.ts'

/** What a value is read against. */
export interface Context {
  /** Ids that may be named. */
  readonly people: ReadonlySet<string>
  readonly today: Day
}

/** The keys of an entry with what stands there. */
export type Fields = ReadonlyMap<string, Spot>

/** An entry's content, with the keys it was read from; not yet under an id. */
export interface Unnamed<T> {
  readonly fields: Fields
  readonly content: T
}

/** A value as its attribute's entry wants it. */
export function readValue(spot: Spot, attribute: Attribute, context: Context): Value {
  if (attribute.kind === 'tie') return true
  if (attribute.kind !== 'record') return readField(spot, attribute, context)
  const names = Object.keys(attribute.fields)
  const fields = spot.fields(names)
  const value: Record<string, string | number> = {}
  for (const [name, field] of Object.entries<RecordField>(attribute.fields)) {
    const found = fields.get(name)
    if (found) value[name] = readField(found, field, context)
    else if (!field.optional) spot.refuse('missing-key', [name])
  }
  return value
}

function readField(spot: Spot, field: Field, context: Context): string | number {
  switch (field.kind) {
    case 'choice':
      return spot.oneOf(field.of)
    case 'scale':
      return onScale(spot, field)
    case 'text':
      return spot.text()
    case 'date':
      return readDayText(spot)
    case 'money':
    case 'days':
      return within(spot, 0, Number.MAX_SAFE_INTEGER)
    case 'share':
      return within(spot, 0, 1)
    case 'currency':
      return readCurrency(spot)
    case 'person':
      return readPerson(spot, context)
  }
}

function within(spot: Spot, min: number, max: number): number {
  const number = spot.number()
  return number >= min && number <= max ? number : spot.refuse('out-of-range', [`${min} … ${max}`])
}

function onScale(spot: Spot, { min, max, step }: { min: number; max: number; step: number }): number {
  const number = within(spot, min, max)
  return Number.isInteger(number / step)
    ? number
    : spot.refuse('out-of-range', [`${min}, ${min + step} … ${max}`])
}

function readCurrency(spot: Spot): string {
  const code = spot.text()
  return /^[A-Z]{3}$/.test(code) ? code : spot.refuse('unknown-option', ['CNY', 'EUR', 'USD', '…'])
}

/** A day as it is written, `2026-03-09`. */
function readDayText(spot: Spot): string {
  const text = spot.plain()
  return text === undefined || parseDay(text) === undefined ? spot.refuse('not-a-day', ['YYYY-MM-DD']) : text
}

export function readDay(spot: Spot): Day {
  return parseDay(readDayText(spot)) as Day
}

/** A day that has come. */
export function readPastDay(spot: Spot, { today }: Context): Day {
  const day = readDay(spot)
  return day > today ? spot.refuse('future-day', [`≤ ${formatDay(today)}`]) : day
}

/** When an entry was learned, and when it was recorded: by default at once. */
export function readTimes(spot: Spot, fields: Fields, context: Context): { on: Day; recorded: Day } {
  const on = readPastDay(fields.get('on') ?? spot.refuse('missing-key', ['on']), context)
  const at = fields.get('recorded')
  const recorded = at ? readPastDay(at, context) : on
  if (at && recorded < on) at.refuse('before-learned', [`≥ ${formatDay(on)}`])
  return { on, recorded }
}

/** The items of a list that may be missing or empty. */
export function itemsIn(fields: Fields, key: string): Spot[] {
  const spot = fields.get(key)
  return !spot || spot.isNothing ? [] : spot.items()
}

/** Those of some texts that are there. */
export function readTexts<K extends string>(fields: Fields, keys: readonly K[]): { [One in K]?: string } {
  const there = keys.flatMap((key) => {
    const text = fields.get(key)?.text()
    return text === undefined ? [] : [[key, text] as const]
  })
  return Object.fromEntries(there) as { [One in K]?: string }
}

export function readPerson(spot: Spot, context: Context): string {
  const id = spot.text()
  return context.people.has(id) ? id : refuseStranger(spot, id, context.people)
}

/** A customer's person or ourselves. */
export function readParty(spot: Spot, context: Context): string {
  const id = spot.text()
  return id === US || context.people.has(id) ? id : refuseStranger(spot, id, context.people, [US])
}

/** `us` where nobody is named. */
export function readSource(spot: Spot | undefined, context: Context): Source {
  if (!spot) return US
  const source = spot.text()
  if (isDocument(source) && source.slice('doc:'.length).trim() !== '') return source
  return source === US || context.people.has(source)
    ? source
    : refuseStranger(spot, source, context.people, [US, 'doc:…'])
}

/** Says who is known: those with a name like his, if any. */
export function refuseStranger(
  spot: Spot,
  id: string,
  people: Iterable<string>,
  others: readonly string[] = [],
): never {
  const near = nearest(id, [...people]).slice(0, MOST_NAMED)
  return spot.refuse('unknown-person', offered([...near, ...others]), id)
}

const MOST_NAMED = 20

/** Who may be named, but for one; `people`, where they are to be listed, if nobody is there yet. */
export function namesOf({ people }: Context, but?: string): readonly string[] {
  return offered([...people].filter((id) => id !== but).slice(0, MOST_NAMED))
}

function offered(names: readonly string[]): readonly string[] {
  return names.length > 0 ? names : ['people']
}
