import { sentences } from '../../testing/sentences.ts'

const GATE = 'li role gatekeeper by li; li influence medium by wang'
const of = (kind: string): string =>
  `li role gatekeeper/${kind} by li; li influence medium by wang; visit meeting li`

sentences('gatekeeper-without-proof', [
  ['met, and shown nothing he can file', `${GATE}; visit meeting li`, ['li'], { severity: 'medium' }],
  ['of standards', of('standard'), ['li']],
  ['of law', of('legal'), ['li']],
  ['of the budget', of('budget'), []],
  ['of procurement', of('procurement'), []],
  ['of low influence', 'li role gatekeeper by li; li influence low by wang; visit meeting li', []],
  ['of unknown influence', 'li role gatekeeper by li; visit meeting li', []],
  ['a user has nothing to file', 'li role user by li; li influence high by wang; visit meeting li', []],
  ['not met yet', GATE, []],
  ['met in a tender only', `${GATE}; visit tender li`, []],
  ['proof shown to him', `${GATE}; visit meeting li 9d shows proof; visit meeting li`, []],
  ['proof shown to others', `${GATE}; visit meeting li; visit meeting wang shows proof`, ['li']],
  ['something else shown to him', `${GATE}; visit meeting li shows product,outcome,terms`, ['li']],
])
