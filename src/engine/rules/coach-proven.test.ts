import { sentences } from '../../testing/sentences.ts'

const ROLE = 'li role coach by wang'
const FOR = 'li support 3 by li'
const HEARD = 'li influence medium by wang'
const TESTED = 'li coachTest meeting/passed'
const BUT_INFLUENCE = `${ROLE}; ${FOR}; ${TESTED}; li influence low by wang`

sentences('coach-proven', [
  [
    'wants us, is heard, passed a test',
    `${ROLE}; ${FOR}; ${HEARD}; ${TESTED}`,
    ['li'],
    { severity: 'strength', params: { passed: 1 } },
  ],
  [
    'two tests passed',
    `${ROLE}; ${FOR}; ${HEARD}; ${TESTED}; li coachTest defend/passed`,
    ['li'],
    { params: { passed: 2 } },
  ],
  ['nobody calls him a coach', `li role user by wang; ${FOR}; ${HEARD}; ${TESTED}`, []],
  ['+2 is interest', `${ROLE}; li support 2 by li; ${HEARD}; ${TESTED}`, []],
  ['+3 by guess is hope', `${ROLE}; li support 3; ${HEARD}; ${TESTED}`, []],
  ['+3 by hearsay is hope', `${ROLE}; li support 3 by wang; ${HEARD}; ${TESTED}`, []],
  [
    'hearsay of two independent people counts',
    `${ROLE}; li support 3 by wang; li support 3 by zhao; ${HEARD}; ${TESTED}`,
    ['li'],
  ],
  [
    '+3 with a word of doubt is hope',
    `${ROLE}; li support 3 by li "I guess I am for you"; ${HEARD}; ${TESTED}`,
    [],
  ],
  [
    '+3 by our guess beside his own +2 is hope',
    `${ROLE}; li support 3 0d; li support 2 by li 50d; ${HEARD}; ${TESTED}`,
    [],
  ],
  ['nobody listens to him', BUT_INFLUENCE, []],
  ['or nobody knows whether', `${ROLE}; ${FOR}; ${TESTED}`, []],
  [
    'the decider listens to him',
    `${BUT_INFLUENCE}; wang role decision-maker by zhao; li influences wang`,
    ['li'],
  ],
  [
    'someone of high influence listens to him',
    `${BUT_INFLUENCE}; wang influence high by zhao; li influences wang`,
    ['li'],
  ],
  [
    'someone of medium influence listens to him',
    `${BUT_INFLUENCE}; wang influence medium by zhao; li influences wang`,
    [],
  ],
  [
    'he listens to someone of high influence',
    `${BUT_INFLUENCE}; wang influence high by zhao; wang influences li`,
    [],
  ],
  [
    'he reports to someone of high influence',
    `${BUT_INFLUENCE}; wang influence high by zhao; li reportsTo wang`,
    [],
  ],
  ['never tested', `${ROLE}; ${FOR}; ${HEARD}`, []],
  ['dodged once', `${ROLE}; ${FOR}; ${HEARD}; ${TESTED}; li coachTest defend/dodged`, ['li']],
  [
    'dodged twice',
    `${ROLE}; ${FOR}; ${HEARD}; ${TESTED}; li coachTest defend/dodged; li coachTest forward/dodged`,
    [],
  ],
  [
    'dodged the same ask twice',
    `${ROLE}; ${FOR}; ${HEARD}; ${TESTED}; li coachTest defend/dodged 9d; li coachTest defend/dodged 2d`,
    [],
  ],
])
