import { attributesOf } from '../domain/registry.ts'

/** The keys of a deal file, in the order in which they are written. */

export const ROOT_KEYS = [
  'prewin',
  'deal',
  'people',
  'observations',
  'visits',
  'commitments',
  'closure',
] as const

/** What the head may say of the deal: the seller's own facts. */
export const HEAD_ATTRIBUTES = attributesOf('deal').filter(([, attribute]) => attribute.own)

export const HEAD_KEYS = ['name', 'account', ...HEAD_ATTRIBUTES.map(([name]) => name), 'opened']

export const PERSON_KEYS = ['name', 'title', 'placeholder'] as const

/** Keys of a line of `observations` before and after its attribute. */
export const BEFORE_ATTRIBUTE = ['on', 'about', 'tie'] as const

export const AFTER_ATTRIBUTE = [
  'rival',
  'not',
  'ended',
  'grade',
  'source',
  'words',
  'note',
  'firm',
  'confirms',
  'retracts',
  'recorded',
  'id',
] as const

/** Keys of a line that only takes another back. */
export const RETRACTION_KEYS = ['on', 'retracts', 'note', 'recorded', 'id'] as const

export const VISIT_KEYS = [
  'on',
  'kind',
  'theirs',
  'ours',
  'shown',
  'purpose',
  'note',
  'recorded',
  'id',
] as const

export const COMMITMENT_KEYS = [
  'on',
  'by',
  'what',
  'due',
  'state',
  'stateOn',
  'note',
  'recorded',
  'id',
] as const

export const CLOSURE_KEYS = ['on', 'outcome', 'reason', 'rival', 'words', 'recorded', 'id'] as const

/** Under which id the head's value of an attribute stands among the observations. */
export function headId(attribute: string): string {
  return `head-${attribute}`
}
