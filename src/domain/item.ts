import type { Attribute, Value } from './attribute.ts'
import { attributeOf } from './registry.ts'
import type { Observation } from './observation.ts'
import { tieEnds, tieSubject, type Subject } from './subject.ts'

/** What a claim can be compared by: another value of one attribute, or a denial. */
export type Comparable = string | number

export const HELD = 'held'
export const DENIED = 'denied'

/**
 * Which of an attribute's items a claim is about: '' where one value is believed at a time. Texts are one item when
 * they are equal but for case, spaces and punctuation.
 */
export function itemOf({
  attribute,
  value,
  rival,
}: Pick<Observation, 'attribute' | 'value' | 'rival'>): string {
  const entry = attributeOf(attribute)
  const named = entry.perRival === 'item' && rival !== undefined ? `@${normalised(rival)}` : ''
  return (entry.many ? identityOf(entry, value) : '') + named
}

/** The value by which two claims on one item agree or differ. */
export function comparableOf(
  observation: Pick<Observation, 'attribute' | 'value' | 'not' | 'rival'>,
): Comparable {
  const entry = attributeOf(observation.attribute)
  if (observation.not) return DENIED
  if (entry.kind === 'record' && entry.measure) return fieldOf(observation.value, entry.measure) ?? HELD
  if (entry.many || entry.kind === 'tie') return HELD
  if (entry.kind === 'record') return identityOf(entry, observation.value)
  const { value, rival } = observation
  if (entry.perRival === 'value' && rival !== undefined) return `${scalarText(value)}@${normalised(rival)}`
  return typeof value === 'number'
    ? value
    : entry.kind === 'text'
      ? normalised(scalarText(value))
      : scalarText(value)
}

/** The subject under which claims meet: a line without a direction is the same both ways. */
export function subjectOf({ about, attribute }: Pick<Observation, 'about' | 'attribute'>): Subject {
  const entry = attributeOf(attribute)
  const ends = tieEnds(about)
  if (entry.kind !== 'tie' || !entry.mutual || !ends) return about
  return ends[0] <= ends[1] ? about : tieSubject(ends[1], ends[0])
}

function identityOf(entry: Attribute, value: Value): string {
  if (entry.kind === 'tie') return ''
  if (entry.kind !== 'record')
    return entry.kind === 'text' ? normalised(scalarText(value)) : scalarText(value)
  return entry.identity.map((name) => normalised(String(fieldOf(value, name) ?? ''))).join('|')
}

/** A value that is no record, as text. */
export function scalarText(value: Value | undefined): string {
  return value === undefined || typeof value === 'object' ? '' : String(value)
}

/** A field of a record value. */
export function fieldOf(value: Value, name: string): string | number | undefined {
  return typeof value === 'object' ? value[name] : undefined
}

const IGNORED = /[\p{P}\p{S}\s]+/gu

/** A text without case, spaces and punctuation, full and half width alike; a text of signs alone stays as it is. */
export function normalised(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase()
  return folded.replace(IGNORED, '') || folded.trim()
}
