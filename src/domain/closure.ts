import type { Day } from './day.ts'

/** How a deal ended. *stopped*: we ended it ourselves. */
export const OUTCOMES = ['won', 'lost', 'no-decision', 'stopped'] as const

export type Outcome = (typeof OUTCOMES)[number]

/** Why, in the words of win-loss research; the sentence says the rest. */
export const CLOSURE_REASONS = [
  'need',
  'relationship',
  'price',
  'product',
  'rival',
  'timing',
  'budget',
  'reorganisation',
  'own-choice',
] as const

export type ClosureReason = (typeof CLOSURE_REASONS)[number]

/** The end of a deal: part of its log, ended by a reopening. */
export interface Closure {
  readonly id: string
  readonly on: Day
  readonly recorded: Day
  readonly outcome: Outcome
  readonly reason?: ClosureReason
  /** Who got it instead. */
  readonly rival?: string
  readonly words?: string
}

/** Takes a closure back: the deal goes on. */
export interface Reopening {
  readonly id: string
  readonly on: Day
  readonly recorded: Day
  readonly note?: string
}
