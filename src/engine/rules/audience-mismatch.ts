import type { Visit } from '../../domain/visit.ts'
import { rule } from '../rule.ts'
import type { Situation } from '../situation.ts'
import { shownIn } from '../shown-in.ts'
import { holds, wantsProof, type StakeholderView } from '../stakeholder-view.ts'

/**
 * Product shown and no user there, or gatekeepers alone shown something that proves nothing; terms are theirs to see.
 * The latest such visit speaks for all. An audience of which no role is known is not judged here.
 */
export const audienceMismatch = rule('audience-mismatch', [], (situation) => {
  const visits = situation.picture.visits.filter((visit) => isMismatch(visit, situation))
  const latest = visits.at(-1)
  if (!latest) return []
  return [
    {
      about: 'deal',
      params: { visit: latest.id, on: latest.on, people: latest.theirs },
      because: visits.map((visit) => visit.id),
    },
  ]
})

function isMismatch(visit: Visit, { byId }: Situation): boolean {
  const shown = shownIn(visit)
  if (shown.length === 0) return false
  const audience = visit.theirs.map((id) => byId.get(id)).filter((view) => view !== undefined)
  if (!audience.some((view) => view.roles.length > 0)) return false
  if (shown.includes('product') && !audience.some((view) => holds(view, 'user'))) return true
  const termsOnly = shown.every((one) => one === 'terms')
  if (termsOnly || shown.includes('proof')) return false
  return audience.every(isGatekeeperOnly) && audience.some(wantsProof)
}

function isGatekeeperOnly(view: StakeholderView): boolean {
  return holds(view, 'gatekeeper') && !holds(view, 'user') && !holds(view, 'decision-maker')
}
