import { modesBehind, orUnknownRoles } from '../because.ts'
import { rule } from '../rule.ts'
import { isWillingOne } from '../stakeholder-view.ts'

/** Nobody of influence in trouble or growth, also when no mode is known; a guessed one makes it lighter. */
export const noWillingInfluence = rule('no-willing-influence', ['decider-mode'], ({ weighty }) => {
  const willing = weighty.filter(isWillingOne)
  if (willing.some((view) => !view.mode.guessed)) return []
  return [
    {
      about: 'deal',
      params: { guessed: willing.length },
      because: () => orUnknownRoles(modesBehind(willing.length > 0 ? willing : weighty)),
      severity: willing.length > 0 ? 'medium' : 'high',
    },
  ]
})
