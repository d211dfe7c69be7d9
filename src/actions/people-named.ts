import { peopleFrom, peopleOf } from '../store/people.ts'
import { read } from '../store/store.ts'
import type { Errand } from './errand.ts'

/** As the contract has people. */
export interface PersonOut {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly placeholder: boolean
}

/** Those people of a deal, as they are called now. */
export async function peopleNamed(
  { store, who }: Errand,
  deal: string,
  ids: readonly string[],
): Promise<PersonOut[]> {
  const [rows] = await read(store, who, peopleOf(deal))
  return peopleFrom(rows ?? [])
    .filter(({ id }) => ids.includes(id))
    .map(({ title = null, placeholder = false, ...person }) => ({ ...person, title, placeholder }))
}
