import { TODAY } from '../../testing/notation.ts'
import { sentences } from '../../testing/sentences.ts'

sentences('reorganisation', [
  ['nothing of the kind', 'li role user by li', []],
  [
    'a new boss',
    'deal orgEvent new-boss by li 9d',
    ['deal'],
    { severity: 'high', params: { event: 'new-boss', on: TODAY - 9 } },
  ],
  ['a freeze', 'deal orgEvent freeze by li', ['deal']],
  ['a merger', 'deal orgEvent merger by li', ['deal']],
  [
    'it has its own date',
    'deal orgEvent {kind: reorganisation, date: 30d} by li 9d',
    ['deal'],
    { params: { event: 'reorganisation', on: TODAY - 30 } },
  ],
  ['a rumour that was denied', 'deal orgEvent merger not by li', []],
  ['it is over', 'deal orgEvent freeze by li 9d; deal orgEvent freeze ended by li', []],
  [
    'one of two is over',
    'deal orgEvent freeze by li 9d; deal orgEvent freeze ended by li; deal orgEvent merger by li 9d',
    ['deal'],
    { params: { event: 'merger' } },
  ],
])
