import { COVERED_ROLES } from '../../domain/stakeholder.ts'
import { rule } from '../rule.ts'

/** One of the article's three roles that nobody holds whom we have had contact with. */
export const roleUncovered = rule('role-uncovered', ['roles-covered'], ({ covered }) => {
  const roles = COVERED_ROLES.filter((role) => covered[role].length === 0)
  if (roles.length === 0) return []
  return [{ about: 'deal', params: { roles }, because: () => [{ missing: ['deal', 'role'] }] }]
})
