import type { AttributeName } from '../domain/registry.ts'
import { DEAL, tieEnds, type Subject } from '../domain/subject.ts'
import { heldItems } from './picture.ts'
import type { Situation } from './situation.ts'
import { isContacted, supportOf, type StakeholderView } from './stakeholder-view.ts'

/**
 * Who could answer: himself if we have met him and he is not against us (never about his own loss), else a proven
 * coach, else the friendliest of those tied to him, else of all we are in contact with; undefined where nobody is in
 * reach yet.
 */
export function whomToAsk(
  situation: Situation,
  about: Subject,
  attribute: AttributeName,
): string | undefined {
  const himself = situation.byId.get(about)
  if (himself && attribute !== 'loss' && isOpenToUs(himself)) return himself.id
  const coach = situation.coaches.find(({ proven, view }) => proven && view.id !== about)
  if (coach) return coach.view.id
  const others = situation.people.filter((view) => view.id !== about)
  return (friendliest(about === DEAL ? others : tiedTo(situation, about)) ?? friendliest(others))?.id
}

function isOpenToUs(view: StakeholderView): boolean {
  return view.counts && view.met && (supportOf(view) ?? 0) >= 0
}

const TIES = ['reportsTo', 'influences'] as const

function tiedTo({ picture, byId }: Situation, id: string): StakeholderView[] {
  const others = [...picture.beliefs.keys()].flatMap((subject) => {
    const ends = tieEnds(subject)
    if (!ends?.includes(id) || !TIES.some((tie) => heldItems(picture, subject, tie).length > 0)) return []
    return ends.filter((end) => end !== id)
  })
  return [...new Set(others)].flatMap((other) => byId.get(other) ?? []).filter((view) => view.counts)
}

function friendliest(views: readonly StakeholderView[]): StakeholderView | undefined {
  return views
    .filter((view) => isContacted(view) && (supportOf(view) ?? 0) >= 0)
    .sort(
      (a, b) => (supportOf(b) ?? 0) - (supportOf(a) ?? 0) || b.weight - a.weight || (a.id < b.id ? -1 : 1),
    )[0]
}
