import type * as z from 'zod'
import type { readDeal } from '../../contract/deals.ts'
import type { readLog } from '../../contract/log.ts'

/** Everything recorded of a deal, as the API sends it. */
export type DealLog = z.infer<typeof readLog.answer.schema>

export type LoggedObservation = DealLog['observations'][number]
export type LoggedVisit = DealLog['visits'][number]
export type LoggedCommitment = DealLog['commitments'][number]
export type LoggedRetraction = DealLog['retractions'][number]

/** A deal as a row of the list. */
export type DealLine = z.infer<typeof readDeal.answer.schema>['deal']
