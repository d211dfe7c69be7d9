import { inMode } from '../../testing/notation.ts'
import { sentences } from '../../testing/sentences.ts'

sentences('contradiction', [
  [
    'one word against another',
    'li role user by wang; li role user not by zhao',
    ['li'],
    { severity: 'medium', params: { attributes: ['role'] } },
  ],
  ['two who agree', 'li role user by wang; li role user by zhao', []],
  ['changing his mind is none', 'li support 3 by li 9d; li support -3 by li', []],
  ['one step apart they agree', 'li support 3 by li; li support 2 by wang', []],
  [
    'two steps apart they do not',
    'li support 3 by li; li support 1 by wang',
    ['li'],
    { params: { attributes: ['support'] } },
  ],
  ['hearsay as fresh as his word is half of it', 'li support 3 by li; li support -3 by wang 1d', ['li']],
  ['hearsay of the day before is less than half', 'li support 3 by li; li support -3 by wang 2d', []],
  ['a guess of 45 days is worth .2', 'li support 3 by wang 20d; li support -3 45d', ['li']],
  ['a guess of 46 days is not', 'li support 3 by wang 20d; li support -3 46d', []],
  ['a rumour never is', 'li support 3 by wang 20d; li support -3 unclear', []],
  ['dates a week apart agree', 'li inPostSince 100d by li; li inPostSince 93d by wang', []],
  [
    'dates eight days apart do not',
    'li inPostSince 100d by li; li inPostSince 92d by wang',
    ['li'],
    { params: { attributes: ['inPostSince'] } },
  ],
  [
    'about the deal',
    'deal budget approved by li; deal budget none by wang',
    ['deal'],
    { params: { attributes: ['budget'] } },
  ],
  ['our own facts are never two', 'deal stage lead by li; deal stage proposal by wang', []],
  [
    'a direct reading against the views',
    `${inMode('li', 'even-keel')}; li mode growth by li`,
    ['li'],
    { params: { attributes: ['mode'] } },
  ],
  ['a direct reading that agrees with them', `${inMode('li', 'growth')}; li mode growth by li`, []],
  [
    'one line for each subject',
    'li support 3 by li; li support 1 by wang; li role user by wang; li role user not by zhao',
    ['li'],
    { params: { attributes: ['role', 'support'] } },
  ],
  [
    'texts in other words are none',
    'deal decisionProcess board by li; deal decisionProcess chairman by wang',
    [],
  ],
  ['what was taken back is none', 'li role user by wang; li role user not by zhao id x; deal retracts x', []],
])
