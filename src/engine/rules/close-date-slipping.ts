import { parseDay } from '../../domain/day.ts'
import { scalarText } from '../../domain/item.ts'
import { rule } from '../rule.ts'

/** The close date was put off twice. */
export const closeDateSlipping = rule('close-date-slipping', ['close-date-moves'], (situation) => {
  const { closeDateMoves, closeDateHistory: history, method } = situation
  if (closeDateMoves < method.rules.closeDateMoves) return []
  const [from, to] = [history[0], history.at(-1)].map((claim) => parseDay(scalarText(claim?.value)))
  if (from === undefined || to === undefined) return []
  return [
    {
      about: 'deal',
      params: { moves: closeDateMoves, from, to },
      because: () => history.map(({ id }) => id),
    },
  ]
})
