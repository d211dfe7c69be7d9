import { DEAL } from '../../domain/subject.ts'
import { bySubject } from '../information.ts'
import { rule } from '../rule.ts'

/** What is known of key people only by our own reasoning; a guessed pain has a finding of its own. */
export const uncertainInformation = rule(
  'uncertain-information',
  ['decider-mode', 'decider-support'],
  ({ expected }) =>
    bySubject(expected.filter(({ about, known, guessed }) => about !== DEAL && known && guessed)),
)
