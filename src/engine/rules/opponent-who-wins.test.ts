import { sentences } from '../../testing/sentences.ts'

sentences('opponent-who-wins', [
  [
    'against it, and wins',
    'li support -1 by li; li win growth by li',
    ['li'],
    { severity: 'medium', params: { support: -1, wins: ['growth'] } },
  ],
  ['neutral, and wins', 'li support 0 by li; li win growth by li', []],
  ['against it, and wins nothing', 'li support -5 by li', []],
  ['against it, and denies that he wins', 'li support -5 by li; li win growth not by li', []],
  ['against it, and another wins', 'li support -5 by li; wang win growth by wang', []],
  ['an unknown support is not against', 'li win growth by li', []],
])
