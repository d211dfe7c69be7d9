import { bySubject } from '../information.ts'
import { rule } from '../rule.ts'

/** What is known of the deal and of people of weight only by our own reasoning (method.md §1.7 flag 2); a guessed pain has a finding of its own. */
export const uncertainInformation = rule(
  'uncertain-information',
  ['decider-mode', 'decider-support'],
  ({ gaps }) => bySubject(gaps.guessed),
)
