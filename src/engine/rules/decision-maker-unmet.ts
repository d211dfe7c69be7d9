import { STAGES } from '../../domain/deal.ts'
import { rule } from '../rule.ts'
import { rolesBehind } from '../because.ts'

/** From qualified on: before that nobody need have been there yet. */
export const decisionMakerUnmet = rule('decision-maker-unmet', ['decider-support'], (situation) => {
  const { stage } = situation
  if (stage === undefined || STAGES.indexOf(stage) < STAGES.indexOf('qualified')) return []
  return situation.deciders
    .filter((view) => !view.met)
    .map((view) => ({ about: view.id, params: {}, because: () => rolesBehind(view, 'decision-maker') }))
})
