import { TODAY } from '../../testing/notation.ts'
import { sentences } from '../../testing/sentences.ts'

sentences('close-date-slipping', [
  ['never moved', 'head closeBy +10d', []],
  ['moved once', 'head closeBy 30d; deal closeBy +30d 20d', []],
  [
    'moved twice',
    'head closeBy 30d; deal closeBy +30d 20d; deal closeBy +60d 5d',
    ['deal'],
    { severity: 'medium', params: { moves: 2, from: TODAY - 30, to: TODAY + 60 } },
  ],
  ['told twice', 'head closeBy 30d; deal closeBy +30d 20d; deal closeBy +30d 5d', []],
  [
    'moved three times',
    'head closeBy 30d; deal closeBy 5d 20d; deal closeBy +30d 9d; deal closeBy +60d',
    ['deal'],
    { params: { moves: 3 } },
  ],
  ['no date at all', '', []],
])
