import { sentences } from '../../testing/sentences.ts'

sentences('support-without-contact', [
  [
    '+3 of someone never contacted',
    'li support 3 by wang',
    ['li'],
    { severity: 'medium', params: { support: 3 } },
  ],
  ['+2 of someone never contacted', 'li support 2 by wang', []],
  ['+3 in his own words', 'li support 3 by li "I want it"', []],
  ['visited and never quoted', 'li support 3 by wang; visit meeting li', ['li']],
  ['the source of claims and never quoted', 'li support 3 by li unquoted', ['li']],
  ['our own guess about somebody visited', 'li support 4; visit meeting li', ['li']],
  ['he left', 'li support 3 by wang; li leftPost 0d by wang', []],
])
