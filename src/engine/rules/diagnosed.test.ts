import { sentences } from '../../testing/sentences.ts'

sentences('diagnosed', [
  [
    'he said where it hurts',
    'deal pain slow by li',
    ['deal'],
    { severity: 'strength', params: { pains: 1 } },
  ],
  ['we guess where it hurts', 'deal pain slow', []],
  ['we say so ourselves', 'deal pain slow stated by us "it is slow"', []],
  ['a paper says so', 'deal pain slow by doc:tender', []],
  ['he said it in doubt', 'deal pain slow by li "maybe it is slow"', []],
  ['he said it, without his words', 'deal pain slow by li unquoted', []],
  ['a goal is no pain', 'deal goal fast by li', []],
  [
    'two stated and one guessed',
    'deal pain slow by li; deal pain dear by wang; deal pain ugly',
    ['deal'],
    { params: { pains: 2 } },
  ],
  ['it is over', 'deal pain slow by li 9d; deal pain slow ended by li', []],
])
