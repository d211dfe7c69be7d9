import type { Day } from './day.ts'

export const VISIT_KINDS = ['call', 'demo', 'meeting', 'dinner', 'tender', 'site'] as const

export type VisitKind = (typeof VISIT_KINDS)[number]

/** What was put on the table. */
export const SHOWN = ['product', 'outcome', 'proof', 'terms'] as const

export type Shown = (typeof SHOWN)[number]

/** Time spent with people of the customer. */
export interface Visit {
  readonly id: string
  readonly on: Day
  readonly recorded: Day
  readonly kind: VisitKind
  /** Ids of the people who were there; empty where nobody wrote it down. */
  readonly theirs: readonly string[]
  /** Who came from our side. */
  readonly ours: readonly string[]
  readonly shown: readonly Shown[]
  readonly purpose?: string
  readonly note?: string
}
