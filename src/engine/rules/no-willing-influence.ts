import { modesBehind } from '../because.ts'
import { rule } from '../rule.ts'
import { isWillingOne } from '../stakeholder-view.ts'

/** Nobody of influence in trouble or growth, also when no mode is known; a guessed one makes it lighter. */
export const noWillingInfluence = rule('no-willing-influence', ['decider-mode'], ({ weighty }) => {
  const willing = weighty.filter(isWillingOne)
  if (willing.some((view) => !view.mode.guessed)) return []
  const grounds = modesBehind(willing.length > 0 ? willing : weighty)
  return [
    {
      about: 'deal',
      params: { guessed: willing.length },
      because: grounds.length > 0 ? grounds : [{ missing: ['deal', 'role'] }],
      ...(willing.length > 0 && { severity: 'medium' as const }),
    },
  ]
})
