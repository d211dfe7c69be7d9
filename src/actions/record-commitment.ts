import { readCommitment } from '../deal-file/read-commitment.ts'
import type { CommitmentState } from '../domain/commitment.ts'
import { parseDay } from '../domain/day.ts'
import { append, type Written } from './append.ts'
import { withoutAbsent } from './draft-content.ts'
import type { Errand } from './errand.ts'
import { learnedOn } from './learned-on.ts'
import { refused, type Outcome } from './outcome.ts'
import { recordEntry } from './record-entry.ts'

export interface CommitmentIn {
  readonly id?: string | undefined
  readonly on?: string | undefined
  readonly by: string
  readonly what: string
  readonly due?: string | undefined
  readonly state: CommitmentState
  readonly stateOn?: string | undefined
  readonly note?: string | undefined
}

/** Records what somebody promised to do by a day. */
export function recordCommitment(
  errand: Errand,
  key: string,
  given: CommitmentIn,
): Promise<Outcome<Written>> {
  return recordEntry(errand, key, 'commitment', given, readCommitment)
}

export interface SettlementIn {
  readonly state: CommitmentState
  readonly stateOn?: string | undefined
  readonly due?: string | undefined
  readonly note?: string | undefined
}

/** Says what became of a commitment. */
export function settleCommitment(
  errand: Errand,
  key: string,
  commitment: string,
  { state, stateOn: reached, due, note }: SettlementIn,
): Promise<Outcome<Written>> {
  const { today, newId } = errand
  return append(errand, key, ({ deal, log }) => {
    if (!log.commitments.some(({ id }) => id === commitment)) return refused('not-found')
    if (deal.outcome !== null) return refused('deal-closed')
    const stateOn = learnedOn(reached, today, '/stateOn')
    if (!stateOn.ok) return stateOn
    const dueDay = due === undefined ? undefined : parseDay(due)
    if (due !== undefined && dueDay === undefined)
      return refused('invalid-input', { errors: [{ at: '/due', says: `not-a-day: ${due}` }] })
    const content = withoutAbsent({ commitment, state, stateOn: stateOn.day, due: dueDay, note })
    return { entries: [{ id: newId(), kind: 'settlement', on: today, content }], more: {} }
  })
}
