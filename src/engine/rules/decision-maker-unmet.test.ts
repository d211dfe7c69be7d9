import { sentences } from '../../testing/sentences.ts'

const DECIDER = 'li role decision-maker by wang'

sentences('decision-maker-unmet', [
  ['a lead need not have met him', `head stage lead; ${DECIDER}`, []],
  ['a qualified deal must', `head stage qualified; ${DECIDER}`, ['li'], { severity: 'high' }],
  ['and so must a contract', `head stage contract; ${DECIDER}`, ['li']],
  ['a visit is a meeting', `head stage qualified; ${DECIDER}; visit meeting li`, []],
  ['a call is one too', `head stage qualified; ${DECIDER}; visit call li`, []],
  ['a tender is none', `head stage qualified; ${DECIDER}; visit tender li`, ['li']],
  ['his words alone are none', `head stage qualified; li role decision-maker by li`, ['li']],
  ['a visit with others is none', `head stage qualified; ${DECIDER}; visit meeting wang`, ['li']],
  ['who recommends need not be met', 'head stage qualified; li role decision-maker/recommends by wang', []],
  [
    'of two deciders the one not met',
    `head stage qualified; ${DECIDER}; zhao role decision-maker by wang; visit meeting zhao`,
    ['li'],
  ],
  ['one gone need not be met', `head stage qualified; ${DECIDER}; li leftPost 3d by wang`, []],
])
