import { sentences } from '../../testing/sentences.ts'

sentences('loss-unanswered', [
  [
    'a loss and no win',
    'li loss workload by li',
    ['li'],
    { severity: 'medium', params: { losses: ['workload'] } },
  ],
  ['no loss', 'li support 3 by li', []],
  ['a win answers it', 'li loss workload by li; li win growth by li', []],
  ["another's win does not", 'li loss workload by li; wang win growth by wang', ['li']],
  ['a loss we only guess', 'li loss control', ['li'], { severity: 'medium' }],
  ['in a supporter it is grave', 'li loss blame by li; li support 2 by li', ['li'], { severity: 'high' }],
  ['at +1 he is no supporter', 'li loss blame by li; li support 1 by li', ['li'], { severity: 'medium' }],
  [
    'in an opponent it is to be expected',
    'li loss blame by li; li support -3 by li',
    ['li'],
    { severity: 'medium' },
  ],
  ['he denies it', 'li loss blame not by li', []],
  ['it was answered', 'li loss blame by li 9d; li loss blame ended by li', []],
  [
    'one of two was answered',
    'li loss blame by li 9d; li loss skill by li 9d; li loss blame ended by li',
    ['li'],
    { params: { losses: ['skill'] } },
  ],
  [
    'two losses',
    'li loss workload by li; li loss control by li',
    ['li'],
    { params: { losses: ['control', 'workload'] } },
  ],
])
