import { rolesBehind } from '../because.ts'
import { rule } from '../rule.ts'
import { isWeighty } from '../situation.ts'
import { wantsProof } from '../stakeholder-view.ts'

export const gatekeeperWithoutProof = rule('gatekeeper-without-proof', ['others'], (situation) =>
  situation.people
    .filter((view) => wantsProof(view) && isWeighty(situation, view) && view.met)
    .filter((view) => !view.visits.some((visit) => visit.shown.includes('proof')))
    .map((view) => ({
      about: view.id,
      params: {},
      because: [...rolesBehind(view, 'gatekeeper'), ...view.visits.map((visit) => visit.id)],
    })),
)
