import { inMode } from '../../testing/notation.ts'
import { sentences } from '../../testing/sentences.ts'

const HEARD = 'li influence medium by wang'
const views = (today: number, minimum: number, wanted: number): string =>
  `${HEARD}; li today ${today} by li; li minimum ${minimum} by li; li wanted ${wanted} by li`

sentences('no-willing-influence', [
  ['nobody is known', '', ['deal'], { severity: 'high', params: { guessed: 0 } }],
  ['no mode is known', HEARD, ['deal'], { severity: 'high', params: { guessed: 0 } }],
  ['in trouble and of medium influence', `${HEARD}; ${inMode('li', 'trouble')}`, []],
  ['in growth and of medium influence', `${HEARD}; ${inMode('li', 'growth')}`, []],
  [
    'in trouble and of low influence',
    `li influence low by wang; ${inMode('li', 'trouble')}`,
    ['deal'],
    { severity: 'high' },
  ],
  ['even keel', `${HEARD}; ${inMode('li', 'even-keel')}`, ['deal'], { severity: 'high' }],
  ['overconfident', `${HEARD}; ${inMode('li', 'overconfident')}`, ['deal'], { severity: 'high' }],
  ['wants two more', views(6, 5, 8), []],
  ['wants one and a half more', views(6, 5, 7.5), ['deal']],
  ['below what he needs', views(4.5, 5, 5), []],
  ['at what he needs', views(5, 5, 5), ['deal']],
  [
    'growth by a direct reading is a guess',
    `${HEARD}; li mode growth by li`,
    ['deal'],
    { severity: 'medium', params: { guessed: 1 } },
  ],
  [
    'growth without a minimum is a guess',
    `${HEARD}; li today 5 by li; li wanted 8 by li`,
    ['deal'],
    { severity: 'medium' },
  ],
  [
    'trouble resting on a guess is a guess',
    `${HEARD}; li today 3; li minimum 5 by li; li wanted 8 by li`,
    ['deal'],
    { severity: 'medium' },
  ],
  [
    'trouble by hearsay is a guess',
    `${HEARD}; li today 3 by wang; li minimum 5 by li; li wanted 8 by li`,
    ['deal'],
    { severity: 'medium' },
  ],
  [
    'one guessed and one sure',
    `${HEARD}; li mode trouble; zhao influence high by wang; ${inMode('zhao', 'growth')}`,
    [],
  ],
  ['he left', `${HEARD}; ${inMode('li', 'trouble')}; li leftPost 0d by wang`, ['deal'], { severity: 'high' }],
])
