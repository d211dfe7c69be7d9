import { rolesBehind } from '../because.ts'
import { personRule } from '../rule.ts'
import { isWeighty } from '../situation.ts'
import { wantsProof } from '../stakeholder-view.ts'

export const gatekeeperWithoutProof = personRule(
  'gatekeeper-without-proof',
  ['others'],
  (view, situation) => {
    if (!view.met || !wantsProof(view) || !isWeighty(situation, view)) return undefined
    if (view.visits.some((visit) => visit.shown.includes('proof'))) return undefined
    return {
      params: {},
      because: () => [...rolesBehind(view, 'gatekeeper'), ...view.visits.map((visit) => visit.id)],
    }
  },
)
