import { becauseOf, isStatedAtLeast } from '../belief.ts'
import { rule } from '../rule.ts'

/** The decider himself has said that he is for it, at +3 or more. */
export const decisionMakerFor = rule('decision-maker-for', ['decider-support'], ({ deciders, method }) =>
  deciders
    .filter(({ id, stance, support }) => {
      if (stance === undefined || stance < method.rules.strongSupport) return false
      return isStatedAtLeast(support, method.rules.strongSupport, (source) => source === id)
    })
    .map(({ id, stance = 0, support }) => ({
      about: id,
      params: { support: stance },
      because: () => becauseOf(support),
    })),
)
