import type { Attribute, ValueOf } from './attribute.ts'
import { DEAL_ATTRIBUTES, type DealAttribute } from './deal.ts'
import { STAKEHOLDER_ATTRIBUTES, type StakeholderAttribute } from './stakeholder.ts'
import { TIE_ATTRIBUTES, type TieAttribute } from './tie.ts'

/** The one place that says what can be claimed, about whom. */
export const REGISTRY = {
  stakeholder: STAKEHOLDER_ATTRIBUTES,
  deal: DEAL_ATTRIBUTES,
  tie: TIE_ATTRIBUTES,
} as const

export type SubjectKind = keyof typeof REGISTRY

export type AttributeName = StakeholderAttribute | DealAttribute | TieAttribute

/** The type of a named attribute's value. */
export type AttributeValue<N extends AttributeName> = N extends StakeholderAttribute
  ? ValueOf<(typeof STAKEHOLDER_ATTRIBUTES)[N]>
  : N extends DealAttribute
    ? ValueOf<(typeof DEAL_ATTRIBUTES)[N]>
    : true

export interface AttributeEntry {
  readonly name: AttributeName
  readonly subject: SubjectKind
  readonly attribute: Attribute
  readonly number: number
}

/** In the order in which attributes are numbered: those of what there is most of first, so that its tables are short. */
const NUMBERED = ['tie', 'stakeholder', 'deal'] as const

/** Every attribute, by its number. */
export const ALL_ATTRIBUTES: readonly AttributeEntry[] = NUMBERED.flatMap((subject) =>
  Object.entries<Attribute>(REGISTRY[subject]).map(([name, attribute]) => ({
    name,
    subject,
    attribute,
  })),
).map((entry, number) => ({
  ...entry,
  name: entry.name as AttributeName,
  number,
}))

/** The number of every attribute, by its name. */
export const NUMBER = Object.fromEntries(
  ALL_ATTRIBUTES.map(({ name, number }) => [name, number]),
) as Readonly<Record<AttributeName, number>>

/** From which number on no attribute is of the same kind of subject as that one. */
export function endOfKind(number: number): number {
  return number < TIE_END ? TIE_END : number < STAKEHOLDER_END ? STAKEHOLDER_END : DEAL_END
}

const TIE_END = endOf('tie')
const STAKEHOLDER_END = endOf('stakeholder')
const DEAL_END = endOf('deal')

function endOf(kind: SubjectKind): number {
  return ALL_ATTRIBUTES.findLastIndex(({ subject }) => subject === kind) + 1
}

const BY_NAME = new Map<string, AttributeEntry>(ALL_ATTRIBUTES.map((entry) => [entry.name, entry]))

export function isAttributeName(name: string): name is AttributeName {
  return BY_NAME.has(name)
}

/** An attribute's entry; names are unique across the three kinds of subject. */
export function attributeOf(name: AttributeName): Attribute {
  return entryOf(name).attribute
}

/** Whom an attribute is about. */
export function subjectKindOf(name: AttributeName): SubjectKind {
  return entryOf(name).subject
}

type Named = readonly (readonly [AttributeName, Attribute])[]

const NAMED: Readonly<Record<SubjectKind, Named>> = {
  stakeholder: Object.entries(REGISTRY.stakeholder) as [AttributeName, Attribute][],
  deal: Object.entries(REGISTRY.deal) as [AttributeName, Attribute][],
  tie: Object.entries(REGISTRY.tie) as [AttributeName, Attribute][],
}

/** The attributes of one kind of subject, in the registry's order. */
export function attributesOf(subject: SubjectKind): Named {
  return NAMED[subject]
}

function entryOf(name: AttributeName): AttributeEntry {
  const entry = BY_NAME.get(name)
  if (!entry) throw new Error(`no such attribute: ${name}`)
  return entry
}
