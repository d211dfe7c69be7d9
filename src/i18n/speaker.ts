import type { Attribute, Field, RecordField, Value } from '../domain/attribute.ts'
import { parseDay, type Day } from '../domain/day.ts'
import { FINDINGS, type ParamKind, type ParamKinds } from '../domain/finding.ts'
import { scalarText } from '../domain/item.ts'
import type { Mode } from '../domain/mode.ts'
import type { Person } from '../domain/person.ts'
import { attributeOf, subjectKindOf, type AttributeName } from '../domain/registry.ts'
import { DEAL, isDocument, tieEnds, US, type Source, type Subject } from '../domain/subject.ts'
import type { Finding } from '../engine/found.ts'
import { calledNames } from './called.ts'
import { dayWords, listWords, moneyWords, percent, supportWords } from './format.ts'
import type { Language } from './language.ts'
import type { SpokenMessages } from './messages.ts'
import { translatorFor, type Translator } from './translator.ts'

/** Says what the engine found about one deal, in one language. */
export interface Speaker {
  readonly language: Language
  readonly messages: SpokenMessages
  /** A sentence of the language with its placeholders filled. */
  readonly say: Translator
  /** What one calls a person, the deal, or two people at once. */
  readonly name: (subject: Subject) => string
  readonly source: (source: Source) => string
  readonly attribute: (name: AttributeName) => string
  /** A value of an attribute in words. */
  readonly value: (name: AttributeName, value: Value) => string
  readonly mode: (mode: Mode) => string
  readonly day: (day: Day) => string
  readonly money: (amount: number) => string
  readonly list: (words: readonly string[]) => string
  readonly finding: (finding: Pick<Finding, 'code' | 'about' | 'params'>) => string
  /** The question that gets an attribute: put to himself, or to somebody else about him. */
  readonly ask: (about: Subject, attribute: AttributeName, form: 'self' | 'other') => string
}

export function speakerFor(
  messages: SpokenMessages,
  people: readonly Person[],
  currency: string | undefined,
): Speaker {
  const { language } = messages
  const say = translatorFor(messages)
  const called = calledNames(people, language)
  const name = (subject: Subject): string => nameIn(subject, called, messages, list)
  const list = (words: readonly string[]): string => listWords(words, language)
  const base = { language, messages, say, name, list }
  const day = (at: Day): string => dayWords(at, language)
  const money = (amount: number): string => moneyWords(amount, currency, language)
  const value = (attribute: AttributeName, one: Value): string =>
    valueIn(attributeOf(attribute), wordsOf(messages, attribute), one, { name, day, money })
  const attribute = (one: AttributeName): string => wordsOf(messages, one).name
  const mode = (one: Mode): string => messages.attributes.stakeholder.mode.options[one]
  return {
    ...base,
    source: (source) => sourceIn(source, name, say, messages),
    attribute,
    value,
    mode,
    day,
    money,
    finding: (finding) => findingIn(finding, { ...base, attribute, value, mode, day }),
    ask: (about, one, form) => askIn(about, one, form, { name, messages, say }),
  }
}

function nameIn(
  subject: Subject,
  called: ReadonlyMap<string, string>,
  messages: SpokenMessages,
  list: (words: readonly string[]) => string,
): string {
  if (subject === DEAL) return messages.page.theDeal
  if (subject === US) return messages.page.us
  const ends = tieEnds(subject)
  return ends ? list(ends.map((end) => called.get(end) ?? end)) : (called.get(subject) ?? subject)
}

function sourceIn(source: Source, name: Speaker['name'], say: Translator, messages: SpokenMessages): string {
  if (source === US) return messages.page.us
  return isDocument(source) ? say('page.document', { name: source.slice('doc:'.length) }) : name(source)
}

/** What every attribute has in its language, whatever its kind. */
interface AttributeWords {
  readonly name: string
  readonly options?: Readonly<Record<string, string>>
  readonly fields?: Readonly<
    Record<string, { readonly name: string; readonly options?: Readonly<Record<string, string>> }>
  >
  readonly ask?: { readonly self: string; readonly other: string }
}

function wordsOf({ attributes }: SpokenMessages, name: AttributeName): AttributeWords {
  const subject: Readonly<Record<string, AttributeWords>> = attributes[subjectKindOf(name)]
  return subject[name] as AttributeWords
}

