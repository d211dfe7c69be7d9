import { sentences } from '../../testing/sentences.ts'

sentences('audience-unknown', [
  [
    'nobody wrote down who was there',
    'visit meeting nobody id v',
    ['deal'],
    { severity: 'low', params: { visit: 'v' } },
  ],
  ['a demo to nobody', 'visit demo nobody shows product', ['deal']],
  ['they are written down', 'li role user by li; visit demo li shows product', []],
  [
    'one among several visits',
    'li role user by li; visit demo li; visit call nobody id v 5d',
    ['deal'],
    { params: { visit: 'v' } },
  ],
  ['a demo to people whose role nobody knows', 'visit demo li,wang', ['deal']],
  ['the role of one of them is known', 'li role user by li; visit demo li,wang', []],
  ['a talk with people whose role nobody knows', 'visit meeting li,wang', []],
  ['what comes of it told to people whose role nobody knows', 'visit meeting li,wang shows outcome', []],
])
