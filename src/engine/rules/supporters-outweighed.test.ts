import { sentences } from '../../testing/sentences.ts'

const two = (influence: string): string =>
  `a support 2 by a; a influence ${influence} by c; b support 2 by b; b influence ${influence} by c`

sentences('supporters-outweighed', [
  ['nobody is rated', 'people a,b', []],
  [
    'one for and one against',
    'a support 5 by a; b support -1 by b',
    ['deal'],
    { severity: 'high', params: { supporters: 1, opponents: 1 } },
  ],
  ['two for and one mildly against', `${two('high')}; c support -1 by c; c influence high by a`, []],
  [
    'at +1 nobody is a supporter',
    'a support 1 by a; b support 1 by b; c support -1 by c',
    ['deal'],
    { params: { supporters: 0, opponents: 1 } },
  ],
  ['at 0 nobody is an opponent', 'a support 2 by a; b support 0 by b; c support 0 by c', []],
  [
    'two light ones against a heavy one',
    `${two('low')}; c support -4 by c; c influence high by a`,
    ['deal'],
    { params: { supporters: 2, opponents: 1 } },
  ],
  ['two heavy ones against a light one', `${two('high')}; c support -4 by c; c influence low by a`, []],
  [
    'one light one, and a heavy one who loses by it',
    'a support 2 by a; a influence low by b; b support 1 by b; b influence high by a; b loss control by b',
    ['deal'],
    { params: { supporters: 1, opponents: 0 } },
  ],
  [
    'and wins by it too',
    'a support 2 by a; a influence low by b; b support 1 by b; b influence high by a; b loss control by b; b win power by b',
    [],
  ],
  ['the one against has left', 'a support 5 by a; b support -5 by b; b leftPost 1d by a', []],
])
