import { tieEnds } from '../domain/subject.ts'
import type { DealLog } from '../store/log.ts'
import { removingPerson } from '../store/people.ts'
import { append, type Written } from './append.ts'
import type { Errand } from './errand.ts'
import { refused, type Outcome } from './outcome.ts'

/** Removes somebody of whom nothing was ever recorded. */
export function removePerson(errand: Errand, key: string, person: string): Promise<Outcome<Written>> {
  return append(errand, key, ({ deal, people, log }) => {
    const rest = people.filter(({ id }) => id !== person)
    if (rest.length === people.length) return refused('not-found')
    if (deal.outcome !== null) return refused('deal-closed')
    if (isNamed(person, log)) return refused('person-in-use')
    return { renamed: rest, also: [removingPerson(key, person)], more: {} }
  })
}

/** Whether the log speaks of him, taken back or not. */
export function isNamed(person: string, { observations, visits, commitments }: DealLog): boolean {
  return (
    observations.some(
      ({ about, source, value }) =>
        source === person ||
        (tieEnds(about) ?? [about]).includes(person) ||
        (typeof value === 'object' && value.owner === person),
    ) ||
    visits.some(({ theirs }) => theirs.includes(person)) ||
    commitments.some(({ by }) => by === person)
  )
}
