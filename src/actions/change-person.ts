import { renamingPerson } from '../store/people.ts'
import { append, type Written } from './append.ts'
import type { Errand } from './errand.ts'
import { refused, type Outcome } from './outcome.ts'

export interface PersonChange {
  readonly name?: string | undefined
  readonly title?: string | null | undefined
  readonly placeholder?: boolean | undefined
}

/** Changes what somebody is called, or names a placeholder. */
export function changePerson(
  errand: Errand,
  deal: string,
  person: string,
  change: PersonChange,
): Promise<Outcome<Written>> {
  return append(errand, deal, ({ people }) => {
    const before = people.find(({ id }) => id === person)
    if (!before) return refused('not-found')
    const { name, title, placeholder } = { ...before, ...change }
    const after = {
      id: person,
      name: name?.trim() ?? before.name,
      ...(typeof title === 'string' && { title: title.trim() }),
      ...(placeholder && { placeholder }),
    }
    return {
      renamed: people.map((one) => (one === before ? after : one)),
      also: [renamingPerson(deal, after)],
      more: {},
    }
  })
}
