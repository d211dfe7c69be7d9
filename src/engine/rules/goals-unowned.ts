import { fieldOf } from '../../domain/item.ts'
import { becauseOf } from '../belief.ts'
import { groundsOf } from '../because.ts'
import { heldItems } from '../picture.ts'
import { rule } from '../rule.ts'
import { isKey } from '../situation.ts'

/** Less than a third of the goals are owned by key people (method.md §1.7 flag 14). */
export const goalsUnowned = rule('goals-unowned', [], (situation) => {
  const goals = heldItems(situation.picture, 'deal', 'goal')
  const owned = goals.filter((goal) => {
    const owner = situation.byId.get(String(fieldOf(goal.value, 'owner')))
    return owner !== undefined && owner.counts && isKey(situation, owner)
  })
  if (goals.length === 0 || owned.length >= situation.method.rules.ownedShare * goals.length) return []
  return [
    {
      about: 'deal',
      params: { owned: owned.length, goals: goals.length },
      because: () => groundsOf(goals, becauseOf),
    },
  ]
})
