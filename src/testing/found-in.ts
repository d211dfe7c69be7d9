import type { FindingCode } from '../domain/finding.ts'
import { judge, type Core } from '../engine/assess.ts'
import type { Finding } from '../engine/found.ts'
import { STANDARD_METHOD } from '../engine/standard-method.ts'
import { dealOf, TODAY } from './notation.ts'

/** A deal in the notation, judged on the day of judgement by the standard method. */
export function judged(notation: string): Core {
  return judge(dealOf(notation), TODAY, STANDARD_METHOD)
}

/** The findings of one code in a deal, by subject. */
export function findingsIn(code: FindingCode, notation: string): Finding[] {
  return judged(notation)
    .findings.filter((finding) => finding.code === code)
    .sort((a, b) => (a.about < b.about ? -1 : 1))
}

/** Whom or what the findings of one code in a deal are about, sorted. */
export function foundIn(code: FindingCode, notation: string): string[] {
  return findingsIn(code, notation).map(({ about }) => about)
}
