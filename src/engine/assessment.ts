import type { Value } from '../domain/attribute.ts'
import type { FactorCode, Model } from '../domain/factor.ts'
import type { Because } from '../domain/finding.ts'
import type { Grade } from '../domain/grade.ts'
import type { Mode } from '../domain/mode.ts'
import type { MoveCode } from '../domain/move.ts'
import { attributeOf, type AttributeName } from '../domain/registry.ts'
import type { DealAttribute } from '../domain/deal.ts'
import { STAKEHOLDER_ATTRIBUTES, type StakeholderAttribute } from '../domain/stakeholder.ts'
import type { Call, Gate, StopSign, Strategy } from '../domain/verdict.ts'
import type { Finding } from './found.ts'
import type { Forces, PersonForce } from './forces.ts'
import type { Shift } from './method.ts'
import type { QuestionState } from './question-states.ts'

/** A value with how surely it is known; null stands wherever nothing is. */
export interface Known {
  readonly value: Value
  readonly certainty: number
  readonly stale: boolean
  readonly grade: Grade
  readonly because: readonly Because[]
}

export interface KnownMode {
  readonly value: Mode
  readonly certainty: number
  readonly stale: boolean
  readonly because: readonly Because[]
}

/** A person's attributes that are told apart from his `roles` and computed `mode`. */
export type PlainAttribute = Exclude<StakeholderAttribute, 'role' | 'mode'>

export const PLAIN_ATTRIBUTES = (Object.keys(STAKEHOLDER_ATTRIBUTES) as StakeholderAttribute[]).filter(
  (name): name is PlainAttribute => name !== 'role' && name !== 'mode',
)

export function isMany(name: PlainAttribute): boolean {
  return attributeOf(name).many === true
}

/** Everything else the registry knows of a person, by name: lists for what there may be several of. */
export type KnownAttributes = Readonly<Record<PlainAttribute, Known | null | readonly Known[]>>

export interface AssessedPerson extends KnownAttributes {
  readonly id: string
  readonly name: string
  readonly title: string | null
  /** False: no longer in his post, or one of our own. */
  readonly counts: boolean
  readonly contacted: boolean
  readonly met: boolean
  readonly roles: readonly Known[]
  readonly mode: KnownMode | null
  /** The mode rests on something missing or on our own reasoning. */
  readonly guessed: boolean
  readonly force: PersonForce
}

export interface Probability {
  readonly p: number
  readonly low: number
  readonly high: number
}

export interface Contribution {
  readonly factor: FactorCode
  readonly model: Model
  readonly value: number
  readonly certainty: number
  readonly weight: number
  readonly logOdds: number
  readonly because: readonly Because[]
}

export interface AssessedQuestion {
  readonly about: string
  readonly attribute: AttributeName
  /** Whom to ask; null: nobody is within reach yet. */
  readonly whom: string | null
  /** In the deal's currency, or as a share of the gain where there is no amount. */
  readonly worth: number
  /** Which wording: his own, or the one about him. */
  readonly ask: 'self' | 'other'
  readonly because: readonly Because[]
}

export interface AssessedMove {
  readonly code: MoveCode
  readonly about: string
  readonly hours: { readonly seller: number; readonly presales: number; readonly executive: number }
  readonly chance: number
  readonly shift: Shift
  /** Rise in the probability of winning, times its chance. */
  readonly uplift: number
  readonly because: readonly Because[]
}

export interface Verdict {
  readonly call: Call
  readonly early: boolean
  readonly strategy: Strategy
  readonly gain: number | null
  readonly cost: number | null
  /** p(win) × gain − cost; null without an amount. */
  readonly expectedValue: number | null
  readonly gates: readonly {
    readonly gate: Gate
    readonly holds: boolean
    readonly because: readonly Because[]
  }[]
  /** What speaks for stopping now. */
  readonly signs: readonly { readonly sign: StopSign; readonly because: readonly Because[] }[]
  readonly turnedBy: {
    readonly about: string
    readonly attribute: AttributeName
    readonly whom: string | null
  } | null
  readonly stopIf: readonly StopSign[]
  readonly because: readonly Because[]
}

/** The whole judgement of one deal on one day; also the shape of its JSON. */
export interface Assessment {
  readonly deal: {
    readonly name: string
    readonly account: string | null
    readonly opened: string
  } & Readonly<Partial<Record<DealAttribute, Value | null>>>
  readonly on: string
  readonly method: string
  readonly questions: readonly QuestionState[]
  readonly people: readonly AssessedPerson[]
  readonly forces: Forces
  readonly outlook: {
    readonly decision: Probability
    readonly us: Probability
    readonly win: Probability
    readonly contributions: readonly Contribution[]
  }
  readonly findings: readonly Finding[]
  readonly questionsToAsk: readonly AssessedQuestion[]
  readonly moves: readonly AssessedMove[]
  readonly verdict: Verdict
}
