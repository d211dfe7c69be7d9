import { sentences } from '../../testing/sentences.ts'

const TWO = 'li role user by li; wang role gatekeeper by wang'

sentences('single-thread', [
  ['two people in two roles', TWO, []],
  ['nobody yet', '', ['deal'], { severity: 'high', params: { people: 0, days: 30, roles: 0 } }],
  [
    'one person in two roles',
    'li role user by li; li role gatekeeper by li',
    ['deal'],
    { params: { people: 1, roles: 2 } },
  ],
  ['the second 30 days ago', 'li role user by li; wang role gatekeeper by wang 30d', []],
  [
    'the second 31 days ago',
    'li role user by li; wang role gatekeeper by wang 31d',
    ['deal'],
    { params: { people: 1, roles: 2 } },
  ],
  ['a visit is contact', 'li role user; wang role gatekeeper; visit call li 30d; visit call wang 30d', []],
  [
    'two people in one role',
    'li role user by li; wang role user/heads by wang',
    ['deal'],
    { params: { people: 2, roles: 1 } },
  ],
  [
    'a coach is none of the three',
    'li role user by li; wang role coach by wang',
    ['deal'],
    { params: { roles: 1 } },
  ],
  [
    'who recommends is none of the three',
    'li role user by li; wang role decision-maker/recommends by wang',
    ['deal'],
  ],
  [
    'a role reached long ago is reached',
    'li role user by li; wang role user by wang; zhao role gatekeeper by zhao 90d',
    [],
  ],
  ['hearing of somebody is no contact', 'li role user by li; wang role gatekeeper by li', ['deal']],
])
