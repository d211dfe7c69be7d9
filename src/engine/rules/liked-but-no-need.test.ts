import { inMode } from '../../testing/notation.ts'
import { sentences } from '../../testing/sentences.ts'

sentences('liked-but-no-need', [
  [
    'even keel and for us',
    `${inMode('li', 'even-keel')}; li support 3 by li`,
    ['li'],
    { severity: 'medium', params: { mode: 'even-keel', support: 3 } },
  ],
  ['even keel and interested', `${inMode('li', 'even-keel')}; li support 2 by li`, []],
  [
    'overconfident and for us',
    `${inMode('li', 'overconfident')}; li support 4 by li`,
    ['li'],
    { params: { mode: 'overconfident', support: 4 } },
  ],
  ['in growth and for us', `${inMode('li', 'growth')}; li support 5 by li`, []],
  ['in trouble and for us', `${inMode('li', 'trouble')}; li support 5 by li`, []],
  ['an unknown mode is not even keel', 'li support 5 by li', []],
  ['an unknown support is not +3', inMode('li', 'even-keel'), []],
  [
    'a gap of a point and a half is even keel',
    'li support 3 by li; li today 5 by li; li minimum 3 by li; li wanted 6.5 by li',
    ['li'],
  ],
  [
    'a gap of two points is growth',
    'li support 3 by li; li today 5 by li; li minimum 3 by li; li wanted 7 by li',
    [],
  ],
  [
    'a surplus of a point and a half is even keel',
    'li support 3 by li; li today 5 by li; li minimum 3 by li; li wanted 3.5 by li',
    ['li'],
    { params: { mode: 'even-keel' } },
  ],
  [
    'a surplus of two points is overconfidence',
    'li support 3 by li; li today 5 by li; li minimum 3 by li; li wanted 3 by li',
    ['li'],
    { params: { mode: 'overconfident' } },
  ],
])
