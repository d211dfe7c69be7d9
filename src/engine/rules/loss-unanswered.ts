import { becauseOf } from '../belief.ts'
import { groundsOf, kindsOf } from '../because.ts'
import { personRule } from '../rule.ts'

/** He loses by it and wins nothing; grave in a supporter, whose support will not last. */
export const lossUnanswered = personRule('loss-unanswered', ['others'], (view, { method }) => {
  const { losses, wins, stance } = view
  if (losses.length === 0 || wins.length > 0) return undefined
  return {
    params: { losses: kindsOf(losses) },
    because: () => groundsOf(losses, becauseOf),
    severity: (stance ?? 0) >= method.rules.supporterFrom ? 'high' : 'medium',
  }
})
