import { sentences } from '../../testing/sentences.ts'

const MONEY = 'deal budget approved by li; deal decisionProcess "lab, then the board" by li'
const KNOWN = `${MONEY}; deal paperProcess "legal signs" by li`

sentences('process-unknown-late', [
  ['early on nobody needs to know', 'head stage diagnosed', []],
  [
    'a proposal without it',
    'head stage proposal',
    ['deal'],
    {
      severity: 'medium',
      params: { attributes: ['budget', 'decisionProcess', 'paperProcess'], stage: 'proposal' },
    },
  ],
  ['a negotiation without it', 'head stage negotiation', ['deal'], { params: { stage: 'negotiation' } }],
  ['a contract without it', 'head stage contract', ['deal']],
  ['no stage at all is not late', 'li role user by li', []],
  ['all three are known', `head stage proposal; ${KNOWN}`, []],
  [
    'one is missing',
    'head stage proposal; deal budget planned by li; deal paperProcess "legal signs" by li',
    ['deal'],
    { params: { attributes: ['decisionProcess'] } },
  ],
  ['that there is no budget is known', `head stage proposal; ${KNOWN.replace('approved', 'none')}`, []],
  ['a guess keeps for two half-lives', `head stage proposal; ${MONEY}; deal paperProcess x 180d`, []],
  [
    'and is unknown after',
    `head stage proposal; ${MONEY}; deal paperProcess x 181d`,
    ['deal'],
    { params: { attributes: ['paperProcess'] } },
  ],
])
