import type { StakeholderAttribute } from '../../domain/stakeholder.ts'
import type { Known } from '../../engine/assessment.ts'
import type { Withheld } from '../../engine/masked-assessment.ts'

/** The columns the method looks at first; everything else of a person is in his details. */
export const COLUMNS = [
  'role',
  'mode',
  'support',
  'influence',
  'involvement',
  'result',
  'win',
  'loss',
] as const satisfies readonly StakeholderAttribute[]

export type Column = (typeof COLUMNS)[number]

/** What is known of one thing, or that it is known and kept from the reader. */
export type Shown = Known | Withheld

/** One or several as a list; nothing known as an empty one. */
export function itemsOf(known: Shown | null | readonly Shown[]): readonly Shown[] {
  return known === null ? [] : isList(known) ? known : [known]
}

function isList(known: Shown | readonly Shown[]): known is readonly Shown[] {
  return Array.isArray(known)
}
