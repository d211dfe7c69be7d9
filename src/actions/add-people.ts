import { isPersonId } from '../domain/subject.ts'
import type { Person } from '../domain/person.ts'
import type { NewPerson } from '../store/people.ts'
import { append, type Written } from './append.ts'
import type { Errand } from './errand.ts'
import { refused, type Outcome, type Refused } from './outcome.ts'

export interface PersonIn {
  readonly id?: string | undefined
  readonly name: string
  readonly title?: string | undefined
  readonly placeholder?: boolean | undefined
}

/** Adds people of the customer to a deal. */
export function addPeople(
  errand: Errand,
  deal: string,
  given: readonly PersonIn[],
): Promise<Outcome<Written<{ readonly people: readonly string[] }>>> {
  return append(errand, deal, (now) => {
    if (now.deal.outcome !== null) return refused('deal-closed')
    const added = newPeople(given, now.people, errand)
    return added.ok ? { people: added.people, more: { people: added.people.map(({ id }) => id) } } : added
  })
}

/** Under the ids given, else under ids made from nothing personal: p1, p2, … */
export function newPeople(
  given: readonly PersonIn[],
  there: readonly Person[],
  { newKey }: Pick<Errand, 'newKey'>,
): { readonly ok: true; readonly people: NewPerson[] } | Refused {
  const taken = new Set(there.map(({ id }) => id))
  for (const [at, { id }] of given.entries()) {
    if (id === undefined) continue
    if (!isPersonId(id)) return refused('invalid-input', { errors: [wrongId(at, id)] })
    if (taken.has(id)) return refused('duplicate-id', { params: { id } })
    taken.add(id)
  }
  const people = given.map(({ id, name, title, placeholder }) => ({
    id: id ?? freeId(taken),
    person: newKey(),
    name: name.trim(),
    ...(title !== undefined && { title: title.trim() }),
    ...(placeholder && { placeholder }),
  }))
  return { ok: true, people }
}

function wrongId(at: number, id: string): { at: string; says: string } {
  return { at: `/people/${at}/id`, says: `bad-person-id: ${id}` }
}

function freeId(taken: Set<string>): string {
  let number = 1
  while (taken.has(`p${number}`)) number++
  taken.add(`p${number}`)
  return `p${number}`
}
