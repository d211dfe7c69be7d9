import { sentences } from '../../testing/sentences.ts'

const HIGH = 'li influence high by zhao; wang influence high by zhao'
const AT_ODDS = 'wang conflictsWith li by zhao 9d'

sentences('open-conflict', [
  [
    'two key people at odds',
    `${HIGH}; ${AT_ODDS}`,
    ['li~wang'],
    { severity: 'high', params: { people: ['li', 'wang'] } },
  ],
  ['told from both sides it is one', `${HIGH}; ${AT_ODDS}; li conflictsWith wang by wang`, ['li~wang']],
  [
    'the decider is key',
    `li influence high by zhao; wang role decision-maker by zhao; ${AT_ODDS}`,
    ['li~wang'],
  ],
  [
    'one of medium influence',
    `li influence high by zhao; wang influence medium by zhao; ${AT_ODDS}`,
    ['li~wang'],
  ],
  [
    'both of medium influence',
    `li influence medium by zhao; wang influence medium by zhao; ${AT_ODDS}`,
    ['li~wang'],
  ],
  ['one of low influence', `li influence high by zhao; wang influence low by zhao; ${AT_ODDS}`, []],
  ['one of unknown influence', `li influence high by zhao; ${AT_ODDS}`, []],
  ['nobody is at odds', `${HIGH}; wang influences li`, []],
  ['it is settled', `${HIGH}; ${AT_ODDS}; li conflictsWith wang ended by zhao`, []],
  ['one of them left', `${HIGH}; ${AT_ODDS}; li leftPost 0d by zhao`, []],
])
