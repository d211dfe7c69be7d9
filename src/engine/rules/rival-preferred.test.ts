import { sentences } from '../../testing/sentences.ts'

sentences('rival-preferred', [
  [
    'someone of medium influence prefers a rival',
    'li influence medium by wang; li preference rival by li',
    ['li'],
    { severity: 'high', params: { rival: '' } },
  ],
  [
    'and names him',
    'li influence high by wang; li preference rival by li rival ACME',
    ['li'],
    { params: { rival: 'ACME' } },
  ],
  ['someone of low influence', 'li influence low by wang; li preference rival by li', []],
  ['someone of unknown influence', 'li preference rival by li', []],
  ['he would do it himself', 'li influence high by wang; li preference in-house by li', []],
  ['he prefers us', 'li influence high by wang; li preference us by li', []],
  ["the specification is the rival's", 'deal specBy rival by li', ['deal'], { severity: 'high' }],
  ['the specification is their own', 'deal specBy customer by li', []],
  ['the specification is ours', 'deal specBy us by li', []],
  ['both', 'deal specBy rival by li; li influence high by wang; li preference rival by li', ['deal', 'li']],
  [
    'the decider, whose influence nobody wrote down',
    'li role decision-maker by wang; li preference rival by li',
    ['li'],
  ],
  ['he left', 'li influence high by wang; li preference rival by li; li leftPost 0d by wang', []],
])
