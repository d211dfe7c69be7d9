import type { Because, FindingCode, ParamsOf, Severity } from '../domain/finding.ts'
import type { FactorCode } from '../domain/factor.ts'
import type { Subject } from '../domain/subject.ts'
import type { Situation } from './situation.ts'
import type { StakeholderView } from './stakeholder-view.ts'

/** One case in which a rule speaks. */
export interface Raised<C extends FindingCode = FindingCode> {
  readonly about: Subject
  readonly params: ParamsOf<C>
  /** Looked up only where the case is shown. */
  readonly because: () => readonly Because[]
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

/** A rule that looks at each person who counts by himself; undefined: nothing to say of him. */
export function personRule<C extends FindingCode>(
  code: C,
  factors: readonly FactorCode[],
  raiseOf: (view: StakeholderView, situation: Situation) => Omit<Raised<C>, 'about'> | undefined,
): Rule<C> {
  return rule(code, factors, (situation) => {
    let all: Raised<C>[] | undefined
    for (const view of situation.people) {
      const raised = raiseOf(view, situation)
      if (raised) (all ??= []).push(raisedOf(view.id, raised))
    }
    return all ?? NOTHING
  })
}

const NOTHING: readonly never[] = []

function raisedOf<C extends FindingCode>(
  about: Subject,
  { params, because, severity }: Omit<Raised<C>, 'about'>,
): Raised<C> {
  return severity === undefined ? { about, params, because } : { about, params, because, severity }
}
