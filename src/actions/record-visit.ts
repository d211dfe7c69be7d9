import { readVisit } from '../deal-file/read-visit.ts'
import type { Shown, VisitKind } from '../domain/visit.ts'
import type { Written } from './append.ts'
import type { Errand } from './errand.ts'
import type { Outcome } from './outcome.ts'
import { recordEntry } from './record-entry.ts'

export interface VisitIn {
  readonly id?: string | undefined
  readonly on?: string | undefined
  readonly kind: VisitKind
  readonly theirs: readonly string[]
  readonly ours: readonly string[]
  readonly shown: readonly Shown[]
  readonly purpose?: string | undefined
  readonly note?: string | undefined
}

/** Records a visit: who was there, what was shown. */
export function recordVisit(errand: Errand, key: string, given: VisitIn): Promise<Outcome<Written>> {
  return recordEntry(errand, key, 'visit', given, readVisit)
}
