import { COVERED_ROLES, type CoveredRole } from '../domain/stakeholder.ts'
import type { Situation } from './situation.ts'
import type { StakeholderView } from './stakeholder-view.ts'

type Reach = Pick<Situation, 'people' | 'covered' | 'day' | 'method'>

/** Fewer than two people in contact within 30 days, or fewer than two of the three roles ever (method.md §1.7 flag 8). */
export function isSingleThread(situation: Reach): boolean {
  const { threadPeople, threadRoles } = situation.method.rules
  return recentlyContacted(situation).length < threadPeople || rolesReached(situation).length < threadRoles
}

export function recentlyContacted({ people, day, method }: Reach): StakeholderView[] {
  return people.filter(
    ({ lastContact }) => lastContact !== undefined && day - lastContact.on <= method.rules.threadDays,
  )
}

export function rolesReached({ covered }: Reach): CoveredRole[] {
  return COVERED_ROLES.filter((role) => covered[role].length > 0)
}
