import { becauseOf } from '../belief.ts'
import { kindsOf } from '../because.ts'
import { rule } from '../rule.ts'
import { supportOf } from '../stakeholder-view.ts'

/** He loses by it and wins nothing; grave in a supporter, whose support will not last. */
export const lossUnanswered = rule('loss-unanswered', ['others'], ({ people, method }) =>
  people
    .filter((view) => view.losses.length > 0 && view.wins.length === 0)
    .map((view) => ({
      about: view.id,
      params: { losses: kindsOf(view.losses) },
      because: view.losses.flatMap(becauseOf),
      severity:
        (supportOf(view) ?? 0) >= method.rules.supporterFrom ? ('high' as const) : ('medium' as const),
    })),
)
