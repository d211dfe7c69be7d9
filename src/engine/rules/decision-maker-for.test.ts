import { sentences } from '../../testing/sentences.ts'

const DECIDER = 'li role decision-maker by wang'

sentences('decision-maker-for', [
  [
    'he says he is for it',
    `${DECIDER}; li support 3 by li`,
    ['li'],
    { severity: 'strength', params: { support: 3 } },
  ],
  ['he is interested', `${DECIDER}; li support 2 by li`, []],
  ['others say he is for it', `${DECIDER}; li support 3 by wang; li support 3 by zhao`, []],
  ['we conclude it from what he says', `${DECIDER}; li support 3 inferred by li`, []],
  ['he says so in doubt', `${DECIDER}; li support 3 by li "maybe I am for it"`, []],
  ['a user is no decider', 'li role user by wang; li support 5 by li', []],
  ['who recommends is no decider', 'li role decision-maker/recommends by wang; li support 5 by li', []],
  [
    'others say +3, he only said +2',
    `${DECIDER}; li support 2 by li 10d; li support 3 by wang; li support 3 by zhao`,
    [],
  ],
  ['he left', `${DECIDER}; li support 3 by li; li leftPost 0d by wang`, []],
])
