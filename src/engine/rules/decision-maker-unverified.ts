import { rule } from '../rule.ts'
import { rolesBehind } from '../because.ts'
import { isVerified } from '../situation.ts'

export const decisionMakerUnverified = rule('decision-maker-unverified', ['decider-support'], (situation) =>
  situation.deciders
    .filter((view) => !isVerified(view))
    .map((view) => ({ about: view.id, params: {}, because: () => rolesBehind(view, 'decision-maker') })),
)
