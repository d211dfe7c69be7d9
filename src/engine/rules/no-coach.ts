import { becauseOf } from '../belief.ts'
import { groundsOf } from '../because.ts'
import { rule } from '../rule.ts'

export const noCoach = rule('no-coach', ['coach'], ({ coaches }) =>
  coaches.some((coach) => coach.proven)
    ? []
    : [
        {
          about: 'deal',
          params: {},
          because: () =>
            coaches.length > 0
              ? groundsOf(coaches, (coach) => becauseOf(coach.role))
              : [{ missing: ['deal', 'role'] as const }],
        },
      ],
)
