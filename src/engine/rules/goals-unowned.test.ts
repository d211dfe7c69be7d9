import { sentences } from '../../testing/sentences.ts'

const KEY = 'li influence high by wang; wang influence medium by li'
const mine = (text: string): string => `deal goal {text: ${text}, owner: li} by li`
const nobodys = (text: string): string => `deal goal ${text} by li`

sentences('goals-unowned', [
  ['no goals, nothing to own', KEY, []],
  ['the only one is owned', `${KEY}; ${mine('a')}`, []],
  [
    'the only one is not',
    `${KEY}; ${nobodys('a')}`,
    ['deal'],
    { severity: 'medium', params: { owned: 0, goals: 1 } },
  ],
  ['one of three is owned', [KEY, mine('a'), nobodys('b'), nobodys('c')].join(';'), []],
  [
    'one of four is owned',
    [KEY, mine('a'), nobodys('b'), nobodys('c'), nobodys('d')].join(';'),
    ['deal'],
    { params: { owned: 1, goals: 4 } },
  ],
  [
    'owned by someone of medium influence',
    `${KEY}; deal goal {text: a, owner: wang} by wang`,
    ['deal'],
    { params: { owned: 0 } },
  ],
  ['owned by the decider', 'li role decision-maker by wang; deal goal {text: a, owner: li} by li', []],
  ['the owner left', `${KEY}; ${mine('a')}; li leftPost 0d by wang`, ['deal']],
])
