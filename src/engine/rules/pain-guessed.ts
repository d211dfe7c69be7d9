import { isPersonSource } from '../../domain/subject.ts'
import { becauseOf, isStatedBy } from '../belief.ts'
import { groundsOf } from '../because.ts'
import { itemsOf } from '../picture.ts'
import { rule } from '../rule.ts'

/** Pains are noted, and no customer's person has stated one. A guess too old to count is still only a guess. */
export const painGuessed = rule('pain-guessed', ['pain-stated'], ({ picture, diagnosed }) => {
  if (diagnosed.length > 0) return []
  const guesses = itemsOf(picture, 'deal', 'pain').filter(
    (pain) => pain.isSo && !isStatedBy(pain, isPersonSource),
  )
  if (guesses.length === 0) return []
  return [{ about: 'deal', params: { pains: guesses.length }, because: () => groundsOf(guesses, becauseOf) }]
})
