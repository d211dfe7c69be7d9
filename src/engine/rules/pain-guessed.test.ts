import { sentences } from '../../testing/sentences.ts'

sentences('pain-guessed', [
  ['no pain at all is missing, not guessed', 'li role user by li', []],
  ['a pain of our own making', 'deal pain slow', ['deal'], { severity: 'high', params: { pains: 1 } }],
  ['he said it', 'deal pain slow by li', []],
  ['he said it in doubt', 'deal pain slow by li "maybe it is slow"', ['deal']],
  ['he said it, without his words', 'deal pain slow by li unquoted', ['deal']],
  ['a paper says it, and no person', 'deal pain slow by doc:tender', ['deal']],
  ['one stated among guesses', 'deal pain slow by li; deal pain dear', []],
  ['two guesses', 'deal pain slow; deal pain dear', ['deal'], { params: { pains: 2 } }],
  ['he denied it', 'deal pain slow not by li', []],
  ['a guess too old to count', 'deal pain slow 241d', ['deal']],
  ['we guess that it is none', 'deal pain slow not', []],
  ['it is over', 'deal pain slow 9d; deal pain slow ended by li', []],
])
