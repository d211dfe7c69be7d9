import { sentences } from '../../testing/sentences.ts'

const at = (support: number): string => `li support ${support} by li; li loss workload by li`

sentences('passive-resistance', [
  ['neutral, and loses', at(0), ['li'], { severity: 'high', params: { support: 0, losses: ['workload'] } }],
  ['interested, and loses', at(2), ['li']],
  ['for it, although he loses', at(3), []],
  ['against it is not passive', at(-1), []],
  ['he wins as well', `${at(1)}; li win growth by li`, []],
  ['he loses nothing', 'li support 1 by li', []],
  ['an unknown support is not neutral', 'li loss workload by li', []],
  [
    'the loss was answered',
    `${at(1).replace('workload by li', 'workload by li 9d')}; li loss workload ended by li`,
    [],
  ],
])
