import type { Shown, Visit } from '../../domain/visit.ts'
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
      because: () => visits.map((visit) => visit.id),
    },
  ]
})

function isMismatch(visit: Visit, situation: Situation): boolean {
  const shown = shownIn(visit)
  if (shown.length === 0) return false
  const there = viewsOf(visit, situation)
  if (!there.some(hasRole)) return false
  if (shown.includes('product') && !there.some(isUser)) return true
  if (shown.includes('proof') || shown.every(isTerms)) return false
  return !there.some(isMoreThanGatekeeper) && there.some(wantsProof)
}

function viewsOf({ theirs }: Visit, { byId }: Situation): StakeholderView[] {
  const views: StakeholderView[] = []
  for (const id of theirs) {
    const view = byId.get(id)
    if (view !== undefined) views.push(view)
  }
  return views
}

function hasRole(view: StakeholderView): boolean {
  return view.roles.length > 0
}

function isUser(view: StakeholderView): boolean {
  return holds(view, 'user')
}

function isMoreThanGatekeeper(view: StakeholderView): boolean {
  return !holds(view, 'gatekeeper') || holds(view, 'user') || holds(view, 'decision-maker')
}

function isTerms(shown: Shown): boolean {
  return shown === 'terms'
}
