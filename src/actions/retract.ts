import { append, type Written } from './append.ts'
import { withoutAbsent } from './draft-content.ts'
import { refuseTaken } from './entry-ids.ts'
import type { Errand } from './errand.ts'
import { refused, type Outcome } from './outcome.ts'
import { refuseTakingBack } from './refuse-taking-back.ts'

export interface RetractionIn {
  readonly id?: string | undefined
  readonly retracts: string
  readonly note?: string | undefined
}

/** Takes an observation, a visit or a commitment back; the log keeps both. */
export function retract(errand: Errand, deal: string, given: RetractionIn): Promise<Outcome<Written>> {
  const { today, newId } = errand
  return append(errand, deal, async (now, tx) => {
    const { deal: row, log } = now
    if (row.outcome !== null) return refused('deal-closed')
    const { id = newId(), retracts, note } = given
    const known = [log.observations, log.visits, log.commitments]
      .flat()
      .some((entry) => entry.id === retracts)
    if (!known) return refused('unknown-id', { params: { id: retracts } })
    return (
      refuseTaken([id], log) ??
      (await refuseTakingBack(tx, now, [retracts])) ?? {
        entries: [{ id, kind: 'retraction', on: today, content: withoutAbsent({ retracts, note }) }],
        more: {},
      }
    )
  })
}
