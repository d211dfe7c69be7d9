import { sentences } from '../../testing/sentences.ts'

const ROLES = 'li role decision-maker by li; wang role user by wang; zhao role gatekeeper by zhao'
const COACH =
  'wang role coach by zhao; wang influence medium by zhao; wang support 3 by wang; wang coachTest meeting/passed'
const MET = 'visit meeting li'

sentences('base-covered', [
  [
    'three roles, the decider met, a coach proven',
    [ROLES, COACH, MET].join(';'),
    ['deal'],
    { severity: 'strength' },
  ],
  ['the decider was heard and not met', [ROLES, COACH].join(';'), []],
  ['the decider sat in a tender', [ROLES, COACH, 'visit tender li'].join(';'), []],
  ['no coach is proven', [ROLES, MET].join(';'), []],
  ['the coach never passed a test', [ROLES, COACH.replace('passed', 'dodged'), MET].join(';'), []],
  [
    'nobody spoke to the gatekeeper',
    [ROLES.replace('by zhao', 'by li'), COACH.replaceAll('by zhao', 'by li'), MET].join(';'),
    [],
  ],
  ['the coach may be the decider', [ROLES, COACH.replaceAll('wang', 'li'), MET].join(';'), ['deal']],
])
