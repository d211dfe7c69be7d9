import { describe, expect, it } from 'vitest'
import { GATES, type Gate } from '../domain/verdict.ts'
import { judged } from '../testing/found-in.ts'
import { inMode } from '../testing/notation.ts'

function holds(gate: Gate, deal: string): boolean | undefined {
  return judged(deal).judgement.gates.find((state) => state.gate === gate)?.holds
}

type Row = readonly [title: string, deal: string, holds: boolean]

const DECIDER = 'li role decision-maker by wang; visit meeting li'
const HEARD = 'li influence medium by wang'

const TABLES: Readonly<Record<Gate, readonly Row[]>> = {
  'one-decider': [
    ['nobody is named', '', false],
    ['named, met, verified by another', DECIDER, true],
    ['named and verified, not met', 'li role decision-maker by wang', false],
    ['a tender is no meeting', 'li role decision-maker by wang; visit tender li', false],
    ['met, on his own word', 'li role decision-maker by li; visit meeting li', false],
    ['met, on our guess', 'li role decision-maker; visit meeting li', false],
    ['met, on a word of doubt', 'li role decision-maker by wang "maybe li"; visit meeting li', false],
    ['met, on a document', 'li role decision-maker by doc:authorities; visit meeting li', true],
    ['two of them', `${DECIDER}; zhao role decision-maker by wang; visit meeting zhao`, false],
    ['one and another who recommends', `${DECIDER}; zhao role decision-maker/recommends by wang`, true],
    ['he left', `${DECIDER}; li leftPost 0d by wang`, false],
  ],
  'willing-influence': [
    ['nobody is known', '', false],
    ['medium influence in trouble', `${HEARD}; ${inMode('li', 'trouble')}`, true],
    ['medium influence in growth', `${HEARD}; ${inMode('li', 'growth')}`, true],
    ['low influence in trouble', `li influence low by wang; ${inMode('li', 'trouble')}`, false],
    ['unknown influence in trouble', inMode('li', 'trouble'), false],
    ['even keel', `${HEARD}; ${inMode('li', 'even-keel')}`, false],
    ['overconfident', `${HEARD}; ${inMode('li', 'overconfident')}`, false],
    ['trouble by a direct reading is a guess', `${HEARD}; li mode trouble by li`, false],
    ['growth without a minimum is a guess', `${HEARD}; li today 4 by li; li wanted 9 by li`, false],
    ['one willing among others', `${HEARD}; ${inMode('li', 'growth')}; zhao influence high by wang`, true],
  ],
  'pain-stated': [
    ['no pain', '', false],
    ['a pain we guess', 'deal pain slow', false],
    ['a pain he stated', 'deal pain slow by li', true],
    ['a pain he doubts', 'deal pain slow by li "maybe it is slow"', false],
    ['a pain that is over', 'deal pain slow by li 9d; deal pain slow ended by li', false],
  ],
  'no-veto': [
    ['nobody is against', '', true],
    ['the decider at −3', `${DECIDER}; li support -3 by li`, false],
    ['the decider at −2', `${DECIDER}; li support -2 by li`, true],
    [
      'a gatekeeper of high influence at −4',
      'li role gatekeeper by li; li influence high by wang; li support -4 by li',
      false,
    ],
    [
      'a gatekeeper of medium influence at −4',
      `li role gatekeeper by li; ${HEARD}; li support -4 by li`,
      true,
    ],
    ['a veto of his own at −3', 'li veto yes by wang; li support -3 by li', false],
    ['no veto at −5', 'li veto no by wang; li influence high by wang; li support -5 by li', true],
    ['he left', `${DECIDER}; li support -5 by li; li leftPost 0d by wang`, true],
  ],
  'no-rival-spec': [
    ['nothing is known', '', true],
    [
      "the rival's specification and we are behind",
      'deal specBy rival by li; deal position behind by li',
      false,
    ],
    [
      "the rival's specification and we are level",
      'deal specBy rival by li; deal position level by li',
      true,
    ],
    ["the rival's specification alone", 'deal specBy rival by li', true],
    ['behind on their own specification', 'deal specBy customer by li; deal position behind by li', true],
  ],
  'dated-step': [
    ['before the proposal none is needed', 'head stage diagnosed', true],
    ['a deal without a stage', '', true],
    ['a proposal and no step', 'head stage proposal', false],
    ['a proposal and a step of theirs', 'head stage proposal; promise li +10d', true],
    ['due today', 'head stage proposal; promise li 0d', true],
    ['due yesterday', 'head stage proposal; promise li 1d made 9d', false],
    ['a step of ours', 'head stage proposal; promise us +10d', false],
    ['a step without a date', 'head stage contract; promise li undated', false],
  ],
}

describe.each(GATES)('the gate %s', (gate) => {
  it.each(TABLES[gate])('%s', (_, deal, expected) => {
    expect(holds(gate, deal)).toBe(expected)
  })
})

describe('the gates', () => {
  it('stand in one order, whatever the deal', () => {
    expect(judged('').judgement.gates.map(({ gate }) => gate)).toEqual(GATES)
    expect(judged(DECIDER).judgement.gates.map(({ gate }) => gate)).toEqual(GATES)
  })

  const grounds = (gate: Gate, deal: string): readonly unknown[] | undefined =>
    judged(deal).judgement.gates.find((state) => state.gate === gate)?.because

  it.each<[Gate, string, readonly unknown[]]>([
    ['one-decider', 'li role decision-maker by wang id r', ['r']],
    ['willing-influence', `${HEARD}; li mode growth by li id m`, ['m']],
    ['pain-stated', 'deal pain slow by li id p', ['p']],
    ['no-veto', `${DECIDER}; li support -3 by li id s`, ['s']],
    ['no-rival-spec', 'deal specBy rival by li id s; deal position behind by li id p', ['s', 'p']],
  ])('name what they rest on: %s', (gate, deal, expected) => {
    expect(grounds(gate, deal)).toEqual(expect.arrayContaining([...expected]))
  })

  it.each<[Gate, string]>([
    ['one-decider', 'role'],
    ['willing-influence', 'role'],
    ['pain-stated', 'pain'],
    ['dated-step', 'commitment'],
  ])('name what is missing: %s', (gate, attribute) => {
    expect(grounds(gate, 'head stage proposal')).toEqual([{ missing: ['deal', attribute] }])
  })

  it('name only those who are against as the reason of a veto', () => {
    const deal = `${DECIDER}; li support -3 by li id s; zhao veto yes by wang; zhao support 3 by zhao`
    expect(grounds('no-veto', deal)).toEqual(['s'])
  })
})
