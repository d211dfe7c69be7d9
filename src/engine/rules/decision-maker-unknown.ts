import { rule } from '../rule.ts'

export const decisionMakerUnknown = rule(
  'decision-maker-unknown',
  ['decider-mode', 'decider-support'],
  (situation) =>
    situation.deciders.length > 0
      ? []
      : [{ about: 'deal', params: {}, because: () => [{ missing: ['deal', 'role'] }] }],
)
