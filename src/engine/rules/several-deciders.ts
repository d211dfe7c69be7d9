import { rule } from '../rule.ts'
import { groundsOf, rolesBehind } from '../because.ts'

export const severalDeciders = rule('several-deciders', ['decider-support'], ({ deciders }) =>
  deciders.length < 2
    ? []
    : [
        {
          about: 'deal',
          params: { people: deciders.map((view) => view.id) },
          because: () => groundsOf(deciders, (view) => rolesBehind(view, 'decision-maker')),
        },
      ],
)
