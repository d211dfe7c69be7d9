import { bySubject } from '../information.ts'
import { rule } from '../rule.ts'

/** What was known of the deal and of people of weight longer ago than it keeps (method.md §1.7 flag 2); a guessed pain has a finding of its own. */
export const staleInformation = rule('stale-information', ['decider-mode', 'decider-support'], ({ gaps }) =>
  bySubject(gaps.stale),
)
