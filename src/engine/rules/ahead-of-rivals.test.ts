import { sentences } from '../../testing/sentences.ts'

sentences('ahead-of-rivals', [
  ['ahead', 'deal position ahead by li', ['deal'], { severity: 'strength', params: { position: 'ahead' } }],
  ['the only one', 'deal position only by li', ['deal'], { params: { position: 'only' } }],
  ['level', 'deal position level by li', []],
  ['behind', 'deal position behind by li', []],
  ['ahead by our own guess', 'deal position ahead', []],
  ['ahead with a word of doubt', 'deal position ahead by li "probably you are ahead"', []],
  [
    'ahead of one and behind another',
    'deal position ahead by li rival ACME; deal position behind by li rival Bolt',
    [],
  ],
  ['ahead of both', 'deal position ahead by li rival ACME; deal position ahead by li rival Bolt', ['deal']],
])
