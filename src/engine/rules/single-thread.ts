import { rule } from '../rule.ts'
import { lastContactsBehind } from '../because.ts'
import { isSingleThread, recentlyContacted, rolesReached } from '../thread.ts'

/** Fewer than two people contacted in 30 days, or fewer than two of the three roles ever. */
export const singleThread = rule('single-thread', ['single-thread'], (situation) => {
  if (!isSingleThread(situation)) return []
  const recent = recentlyContacted(situation)
  return [
    {
      about: 'deal',
      params: {
        people: recent.length,
        days: situation.method.rules.threadDays,
        roles: rolesReached(situation).length,
      },
      because: () => (recent.length > 0 ? lastContactsBehind(recent) : [{ missing: ['deal', 'visit'] }]),
    },
  ]
})
