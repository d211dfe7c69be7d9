import type { Shelf } from '../domain/attribute.ts'
import type { Stage } from '../domain/deal.ts'
import type { FactorCode } from '../domain/factor.ts'
import type { Grade } from '../domain/grade.ts'
import type { Mode } from '../domain/mode.ts'
import type { MoveCode } from '../domain/move.ts'
import type { Influence, Involvement } from '../domain/stakeholder.ts'

/** What a move may bring about, if it works. */
export type Shift =
  | { readonly of: 'support'; readonly by: number }
  | { readonly of: 'mode'; readonly to: Mode }
  | { readonly of: 'dated-step' }
  | { readonly of: 'coach' }

/** One cell of the playbook: what it costs in hours of whom, and how likely it brings which shift. */
export interface Play {
  readonly hours: { readonly seller: number; readonly presales: number; readonly executive: number }
  readonly chance: number
  readonly shift: Shift
}

/** A prior as values with their probabilities, which sum to 1. */
export type Prior<V> = readonly (readonly [value: V, probability: number])[]

/**
 * A workspace's scales, weights and thresholds: versioned data, never code. Days are calendar days, shares and
 * probabilities 0..1, weights log-odds.
 */
export interface Method {
  readonly version: string
  /** What one claim of each grade is worth when fresh. */
  readonly gradeWeight: Readonly<Record<Grade, number>>
  /** Days in which half of what we know is gone. */
  readonly halfLife: Readonly<Record<Exclude<Shelf, 'never'>, number>>
  readonly picture: {
    /** Below it a value is unknown. */
    readonly knownFrom: number
    /** What guesses alone never exceed. */
    readonly guessCeiling: number
    /** From this strength, and this share of the believed, a rival value is a contradiction. */
    readonly rivalFloor: number
    readonly rivalShare: number
    readonly agreeWithin: { readonly scale: number; readonly moneyShare: number; readonly days: number }
  }
  /** Wanted above today by this much is growth; below by as much overconfident. */
  readonly modeGap: number
  readonly influenceWeight: Readonly<Record<Influence | 'unknown', number>>
  readonly involvementWeight: Readonly<Record<Involvement | 'unknown', number>>
  /** A question is answered when all it needs is at least this certain. */
  readonly answeredFrom: number
  readonly stageNorm: Readonly<Record<Stage, number>>
  readonly rules: {
    readonly supporterFrom: number
    readonly opponentFrom: number
    readonly vetoFrom: number
    readonly strongSupport: number
    readonly threadDays: number
    readonly threadPeople: number
    readonly threadRoles: number
    readonly newInPostDays: number
    readonly overdueDays: number
    readonly dodges: number
    readonly stallFactor: number
    readonly silentDays: number
    readonly closeDateMoves: number
    readonly trouble: number
    readonly euphoriaRated: number
    readonly euphoriaShare: number
    readonly ownedShare: number
    readonly passiveUpTo: number
    readonly ratedForOpponent: number
    readonly unmovedDays: number
  }
  readonly outlook: {
    /** Probabilities of an average deal: that the customer decides; that then it is us. */
    readonly base: { readonly decision: number; readonly us: number }
    /** What the models themselves may be wrong by, as a standard deviation in log-odds. */
    readonly modelSd: number
    /** Standard deviations to either side of an 80 % interval. */
    readonly intervalSds: number
    readonly weight: Readonly<Record<FactorCode, number>>
    readonly modeValue: Readonly<Record<Mode, number>>
    /** The decider's support as a factor: at −3 and below, at 0, at +3 and above, linear between. */
    readonly supportValue: { readonly against: number; readonly neutral: number; readonly for: number }
    readonly budgetValue: Readonly<Record<'approved' | 'planned' | 'seeking' | 'none', number>>
    readonly timingValue: Readonly<Record<'urgent' | 'active' | 'fit-in' | 'later', number>>
    readonly specValue: Readonly<Record<'us' | 'rival' | 'customer', number>>
    readonly positionValue: Readonly<Record<'only' | 'ahead' | 'level' | 'behind', number>>
    readonly prior: {
      readonly mode: Prior<Mode>
      readonly support: Prior<number>
      readonly yes: number
      readonly closeDateMoves: Prior<number>
      /** That one further role is covered. */
      readonly roleCovered: number
    }
    readonly manyDeciders: number
    /** Visits after which silence about something counts in full. */
    readonly visitsToCount: number
  }
  readonly verdict: {
    readonly margin: number
    readonly dayCostShare: number
    readonly dayCostLeast: number
    readonly effortShareOfNorm: number
    readonly earlyClaims: number
    readonly signsToStop: number
    readonly commitmentVisits: number
    readonly commitmentDays: number
    readonly graveFindings: number
    readonly graveDays: number
    /** From which P(us) to lock, shape, change the rules; below it nurture. */
    readonly bands: { readonly lock: number; readonly shape: number; readonly change: number }
  }
  readonly asking: {
    /** Only what is less certain than this is asked. */
    readonly below: number
    /** What a narrower interval is worth, as a share of the gain. */
    readonly narrowing: number
  }
  readonly playbook: Readonly<Record<MoveCode, Play>>
}

/** A value of the method with where it comes from. */
export type Marked<V> =
  | { readonly value: V; readonly basis: 'published'; readonly source: string }
  | { readonly value: V; readonly basis: 'opinion'; readonly source?: string }

/** The method with every leaf marked. */
export type MarkedMethod = MarkedTree<Method>

type Leaf = string | number | readonly unknown[]

type MarkedTree<T> = {
  readonly [K in keyof T]: K extends 'playbook' | 'version'
    ? K extends 'version'
      ? T[K]
      : Readonly<{ [C in keyof T[K]]: Marked<T[K][C]> }>
    : T[K] extends Leaf
      ? Marked<T[K]>
      : MarkedTree<T[K]>
}

/** Takes the marks off: the method as the engine reads it. */
export function plainMethod(marked: MarkedMethod): Method {
  return plain(marked) as Method
}

function plain(tree: unknown): unknown {
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return tree
  if ('basis' in tree && 'value' in tree) return tree.value
  return Object.fromEntries(Object.entries(tree).map(([key, branch]) => [key, plain(branch)]))
}
