import { sentences } from '../../testing/sentences.ts'

const PROVEN =
  'li role coach by wang; li influence medium by wang; li support 3 by li; li coachTest meeting/passed'

sentences('no-coach', [
  ['nobody guides us', 'li role user by li', ['deal'], { severity: 'medium' }],
  ['a proven coach does', PROVEN, []],
  [
    'a friend who was never asked for anything is none',
    'li role coach by wang; li influence high by wang; li support 5 by li',
    ['deal'],
  ],
  [
    'one who dodged twice is none',
    `${PROVEN}; li coachTest defend/dodged; li coachTest forward/dodged`,
    ['deal'],
  ],
  ['one who dodged once still is', `${PROVEN}; li coachTest defend/dodged`, []],
  ['one proven among several is enough', `${PROVEN}; zhao role coach by wang`, []],
  ['one who left is gone', `${PROVEN}; li leftPost 1d by wang`, ['deal']],
])
