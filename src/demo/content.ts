import type { ClosureReason, Outcome } from '../domain/closure.ts'
import type { COACH_ASKS, LOSSES, WINS } from '../domain/stakeholder.ts'
import type { BUDGETS, TIMINGS } from '../domain/deal.ts'
import type { FEARS } from '../domain/stakeholder.ts'

/** What a claim says in few words, and how the customer said it. */
export type Said = readonly [text: string, words: string]

/** The parts people play in a generated story; `coach` is a second part one of them plays. */
export const PARTS = ['decider', 'head', 'works', 'standard', 'budget', 'procurement'] as const

export type Part = (typeof PARTS)[number]

/** A line of business with what hurts in it. */
export interface Trade {
  readonly accounts: readonly string[]
  /** What is sold: how the deal is called and what it is. */
  readonly offers: readonly Said[]
  readonly currency: string
  readonly amount: readonly [low: number, high: number]
  /** Titles by part; in Chinese with what one calls its holder after a bar: `总经理|总`. */
  readonly titles: Readonly<Record<Part, readonly string[]>>
  readonly pains: readonly Said[]
  readonly goals: readonly Said[]
  readonly results: readonly Said[]
  readonly obstacles: readonly Said[]
  readonly plans: readonly Said[]
  readonly criteria: readonly Said[]
  readonly events: readonly string[]
}

type Lines = readonly string[]

/**
 * How people of one language talk about a purchase, whatever the trade. In a sentence `{decider}`, `{head}`, …
 * stand for what one calls the holder of that part, `{rival}` for the rival, `{n}` for a mark.
 */
export interface Speech {
  readonly sellers: Lines
  readonly presales: Lines
  readonly rivals: Lines
  /** Said of one's own part. */
  readonly owns: Readonly<Record<Part, Lines>>
  /** Somebody names the decider, surely or not; or we conclude it. */
  readonly decides: { readonly surely: Lines; readonly doubtfully: Lines; readonly note: Lines }
  readonly influence: { readonly high: Lines; readonly medium: Lines; readonly low: Lines }
  readonly involvement: { readonly drives: Lines; readonly 'takes-part': Lines; readonly consulted: Lines }
  /** By support, said by himself. */
  readonly support: {
    readonly fights: Lines
    readonly against: Lines
    readonly doubts: Lines
    readonly open: Lines
    readonly leans: Lines
    readonly backs: Lines
    readonly champions: Lines
  }
  /** What somebody else says of the decider's leaning. */
  readonly hearsay: { readonly surely: Lines; readonly doubtfully: Lines }
  readonly marks: {
    readonly today: { readonly low: Lines; readonly middle: Lines; readonly high: Lines }
    readonly minimum: Lines
    readonly wanted: { readonly more: Lines; readonly same: Lines; readonly less: Lines }
  }
  readonly wins: Readonly<Record<(typeof WINS)[number], readonly Said[]>>
  readonly losses: Readonly<Record<(typeof LOSSES)[number], readonly Said[]>>
  readonly fears: Readonly<Record<(typeof FEARS)[number], Lines>>
  readonly budgets: Readonly<Record<(typeof BUDGETS)[number], Lines>>
  readonly timings: Readonly<Record<(typeof TIMINGS)[number], Lines>>
  readonly decisionProcesses: readonly Said[]
  readonly paperProcesses: readonly Said[]
  readonly spec: { readonly us: Lines; readonly rival: Lines; readonly customer: Lines }
  readonly position: { readonly ahead: Lines; readonly level: Lines; readonly behind: Lines }
  readonly prefersRival: Lines
  readonly strengths: readonly Said[]
  readonly coachTests: Readonly<
    Record<(typeof COACH_ASKS)[number], { readonly passed: Lines; readonly dodged: Lines }>
  >
  readonly coaches: Lines
  readonly conflicts: Lines
  /** What customers promise, early, in the middle and late; and the meeting with the decider. */
  readonly promises: {
    readonly early: Lines
    readonly middle: Lines
    readonly late: Lines
    readonly audience: Lines
    readonly ours: Lines
  }
  readonly purposes: Readonly<
    Record<'first' | 'dig' | 'show' | 'prove' | 'decider' | 'terms' | 'chase' | 'dinner', Lines>
  >
  readonly guesses: { readonly pain: Lines; readonly support: Lines; readonly influence: Lines }
  readonly answered: Lines
  readonly freeze: Lines
  readonly newcomer: Lines
  readonly destinations: Lines
  readonly placeholders: Lines
  /** What was said at the end. */
  readonly endings: {
    readonly [O in Outcome]: readonly (readonly [reason: ClosureReason, words: string])[]
  }
}

/** All that the stories of one language are told with. */
export interface Content {
  readonly trades: readonly Trade[]
  readonly speech: Speech
  /** A full name, and what one calls its bearer if his title does not say. */
  readonly names: { readonly first: Lines; readonly last: Lines }
  /** `王建国`, `Ann Lee`. */
  readonly fullName: (first: string, last: string) => string
  /** What the others call him. */
  readonly called: (first: string, last: string, address: string | undefined) => string
}
