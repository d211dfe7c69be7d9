import { TODAY } from '../../testing/notation.ts'
import { sentences } from '../../testing/sentences.ts'

const PROPOSED = 'head stage qualified; deal stage proposal 20d'

sentences('new-in-post', [
  [
    '89 days in the job',
    'li inPostSince 89d by li',
    ['li'],
    { severity: 'medium', params: { since: TODAY - 89 } },
  ],
  ['90 days in the job', 'li inPostSince 90d by li', []],
  ['whatever his influence', 'li inPostSince 10d by li; li influence low by wang', ['li']],
  ['gone again', 'li inPostSince 10d by li 9d; li leftPost 1d by wang', []],
  [
    'of influence and first seen after the proposal',
    `${PROPOSED}; li influence medium by wang 19d`,
    ['li'],
    { params: { since: TODAY - 19 } },
  ],
  ['first seen the day of the proposal', `${PROPOSED}; li influence medium by wang 20d`, []],
  ['met before the proposal', `${PROPOSED}; visit call li 25d; li influence medium by wang 19d`, []],
  ['heard before the proposal', `${PROPOSED}; wang role user by li 25d; li influence medium by wang 19d`, []],
  ['of low influence', `${PROPOSED}; li influence low by wang 19d`, []],
  ['of unknown influence', `${PROPOSED}; li role user by wang 19d`, []],
  ['the deal began with a proposal', 'head stage proposal; li influence medium by wang 19d', []],
  ['no proposal yet', 'head stage qualified; deal stage diagnosed 20d; li influence high by wang 19d', []],
  [
    'long in the job, and late to the table',
    `${PROPOSED}; li inPostSince 900d by li 19d; li influence high by wang 19d`,
    ['li'],
  ],
])
