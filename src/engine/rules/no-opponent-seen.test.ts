import { sentences } from '../../testing/sentences.ts'

sentences('no-opponent-seen', [
  [
    'three rated and none against',
    'a support 0 by a; b support 1 by b; c support 4 by c',
    ['deal'],
    { severity: 'medium', params: { rated: 3 } },
  ],
  ['only two rated', 'a support 0 by a; b support 1 by b; people c', []],
  ['one at −1', 'a support -1 by a; b support 1 by b; c support 4 by c', []],
  ['one at −5', 'a support 2 by a; b support 1 by b; c support 4 by c; d support -5', []],
  [
    'the one against has left',
    'a support 2 by a; b support 1 by b; c support 4 by c; d support -5 by d; d leftPost 1d by a',
    ['deal'],
  ],
  ['one of three ratings has faded', 'a support 0 by a; b support 1 by b; c support 4 by c 300d', ['deal']],
  ['the one against was rated long ago', 'a support 2 by a; b support 1 by b; c support -3 by c 300d', []],
  ['two rated and one gone', 'a support 2 by a; b support 1 by b; c support 4 by c; c leftPost 1d by a', []],
])
