import { sentences } from '../../testing/sentences.ts'

sentences('commitment-dodged', [
  ['dodged once', 'promise li 5d made 9d dodged', []],
  [
    'dodged twice',
    'promise li 5d made 9d dodged; promise li 4d made 8d dodged',
    ['li'],
    { severity: 'medium', params: { dodged: 2, overdue: 0 } },
  ],
  ['two people once each', 'promise li 5d made 9d dodged; promise wang 4d made 8d dodged', []],
  ['overdue by 13 days', 'promise li 13d made 30d', []],
  ['overdue by 14 days', 'promise li 14d made 30d', ['li'], { params: { dodged: 0, overdue: 1 } }],
  ['kept at last', 'promise li 14d made 30d kept', []],
  ['put off, as he said', 'promise li 14d made 30d moved', []],
  ['without a date nothing is overdue', 'promise li undated made 30d', []],
  [
    'we dodge nobody',
    'promise us 14d made 30d; promise us 20d made 30d dodged; promise us 21d made 30d dodged',
    [],
  ],
  [
    'dodged once and overdue once',
    'promise li 5d made 9d dodged; promise li 14d made 30d',
    ['li'],
    { params: { dodged: 1, overdue: 1 } },
  ],
])
