import { inMode } from '../../testing/notation.ts'
import { sentences } from '../../testing/sentences.ts'

const PAIN = 'deal pain slow by li'
const KNOWN = `${PAIN}; li influence high by wang; li role user by li; li support 0 by li; ${inMode('li', 'growth')}; li result faster by li; li win power by li`
const without = (part: string): string => KNOWN.replace(part, '')

sentences('missing-information', [
  [
    'no pain at all',
    'li role user by li',
    ['deal'],
    { severity: 'medium', params: { attributes: ['pain'] } },
  ],
  ['a guessed pain is not missing', 'deal pain slow', []],
  [
    'nothing known of someone of high influence',
    `${PAIN}; li influence high by wang`,
    ['li'],
    { severity: 'medium', params: { attributes: ['role', 'support', 'mode', 'result', 'win'] } },
  ],
  ['of someone of medium influence it can wait', `${PAIN}; li influence medium by wang`, []],
  ['all of it known; 0 is not unknown', KNOWN, []],
  ['the role missing', without('li role user by li'), ['li'], { params: { attributes: ['role'] } }],
  ['the support missing', without('li support 0 by li'), ['li'], { params: { attributes: ['support'] } }],
  ['the result missing', without('li result faster by li'), ['li'], { params: { attributes: ['result'] } }],
  ['the win missing', without('li win power by li'), ['li'], { params: { attributes: ['win'] } }],
  ['the mode missing', without(inMode('li', 'growth')), ['li'], { params: { attributes: ['mode'] } }],
  ['a mode read directly is known', `${without(inMode('li', 'growth'))}; li mode growth by li`, []],
  [
    'half of the views is no mode',
    `${without(inMode('li', 'growth'))}; li today 5 by li`,
    ['li'],
    { params: { attributes: ['mode'] } },
  ],
  ['a guess of 90 days is known', `${without('li support 0 by li')}; li support 0 90d`, []],
  [
    'and is missing after',
    `${without('li support 0 by li')}; li support 0 91d`,
    ['li'],
    { params: { attributes: ['support'] } },
  ],
  [
    'of someone who left nothing is missing',
    `${PAIN}; li influence high by wang; li leftPost 0d by wang`,
    [],
  ],
])
