import type { Because, FindingCode, ParamsOf, Severity } from '../domain/finding.ts'
import type { FactorCode } from '../domain/factor.ts'
import type { Subject } from '../domain/subject.ts'
import type { Situation } from './situation.ts'

/** One case in which a rule speaks. */
export interface Raised<C extends FindingCode = FindingCode> {
  readonly about: Subject
  readonly params: ParamsOf<C>
  readonly because: readonly Because[]
  /** Where this case is graver or lighter than usual. */
  readonly severity?: Severity
}

/** A judgement with its trigger. A rule never calls another; what several need is in the situation. */
export interface Rule<C extends FindingCode = FindingCode> {
  readonly code: C
  /** The factors of the outlook it speaks of; they order findings of one severity. */
  readonly factors: readonly FactorCode[]
  readonly raise: (situation: Situation) => readonly Raised<C>[]
}

export function rule<C extends FindingCode>(
  code: C,
  factors: readonly FactorCode[],
  raise: (situation: Situation) => readonly Raised<C>[],
): Rule<C> {
  return { code, factors, raise }
}
