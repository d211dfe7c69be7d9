import { becauseOf } from '../belief.ts'
import { groundsOf } from '../because.ts'
import { rule } from '../rule.ts'

export const coachProven = rule('coach-proven', ['coach'], ({ coaches }) =>
  coaches
    .filter((coach) => coach.proven)
    .map(({ view, role, passed }) => ({
      about: view.id,
      params: { passed: passed.length },
      because: [...becauseOf(role), ...becauseOf(view.support), ...groundsOf(passed, becauseOf)],
    })),
)
