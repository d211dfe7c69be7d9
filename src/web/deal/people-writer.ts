import type { PersonIn } from '../api-types.ts'

/** What can be done to the people of a deal; each resolves when the server has done it. */
export interface PeopleWriter {
  readonly add: (people: readonly PersonIn[]) => Promise<void>
  readonly change: (
    id: string,
    change: { readonly name?: string; readonly title?: string | null; readonly placeholder?: boolean },
  ) => Promise<void>
  readonly remove: (id: string) => Promise<void>
}
