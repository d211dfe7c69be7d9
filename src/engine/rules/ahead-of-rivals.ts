import { becauseOf, isFounded } from '../belief.ts'
import { positionAgainstStrongest } from '../position.ts'
import { rule } from '../rule.ts'

/** The customer says that he sees us ahead, or no one else. */
export const aheadOfRivals = rule('ahead-of-rivals', ['position'], ({ picture }) => {
  const belief = positionAgainstStrongest(picture)
  if (!belief || !isFounded(belief) || (belief.value !== 'only' && belief.value !== 'ahead')) return []
  return [
    {
      about: 'deal',
      params: { position: belief.value },
      because: () => becauseOf(belief),
    },
  ]
})
