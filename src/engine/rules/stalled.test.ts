import { sentences } from '../../testing/sentences.ts'

const TALKING = 'li role user by li'
const stage = (name: string, days: number): string => `opened ${days}d; head stage ${name}; ${TALKING}`

sentences('stalled', [
  ['45 days a lead', stage('lead', 45), []],
  [
    '46 days a lead',
    stage('lead', 46),
    ['deal'],
    { severity: 'high', params: { stage: 'lead', days: 46, norm: 30, silent: 1 } },
  ],
  ['45 days qualified', stage('qualified', 45), []],
  ['46 days qualified', stage('qualified', 46), ['deal']],
  ['67 days diagnosed', stage('diagnosed', 67), []],
  ['68 days diagnosed', stage('diagnosed', 68), ['deal'], { params: { norm: 45 } }],
  ['45 days at the proposal', stage('proposal', 45), []],
  ['46 days at the proposal', stage('proposal', 46), ['deal']],
  ['31 days negotiating', stage('negotiation', 31), []],
  ['32 days negotiating', stage('negotiation', 32), ['deal'], { params: { norm: 21 } }],
  ['21 days at the contract', stage('contract', 21), []],
  ['22 days at the contract', stage('contract', 22), ['deal'], { params: { norm: 14 } }],
  ['moved on in time', `${stage('lead', 90)}; deal stage qualified 30d`, []],
  [
    'the same stage told again is no move',
    `${stage('lead', 90)}; deal stage lead 10d`,
    ['deal'],
    { params: { days: 90 } },
  ],
  ['no word for 44 days', 'opened 90d; li role user by li 44d', []],
  [
    'no word for 45 days',
    'opened 90d; li role user by li 45d',
    ['deal'],
    { params: { stage: 'unknown', silent: 45 } },
  ],
  ['a visit breaks the silence', 'opened 90d; li role user by li 45d; visit call li 44d', []],
  ['our own notes do not', 'opened 90d; li role user by li 45d; li influence high 2d', ['deal']],
  ['never a word in 44 days', 'opened 44d', []],
  ['never a word in 45 days', 'opened 45d', ['deal']],
  ['paused until a day to come', `${stage('lead', 90)}; deal resumeOn +5d`, []],
  ['a pause that ended yesterday', `${stage('lead', 90)}; deal resumeOn 1d 40d`, ['deal']],
  ['a pause excuses silence as well', 'opened 90d; deal resumeOn +5d 80d', []],
])
