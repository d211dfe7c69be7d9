import { COVERED_ROLES } from '../../domain/stakeholder.ts'
import { groundsOf, rolesBehind } from '../because.ts'
import { rule } from '../rule.ts'

/** The three roles contacted, the decider met, a coach proven. */
export const baseCovered = rule('base-covered', ['roles-covered'], ({ covered, deciders, coaches }) => {
  const reached = COVERED_ROLES.every((role) => covered[role].length > 0)
  if (!reached || !deciders.every((view) => view.met) || !coaches.some((coach) => coach.proven)) return []
  return [
    {
      about: 'deal',
      params: {},
      because: () =>
        groundsOf(COVERED_ROLES, (role) => groundsOf(covered[role], (view) => rolesBehind(view, role))),
    },
  ]
})
