import { sentences } from '../../testing/sentences.ts'

const TWO = 'li role decision-maker by wang; zhao role decision-maker by wang'

sentences('several-deciders', [
  ['one decider is as it should be', 'li role decision-maker by wang; zhao role user by wang', []],
  ['two are one too many', TWO, ['deal'], { severity: 'high', params: { people: ['li', 'zhao'] } }],
  ['in whatever kind', 'li role decision-maker/final by wang; zhao role decision-maker by wang', ['deal']],
  [
    'recommending is not deciding',
    'li role decision-maker by wang; zhao role decision-maker/recommends by wang',
    [],
  ],
  [
    'each denies the other',
    `${TWO}; li role decision-maker by li; zhao role decision-maker by zhao; li role decision-maker not by zhao; zhao role decision-maker not by li`,
    ['deal'],
  ],
  ['one of two has left', `${TWO}; zhao leftPost 2d by wang`, []],
  ['one of two no longer decides', `${TWO}; zhao role decision-maker ended by wang 0d`, []],
  ['nobody decides', 'li role user by wang', []],
])
