import { sentences } from '../../testing/sentences.ts'

sentences('support-unmoved', [
  [
    'the same for 45 days, and visited since',
    'li support 1 by li 45d; visit meeting li 10d',
    ['li'],
    { severity: 'low', params: { support: 1, days: 45 } },
  ],
  ['the same for 44 days', 'li support 1 by li 44d; visit meeting li 10d', []],
  ['not visited since', 'li support 1 by li 50d; visit meeting li 60d', []],
  ['visited the day he said so', 'li support 1 by li 50d; visit meeting li 50d', []],
  ['visited the day after', 'li support 1 by li 50d; visit meeting li 49d', ['li'], { params: { days: 50 } }],
  ['others were visited', 'li support 1 by li 50d; visit meeting wang 10d', []],
  ['he said so again', 'li support 1 by li 50d; visit meeting li 10d; li support 1 by li 10d', []],
  ['he changed his mind', 'li support 1 by li 50d; visit meeting li 10d; li support -2 by li 10d', []],
  ['never rated', 'li role user by li 50d; visit meeting li 10d', []],
  ['he left', 'li support 1 by li 50d; visit meeting li 10d; li leftPost 1d by wang', []],
])
