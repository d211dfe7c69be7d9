import { sentences } from '../../testing/sentences.ts'

sentences('no-customer-commitment', [
  ['nothing was promised', '', ['deal'], { severity: 'high' }],
  ['a step of his to come', 'promise li +10d', []],
  ['due today', 'promise li 0d', []],
  ['due yesterday', 'promise li 1d made 9d', ['deal']],
  ['a step of ours', 'promise us +10d', ['deal']],
  ['without a date', 'promise li undated', ['deal']],
  ['kept already', 'promise li +10d kept', ['deal']],
  ['dodged', 'promise li +10d dodged', ['deal']],
  ['put off without a new one', 'promise li +10d moved', ['deal']],
  ['one kept, the next to come', 'promise li 3d made 9d kept; promise li +10d', []],
])
