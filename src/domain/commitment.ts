import type { Day } from './day.ts'
import type { Source } from './subject.ts'

export const COMMITMENT_STATES = ['open', 'kept', 'moved', 'dodged'] as const

export type CommitmentState = (typeof COMMITMENT_STATES)[number]

/** What somebody promised to do by a day. */
export interface Commitment {
  readonly id: string
  readonly on: Day
  readonly recorded: Day
  /** A person's id, or `us`. */
  readonly by: Source
  readonly what: string
  readonly due?: Day
  readonly state: CommitmentState
  /** The day the state was reached; before it the commitment was open. */
  readonly stateOn?: Day
  readonly note?: string
}

/** How it stood on a day. */
export function stateOn(commitment: Commitment, day: Day): CommitmentState {
  return commitment.stateOn !== undefined && day < commitment.stateOn ? 'open' : commitment.state
}
