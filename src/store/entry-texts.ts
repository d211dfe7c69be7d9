import type { Attribute, Value } from '../domain/attribute.ts'
import { attributeOf, type AttributeName } from '../domain/registry.ts'
import { isDocument } from '../domain/subject.ts'

/**
 * An entry in its two halves. What somebody put in words is kept apart from the rest, so that it can be erased and
 * nothing else need be; `texts` are called by where they belong: `words`, `value`, `value.text`, …
 */
export interface Halves {
  readonly body: Readonly<Record<string, unknown>>
  readonly texts: Texts
}

export type Texts = Readonly<Record<string, string | readonly string[]>>

export type Content = Readonly<Record<string, unknown>>

/** Fields that are text whatever the entry. */
const TEXT_FIELDS: ReadonlySet<string> = new Set(['words', 'note', 'rival', 'purpose', 'what', 'ours'])

export function halvesOf(content: Content): Halves {
  const body: Record<string, unknown> = {}
  const texts: Record<string, string | readonly string[]> = {}
  for (const [field, value] of Object.entries(content)) {
    if (value === undefined) continue
    if (TEXT_FIELDS.has(field)) texts[field] = value as string
    else if (field === 'source' && isDocument(value as string)) texts[field] = value as string
    else if (field === 'value') splitValue(content, body, texts)
    else body[field] = value
  }
  return { body, texts }
}

function splitValue(
  { attribute, value }: Content,
  body: Record<string, unknown>,
  texts: Record<string, string | readonly string[]>,
): void {
  const entry = attributeOf(attribute as AttributeName)
  if (entry.kind !== 'record') {
    if (entry.kind === 'text') texts['value'] = value as string
    else body['value'] = value
    return
  }
  const rest: Record<string, unknown> = {}
  for (const [field, one] of Object.entries(value as Record<string, string | number>)) {
    if (isTextField(entry, field)) texts[`value.${field}`] = one as string
    else rest[field] = one
  }
  body['value'] = rest
}

/** Whether a field of a record is text of somebody's own. */
export function isTextField(attribute: Attribute, field: string): boolean {
  return attribute.kind === 'record' && attribute.fields[field]?.kind === 'text'
}

/** The texts in a value by their names in `Texts`; none where it is codes and numbers only. */
export function textsIn(attribute: Attribute, value: Value): [name: string, text: string][] {
  if (attribute.kind === 'text') return typeof value === 'string' ? [['value', value]] : []
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([field, text]): [string, string][] =>
    isTextField(attribute, field) && typeof text === 'string' ? [[`value.${field}`, text]] : [],
  )
}

const IN_VALUE = 'value.'

/** The whole entry again. A text that was erased is an empty one. */
export function contentFrom(body: Content, texts: Texts | null): Content {
  const content: Record<string, unknown> = { ...body }
  const fields: Record<string, unknown> = {}
  for (const [name, text] of Object.entries(texts ?? {})) {
    if (name.startsWith(IN_VALUE)) fields[name.slice(IN_VALUE.length)] = text
    else content[name] = text
  }
  if (typeof content['value'] === 'object') content['value'] = inOrder(content, fields)
  return content
}

/** A record's fields as the registry orders them: the database orders keys its own way. */
function inOrder({ attribute, value }: Content, texts: Record<string, unknown>): object {
  const entry = attributeOf(attribute as AttributeName)
  const fields: Record<string, unknown> = { ...(value as object), ...texts }
  if (entry.kind !== 'record') return fields
  const names = Object.keys(entry.fields).filter((name) => name in fields)
  return Object.fromEntries(names.map((name) => [name, fields[name]]))
}
