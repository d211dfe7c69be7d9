import { bySubject } from '../information.ts'
import { rule } from '../rule.ts'

/** What is expected of key people, and of the deal, and is not known. */
export const missingInformation = rule(
  'missing-information',
  ['decider-mode', 'decider-support'],
  ({ gaps }) => bySubject(gaps.missing),
)
