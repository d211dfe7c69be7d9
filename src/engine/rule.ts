import type { Because, FindingCode, ParamsOf, Severity } from '../domain/finding.ts'
import type { FactorCode } from '../domain/factor.ts'
import type { Subject } from '../domain/subject.ts'
import type { Situation } from './situation.ts'
import type { StakeholderView } from './stakeholder-view.ts'

/** What a rule says in one case. */
export interface Case<C extends FindingCode = FindingCode> {
  readonly params: ParamsOf<C>
  /** Looked up only where the case is shown. */
  readonly because: () => readonly Because[]
  /** Where this case is graver or lighter than usual. */
  readonly severity?: Severity
}

/** A case with whom it is about. */
export interface Raised<C extends FindingCode = FindingCode> extends Case<C> {
  readonly about: Subject
}

/**
 * A judgement with its trigger. A rule never calls another; what several need is in the situation. It looks at the
 * deal as a whole, or at each person who counts by himself.
 */
export interface Rule<C extends FindingCode = FindingCode> {
  readonly code: C
  /** The factors of the outlook it speaks of; they order findings of one severity. */
  readonly factors: readonly FactorCode[]
  readonly raise: ((situation: Situation) => readonly Raised<C>[]) | undefined
  /** Undefined: nothing to say of him. */
  readonly raiseOf: ((view: StakeholderView, situation: Situation) => Case<C> | undefined) | undefined
}

export function rule<C extends FindingCode>(
  code: C,
  factors: readonly FactorCode[],
  raise: (situation: Situation) => readonly Raised<C>[],
): Rule<C> {
  return { code, factors, raise, raiseOf: undefined }
}

export function personRule<C extends FindingCode>(
  code: C,
  factors: readonly FactorCode[],
  raiseOf: (view: StakeholderView, situation: Situation) => Case<C> | undefined,
): Rule<C> {
  return { code, factors, raise: undefined, raiseOf }
}
