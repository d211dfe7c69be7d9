import { TODAY } from '../../testing/notation.ts'
import { sentences } from '../../testing/sentences.ts'

const pain = (days: number): string => `deal pain slow by li ${days}d`
const PROPOSED = 'head stage qualified; deal stage proposal 20d'

sentences('prescription-before-diagnosis', [
  ['nothing was prescribed', 'li role user by li; visit meeting li', []],
  ['a demo and no pain', 'visit demo li 9d', ['deal'], { severity: 'high', params: { on: TODAY - 9 } }],
  ['a demo before the pain was stated', `visit demo li 9d; ${pain(8)}`, ['deal']],
  ['a demo the day the pain was stated', `visit demo li 9d; ${pain(9)}`, []],
  ['a demo after the pain was stated', `visit demo li 9d; ${pain(10)}`, []],
  ['a pain we guessed confirms nothing', 'visit demo li 9d; deal pain slow 10d', ['deal']],
  [
    'a pain he doubts himself confirms nothing',
    'visit demo li 9d; deal pain slow by li "maybe it is slow" 10d',
    ['deal'],
  ],
  [
    'a pain without his words confirms nothing',
    'visit demo li 9d; deal pain slow by li unquoted 10d',
    ['deal'],
  ],
  ['the proposal before the pain', `${PROPOSED}; ${pain(19)}`, ['deal'], { params: { on: TODAY - 20 } }],
  ['the proposal the day of the pain', `${PROPOSED}; ${pain(20)}`, []],
  ['the proposal after the pain', `${PROPOSED}; ${pain(21)}`, []],
  ['the proposal is the first we hear of a stage', `deal stage proposal 20d; ${pain(19)}`, ['deal']],
  ['a deal that began with a proposal', `head stage proposal; ${pain(19)}`, []],
  ['the product in a meeting', `visit meeting li 9d shows product; ${pain(8)}`, ['deal']],
  ['terms in a meeting', `visit meeting li 9d shows terms; ${pain(8)}`, ['deal']],
  ['an outcome in a demo', `visit demo li 9d shows outcome; ${pain(8)}`, []],
  [
    'the first of several counts',
    `visit demo li 12d; visit demo li 9d; ${pain(5)}`,
    ['deal'],
    { params: { on: TODAY - 12 } },
  ],
])
