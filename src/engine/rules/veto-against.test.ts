import { sentences } from '../../testing/sentences.ts'

sentences('veto-against', [
  [
    'the decider speaks against it',
    'li role decision-maker by wang; li support -3 by li',
    ['li'],
    { severity: 'stop', params: { support: -3 } },
  ],
  ['the decider avoids it', 'li role decision-maker by wang; li support -2 by li', []],
  [
    'a gatekeeper of high influence',
    'li role gatekeeper/legal by wang; li influence high by wang; li support -3 by li',
    ['li'],
  ],
  [
    'a gatekeeper of medium influence',
    'li role gatekeeper/legal by wang; li influence medium by wang; li support -5 by li',
    [],
  ],
  ['a user of high influence', 'li role user by wang; li influence high by wang; li support -5 by li', []],
  [
    'a user of low influence with a veto',
    'li role user by wang; li influence low by wang; li veto yes by wang; li support -4 by li',
    ['li'],
  ],
  ['a user without one', 'li role user by wang; li veto no by wang; li support -4 by li', []],
  ['who recommends does not decide', 'li role decision-maker/recommends by wang; li support -5 by li', []],
  ['an unknown support is no veto', 'li role decision-maker by wang; li veto yes by wang', []],
  ['he left', 'li role decision-maker by wang; li support -5 by li; li leftPost 0d by wang', []],
])
