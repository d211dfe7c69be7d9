import { DEAL } from '../../domain/subject.ts'
import { bySubject } from '../information.ts'
import { rule } from '../rule.ts'

/** What was known of key people, and of the deal, longer ago than it keeps; a guessed pain has a finding of its own. */
export const staleInformation = rule(
  'stale-information',
  ['decider-mode', 'decider-support'],
  ({ expected }) =>
    bySubject(
      expected.filter(({ about, known, stale, guessed }) => known && stale && !(about === DEAL && guessed)),
    ),
)
