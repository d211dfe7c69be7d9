import { readVisit } from '../deal-file/read-visit.ts'
import { formatDay } from '../domain/day.ts'
import type { Shown, VisitKind } from '../domain/visit.ts'
import { append, type Written } from './append.ts'
import { contentOf } from './draft-content.ts'
import { refuseTaken } from './entry-ids.ts'
import type { Errand } from './errand.ts'
import { Given } from './given.ts'
import { refused, type Outcome } from './outcome.ts'

export interface VisitIn {
  readonly id?: string | undefined
  readonly on?: string | undefined
  readonly kind: VisitKind
  readonly theirs: readonly string[]
  readonly ours: readonly string[]
  readonly shown: readonly Shown[]
  readonly purpose?: string | undefined
  readonly note?: string | undefined
}

/** Records a visit: who was there, what was shown. */
export function recordVisit(errand: Errand, key: string, given: VisitIn): Promise<Outcome<Written>> {
  const { today, newId } = errand
  return append(errand, key, ({ deal, people, log }) => {
    if (deal.outcome !== null) return refused('deal-closed')
    const { id = newId(), on = formatDay(today), ...said } = given
    const context = { people: new Set(people.map((person) => person.id)), today }
    const input = new Given()
    const read = input.reading(() => readVisit(input.spot({ on, ...said }, ''), context))
    if (!read.ok) return read
    const { content } = read.read
    return (
      refuseTaken([id], log) ?? {
        entries: [{ id, kind: 'visit', on: content.on, content: contentOf(content) }],
        more: {},
      }
    )
  })
}
