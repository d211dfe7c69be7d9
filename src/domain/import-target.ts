import type { Attribute, Field } from './attribute.ts'
import { attributesOf, type AttributeName } from './registry.ts'
import { MAIN_ROLES, type MainRole } from './stakeholder.ts'

/**
 * What a column of a table can be taken for: `account.name`, `deal.amount`, `person.support`, `person.win.kind`. Made
 * from the registry; beside it the ids of the one who brings the table, names, and how a row says what it says.
 */
export type ImportTarget = string

/** What is no attribute of the registry, with the kind of cell it takes. */
const FIXED = {
  'account.id': 'id',
  'account.name': 'name',
  'deal.id': 'id',
  'deal.name': 'name',
  'deal.opened': 'past',
  'person.id': 'id',
  'person.name': 'name',
  'person.title': 'name',
  'person.mail': 'mail',
  /** The day on which what a row says was learned. */
  'row.on': 'past',
  'row.note': 'note',
  /** Taken for at most inferred. */
  'row.grade': 'grade',
  /** In tables with one rating a row. */
  'row.attribute': 'attribute',
  'row.value': 'value',
} as const

export type FixedTarget = keyof typeof FIXED

export type FixedKind = (typeof FIXED)[FixedTarget]

/** The column names those who have the role, or says of the row's person whether he has it. */
export type RoleTarget = `named.${MainRole}` | `is.${MainRole}`

/** A claim on an attribute, or one field of it. */
export interface ClaimTarget {
  readonly target: ImportTarget
  readonly about: 'deal' | 'person'
  readonly name: AttributeName
  readonly attribute: Attribute
  /** Undefined where the attribute is no record. */
  readonly field: string | undefined
  readonly shape: Field
}

export const FIXED_TARGETS = Object.keys(FIXED) as FixedTarget[]

export const ROLE_TARGETS: readonly RoleTarget[] = MAIN_ROLES.flatMap((role) => [
  `named.${role}` as const,
  `is.${role}` as const,
])

const SUBJECTS = [
  ['deal', 'deal'],
  ['stakeholder', 'person'],
] as const

export const CLAIM_TARGETS: readonly ClaimTarget[] = SUBJECTS.flatMap(([subject, about]) =>
  attributesOf(subject).flatMap(([name, attribute]) => claimTargets(about, name, attribute)),
)

/** All there are; a column that is none of them is not read. */
export const IMPORT_TARGETS: readonly ImportTarget[] = [
  ...FIXED_TARGETS,
  ...ROLE_TARGETS,
  ...CLAIM_TARGETS.map(({ target }) => target),
]

const CLAIM_BY_TARGET = new Map(CLAIM_TARGETS.map((one) => [one.target, one]))

export function claimTargetOf(target: ImportTarget): ClaimTarget | undefined {
  return CLAIM_BY_TARGET.get(target)
}

export function fixedKindOf(target: ImportTarget): FixedKind | undefined {
  return (FIXED as Readonly<Record<string, FixedKind>>)[target]
}

/** A person cannot be read from one cell here: who leads a matter is left to the deal's page. */
function claimTargets(about: 'deal' | 'person', name: AttributeName, attribute: Attribute): ClaimTarget[] {
  if (attribute.kind === 'tie') return []
  if (attribute.kind !== 'record')
    return [{ target: `${about}.${name}`, about, name, attribute, field: undefined, shape: attribute }]
  return Object.entries(attribute.fields)
    .filter(([, { kind }]) => kind !== 'person')
    .map(([field, shape]) => ({ target: `${about}.${name}.${field}`, about, name, attribute, field, shape }))
}
