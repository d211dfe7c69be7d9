import { rule } from '../rule.ts'
import { isWeighty } from '../situation.ts'
import { isWillingOne } from '../stakeholder-view.ts'

/** Nobody of influence in trouble or growth, also when no mode is known; a guessed one makes it lighter. */
export const noWillingInfluence = rule('no-willing-influence', ['decider-mode'], (situation) => {
  const weighty = situation.people.filter((view) => isWeighty(situation, view))
  const willing = weighty.filter(isWillingOne)
  if (willing.some((view) => !view.mode.guessed)) return []
  const grounds = (willing.length > 0 ? willing : weighty).flatMap((view) => view.mode.because)
  return [
    {
      about: 'deal',
      params: { guessed: willing.length },
      because: grounds.length > 0 ? grounds : [{ missing: ['deal', 'role'] }],
      ...(willing.length > 0 && { severity: 'medium' as const }),
    },
  ]
})
