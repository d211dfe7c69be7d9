import type { Day } from '../../domain/day.ts'
import type { Person } from '../../domain/person.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { DealLine } from '../api-types.ts'

/** A row and what it takes to say it. */
export interface Row {
  readonly line: DealLine
  readonly speaker: Speaker
  readonly today: Day
}

/** Those a row speaks of, as the speaker takes them. */
export function peopleOf({ people }: DealLine): Person[] {
  return people.map(({ id, name, title, placeholder }) => ({
    id,
    name,
    ...(title !== null && { title }),
    ...(placeholder && { placeholder }),
  }))
}