type Words = Pick<Speaker, 'name' | 'day' | 'money'>

function valueIn(attribute: Attribute, words: AttributeWords, value: Value, speak: Words): string {
  if (attribute.kind === 'tie') return ''
  if (attribute.kind !== 'record') return fieldIn(attribute, words.options, value, speak)
  if (typeof value !== 'object') return scalarText(value)
  const parts = Object.entries<RecordField>(attribute.fields).flatMap(([name, field]) => {
    const part = value[name]
    return part === undefined ? [] : [fieldIn(field, words.fields?.[name]?.options, part, speak)]
  })
  return parts.join(' · ')
}

function fieldIn(
  field: Field,
  options: Readonly<Record<string, string>> | undefined,
  value: Value,
  { name, day, money }: Words,
): string {
  const text = scalarText(value)
  switch (field.kind) {
    case 'choice':
      return options?.[text] ?? text
    case 'scale':
      return field.min < 0 ? supportWords(Number(value)) : text
    case 'date':
      return day(parseDay(text) ?? 0)
    case 'money':
      return money(Number(value))
    case 'share':
      return percent(Number(value))
    case 'person':
      return name(text)
    case 'text':
    case 'currency':
    case 'days':
      return text
  }
}

type FindingWords = Pick<
  Speaker,
  'messages' | 'say' | 'name' | 'list' | 'attribute' | 'value' | 'mode' | 'day'
>

function findingIn(
  { code, about, params }: Pick<Finding, 'code' | 'about' | 'params'>,
  speak: FindingWords,
): string {
  const kinds: Readonly<Record<string, ParamKind>> = FINDINGS[code].params
  const spoken = Object.entries(kinds).map(
    ([name, kind]) => [name, paramIn(kind, params[name], speak)] as const,
  )
  const name =
    code === 'rival-preferred' && about === DEAL ? speak.messages.page.theSpecification : speak.name(about)
  return speak.say(`findings.${code}.says`, { name, ...Object.fromEntries(spoken) })
}

/** How each kind of parameter is said; numbers stay numbers, for the plural. */
type ParamSpeakers = {
  readonly [K in ParamKind]: (value: ParamKinds[K], speak: FindingWords) => string | number
}

const PARAM_SPEAKERS: ParamSpeakers = {
  count: (count) => count,
  support: (support) => supportWords(support),
  day: (day, speak) => speak.day(day),
  visit: (id) => id,
  quote: (quote) => quote,
  rival: (rival, { messages }) => rival || messages.page.theRival,
  people: (people, { list, name, messages }) =>
    people.length > 0 ? list(people.map(name)) : messages.page.us,
  roles: (roles, { list, value }) => list(roles.map((role) => value('role', role))),
  attributes: (attributes, { list, attribute }) => list(attributes.map(attribute)),
  losses: (losses, { list, messages }) =>
    list(losses.map((loss) => messages.attributes.stakeholder.loss.fields.kind.options[loss])),
  wins: (wins, { list, messages }) =>
    list(wins.map((win) => messages.attributes.stakeholder.win.fields.kind.options[win])),
  mode: (mode, speak) => speak.mode(mode),
  stage: (stage, { value, messages }) =>
    stage === 'unknown' ? messages.page.unknown : value('stage', stage),
  event: (event, { messages }) => messages.attributes.deal.orgEvent.fields.kind.options[event],
  position: (position, { value }) => value('position', position),
}

function paramIn(kind: ParamKind, value: unknown, speak: FindingWords): string | number {
  return (PARAM_SPEAKERS[kind] as (value: unknown, speak: FindingWords) => string | number)(value, speak)
}

function askIn(
  about: Subject,
  attribute: AttributeName,
  form: 'self' | 'other',
  { name, messages, say }: Pick<Speaker, 'name' | 'messages' | 'say'>,
): string {
  const words = wordsOf(messages, attribute)
  if (!words.ask) return words.name
  // Who decides is asked of anybody, in the words one would use to the decider himself.
  const wording = about === DEAL && attribute === 'role' ? 'self' : form
  const key = `attributes.${subjectKindOf(attribute)}.${attribute}.ask.${wording}`
  return say(key as 'attributes.stakeholder.support.ask.other', { name: name(about) })
}
