import { rule } from '../rule.ts'
import { shownIn } from '../shown-in.ts'
import type { Situation } from '../situation.ts'
import type { StakeholderView } from '../stakeholder-view.ts'
import type { Visit } from '../../domain/visit.ts'

/** Nobody wrote down who sat opposite, or the product was shown to people of whom no role is known. */
export const audienceUnknown = rule('audience-unknown', [], (situation) => {
  const visits = situation.picture.visits.filter((visit) => isUnknown(visit, situation))
  const latest = visits.at(-1)
  if (!latest) return []
  return [
    {
      about: 'deal',
      params: { visit: latest.id, on: latest.on },
      because: () => visits.map((visit) => visit.id),
    },
  ]
})

function isUnknown(visit: Visit, { byId }: Situation): boolean {
  const shown = shownIn(visit)
  if (visit.theirs.length === 0) return visit.kind !== 'tender' || shown.length > 0
  if (!shown.includes('product')) return false
  for (const id of visit.theirs) if (hasRole(byId.get(id))) return false
  return true
}

function hasRole(view: StakeholderView | undefined): boolean {
  return view !== undefined && view.roles.length > 0
}
