import type { ClosureReason, Outcome as Ending } from '../domain/closure.ts'
import { append, type Written } from './append.ts'
import { withoutAbsent } from './draft-content.ts'
import { refuseTaken } from './entry-ids.ts'
import type { Errand } from './errand.ts'
import { learnedOn } from './learned-on.ts'
import { refused, type Outcome } from './outcome.ts'

export interface ClosureIn {
  readonly id?: string | undefined
  readonly on?: string | undefined
  readonly outcome: Ending
  readonly reason?: ClosureReason | undefined
  readonly rival?: string | undefined
  readonly words?: string | undefined
}

/** Closes a deal; from now on it is judged as it was today. */
export function closeDeal(errand: Errand, key: string, given: ClosureIn): Promise<Outcome<Written>> {
  const { today, newId } = errand
  return append(errand, key, ({ deal, log }) => {
    if (deal.outcome !== null) return refused('deal-closed')
    const { id = newId(), on: said, ...content } = given
    const on = learnedOn(said, today)
    if (!on.ok) return on
    return (
      refuseTaken([id], log) ?? {
        entries: [{ id, kind: 'closure', on: on.day, content: withoutAbsent(content) }],
        deal: { outcome: given.outcome, closedOn: on.day, frozenOn: today },
        more: {},
      }
    )
  })
}

/** Reopens a closed deal; its closure stays in the log. */
export function reopenDeal(
  errand: Errand,
  key: string,
  { note }: { readonly note?: string | undefined },
): Promise<Outcome<Written>> {
  const { today, newId } = errand
  return append(errand, key, ({ deal }) => {
    if (deal.outcome === null) return refused('deal-open')
    return {
      entries: [{ id: newId(), kind: 'reopening', on: today, content: withoutAbsent({ note }) }],
      deal: { outcome: null, closedOn: null, frozenOn: null },
      more: {},
    }
  })
}
