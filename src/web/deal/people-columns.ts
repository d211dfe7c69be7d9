import type { StakeholderAttribute } from '../../domain/stakeholder.ts'
import type { Known } from '../../engine/assessment.ts'

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

/** One or several as a list; nothing known as an empty one. */
export function itemsOf(known: Known | null | readonly Known[]): readonly Known[] {
  return known === null ? [] : 'value' in known ? [known] : known
}
