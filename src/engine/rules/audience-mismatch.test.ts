import { sentences } from '../../testing/sentences.ts'

const ROLES = 'boss role decision-maker by boss; user role user by user; gate role gatekeeper by gate'

sentences('audience-mismatch', [
  [
    'the decider was shown the product',
    `${ROLES}; visit demo boss shows product id v 9d`,
    ['deal'],
    { severity: 'medium', params: { visit: 'v', people: ['boss'] } },
  ],
  ['with a user beside him', `${ROLES}; visit demo boss,user shows product`, []],
  [
    'a head of users is a user',
    `${ROLES}; chief role user/heads by chief; visit demo boss,chief shows product`,
    [],
  ],
  ['the decider was shown the outcome', `${ROLES}; visit meeting boss shows outcome`, []],
  ['a demo shows the product unless it says otherwise', `${ROLES}; visit demo boss`, ['deal']],
  ['a demo of the outcome', `${ROLES}; visit demo boss shows outcome`, []],
  ['a meeting shows nothing unless it says so', `${ROLES}; visit meeting boss; visit meeting gate`, []],
  ['product shown in a meeting', `${ROLES}; visit meeting boss shows product`, ['deal']],
  ['a gatekeeper alone was shown the outcome', `${ROLES}; visit meeting gate shows outcome`, ['deal']],
  ['with proof', `${ROLES}; visit meeting gate shows outcome,proof`, []],
  ['with the decider beside him', `${ROLES}; visit meeting gate,boss shows outcome`, []],
  ['proof does not make up for the product', `${ROLES}; visit meeting gate shows product,proof`, ['deal']],
  ['a gatekeeper who uses it himself', `${ROLES}; gate role user by gate; visit demo gate shows product`, []],
  [
    'a buyer alone was shown the terms',
    'buyer role gatekeeper/procurement by buyer; visit meeting buyer shows terms',
    [],
  ],
  [
    'a controller and a lawyer were shown the terms',
    'money role gatekeeper/budget by money; law role gatekeeper/legal by law; visit meeting money,law shows terms',
    [],
  ],
  [
    'a controller and a lawyer were shown the outcome',
    'money role gatekeeper/budget by money; law role gatekeeper/legal by law; visit meeting money,law shows outcome',
    ['deal'],
  ],
  ['an audience of which no role is known', 'visit demo li,wang', []],
  ['nobody wrote down who was there', `${ROLES}; visit demo nobody shows product`, []],
  [
    'the latest speaks for all',
    `${ROLES}; visit demo boss id v 9d; visit demo gate id w 4d`,
    ['deal'],
    { params: { visit: 'w' } },
  ],
])
