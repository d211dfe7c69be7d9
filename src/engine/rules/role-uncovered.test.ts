import { sentences } from '../../testing/sentences.ts'

const COVERED = 'li role decision-maker by li; wang role user by wang; zhao role gatekeeper by zhao'

sentences('role-uncovered', [
  ['nobody is known', '', ['deal'], { params: { roles: ['decision-maker', 'user', 'gatekeeper'] } }],
  ['all three were heard', COVERED, []],
  [
    'a visit is contact as well',
    'li role decision-maker; wang role user; zhao role gatekeeper; visit tender li,wang,zhao',
    [],
  ],
  [
    'a user nobody has spoken to covers nothing',
    'li role decision-maker by li; wang role user by li; zhao role gatekeeper by zhao',
    ['deal'],
    { severity: 'medium', params: { roles: ['user'] } },
  ],
  [
    'who recommends is no decider',
    'li role decision-maker/recommends by li; wang role user by wang; zhao role gatekeeper by zhao',
    ['deal'],
    { params: { roles: ['decision-maker'] } },
  ],
  [
    'a coach stands for none of them',
    'li role coach by li; wang role user by wang; zhao role gatekeeper by zhao',
    ['deal'],
  ],
  [
    'one man may hold all three',
    'li role decision-maker by li; li role user/heads by li; li role gatekeeper/legal by li',
    [],
  ],
  [
    'a gatekeeper who left leaves a gap',
    `${COVERED}; zhao leftPost 1d by wang`,
    ['deal'],
    { params: { roles: ['gatekeeper'] } },
  ],
])
