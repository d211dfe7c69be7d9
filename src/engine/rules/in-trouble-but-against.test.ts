import { inMode } from '../../testing/notation.ts'
import { sentences } from '../../testing/sentences.ts'

sentences('in-trouble-but-against', [
  [
    'in trouble and not interested',
    `${inMode('li', 'trouble')}; li support -2 by li`,
    ['li'],
    { severity: 'medium', params: { support: -2 } },
  ],
  ['in trouble and mildly doubting', `${inMode('li', 'trouble')}; li support -1 by li`, []],
  ['in growth and against', `${inMode('li', 'growth')}; li support -4 by li`, []],
  ['even keel and against', `${inMode('li', 'even-keel')}; li support -4 by li`, []],
  ['an unknown support is not against', inMode('li', 'trouble'), []],
  [
    'today at the minimum is no trouble',
    'li support -3 by li; li today 5 by li; li minimum 5 by li; li wanted 6 by li',
    [],
  ],
  [
    'today below the minimum is trouble, even if he wants no more',
    'li support -3 by li; li today 5 by li; li minimum 5.5 by li; li wanted 5 by li',
    ['li'],
  ],
])
