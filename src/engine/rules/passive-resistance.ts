import { becauseOf } from '../belief.ts'
import { kindsOf } from '../because.ts'
import { itemsOf } from '../picture.ts'
import { rule } from '../rule.ts'

/**
 * Does not object, but loses by it and wins nothing: he will be passive (the article, question 4). His last word
 * counts also where it has faded: that we no longer know makes it no better.
 */
export const passiveResistance = rule('passive-resistance', ['others'], ({ picture, people, method }) =>
  people.flatMap((view) => {
    const [belief] = itemsOf(picture, view.id, 'support')
    const support = Number(belief?.value ?? Number.NaN)
    if (!belief || !(support >= 0 && support <= method.rules.passiveUpTo)) return []
    if (view.losses.length === 0 || view.wins.length > 0) return []
    return [
      {
        about: view.id,
        params: { support, losses: kindsOf(view.losses) },
        because: [...belief.because, ...view.losses.flatMap(becauseOf)],
      },
    ]
  }),
)
