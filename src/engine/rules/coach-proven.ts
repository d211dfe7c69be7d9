import { proofsBehind } from '../because.ts'
import { rule } from '../rule.ts'

export const coachProven = rule('coach-proven', ['coach'], ({ coaches }) =>
  coaches
    .filter((coach) => coach.proven)
    .map((coach) => ({
      about: coach.view.id,
      params: { passed: coach.passed.length },
      because: () => proofsBehind(coach),
    })),
)
