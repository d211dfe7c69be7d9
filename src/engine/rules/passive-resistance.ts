import { becauseOf } from '../belief.ts'
import { kindsOf } from '../because.ts'
import { rule } from '../rule.ts'
import { supportOf } from '../stakeholder-view.ts'

/** Does not object, but loses by it and wins nothing: he will be passive (the article, question 4). */
export const passiveResistance = rule('passive-resistance', ['others'], ({ people, method }) =>
  people.flatMap((view) => {
    const support = supportOf(view)
    if (support === undefined || support < 0 || support > method.rules.passiveUpTo) return []
    if (view.losses.length === 0 || view.wins.length > 0) return []
    return [
      {
        about: view.id,
        params: { support, losses: kindsOf(view.losses) },
        because: [...becauseOf(view.support), ...view.losses.flatMap(becauseOf)],
      },
    ]
  }),
)
