import { rule } from '../rule.ts'
import { rolesBehind } from '../because.ts'

export const severalDeciders = rule('several-deciders', ['decider-support'], ({ deciders }) =>
  deciders.length < 2
    ? []
    : [
        {
          about: 'deal',
          params: { people: deciders.map((view) => view.id) },
          because: deciders.flatMap((view) => rolesBehind(view, 'decision-maker')),
        },
      ],
)
