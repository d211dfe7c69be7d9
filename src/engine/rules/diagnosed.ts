import { becauseOf } from '../belief.ts'
import { groundsOf } from '../because.ts'
import { rule } from '../rule.ts'

/** A customer's person has stated a pain. */
export const diagnosed = rule('diagnosed', ['pain-stated'], (situation) =>
  situation.diagnosed.length === 0
    ? []
    : [
        {
          about: 'deal',
          params: { pains: situation.diagnosed.length },
          because: () => groundsOf(situation.diagnosed, becauseOf),
        },
      ],
)
