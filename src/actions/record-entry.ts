import type { Context, Unnamed } from '../deal-file/read-value.ts'
import type { Spot } from '../deal-file/spot.ts'
import { formatDay, type Day } from '../domain/day.ts'
import { append, type Written } from './append.ts'
import { contentOf } from './draft-content.ts'
import { refuseTaken } from './entry-ids.ts'
import type { Errand } from './errand.ts'
import { Given } from './given.ts'
import { refused, type Outcome } from './outcome.ts'

interface EntryIn {
  readonly id?: string | undefined
  readonly on?: string | undefined
}

/** Appends one entry, read as a deal file's reader reads it; learned today where it does not say when. */
export function recordEntry(
  errand: Errand,
  key: string,
  kind: 'visit' | 'commitment',
  given: EntryIn,
  read: (spot: Spot, context: Context) => Unnamed<{ readonly on: Day }>,
): Promise<Outcome<Written>> {
  const { today, newId } = errand
  return append(errand, key, ({ deal, people, log }) => {
    if (deal.outcome !== null) return refused('deal-closed')
    const { id = newId(), on = formatDay(today), ...said } = given
    const context = { people: new Set(people.map((person) => person.id)), today }
    const input = new Given()
    const taken = input.reading(() => read(input.spot({ on, ...said }, ''), context))
    if (!taken.ok) return taken
    const { content } = taken.read
    return (
      refuseTaken([id], log) ?? {
        entries: [{ id, kind, on: content.on, content: contentOf(content) }],
        more: {},
      }
    )
  })
}
