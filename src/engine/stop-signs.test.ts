import { describe, expect, it } from 'vitest'
import { STOP_SIGNS, type StopSign } from '../domain/verdict.ts'
import { judged } from '../testing/found-in.ts'
import { inMode } from '../testing/notation.ts'

function isPresent(sign: StopSign, deal: string): boolean | undefined {
  return judged(deal).judgement.signs.find((state) => state.sign === sign)?.present
}

type Row = readonly [title: string, deal: string, present: boolean]

const HEARD = 'li influence medium by wang'
const DECIDER = 'li role decision-maker by wang'
const TWICE = 'wang coachTest meeting/dodged; wang coachTest defend/dodged'
const VISITS = 'visit call li 20d; visit call li 10d'
/** Many things grave: nobody decides, one thread, nobody willing, nothing promised, stalled. */
const silent = (days: number): string => `opened 200d; head stage qualified; li role user by li ${days}d`

/** Two things grave, whatever the promise: nobody spoke for long, and so it is stalled and has no thread. */
const QUIET = [
  'opened 200d; li role decision-maker by wang 60d; li influence high by wang 60d; visit meeting li,wang 60d',
  inMode('li', 'growth').replaceAll('by li', 'by li 60d'),
  'deal pain slow by li 60d; wang role user by wang 60d',
].join(';')

const TABLES: Readonly<Record<StopSign, readonly Row[]>> = {
  'not-worth-it': [
    ['without an amount nobody can tell', 'head effortLeft 100000', false],
    ['a day of work for a month of margin', 'head amount 100000; head effortLeft 1', false],
    [
      'more work than it brings if won for sure',
      'head amount 100000; head margin 0.3; head effortLeft 151',
      true,
    ],
  ],
  'nobody-needs-it': [
    ['nobody of influence is known', inMode('li', 'even-keel'), false],
    ['the only one of influence is even keel', `${HEARD}; ${inMode('li', 'even-keel')}`, true],
    ['the only one of influence is overconfident', `${HEARD}; ${inMode('li', 'overconfident')}`, true],
    ['the only one of influence is in growth', `${HEARD}; ${inMode('li', 'growth')}`, false],
    ['his mode is unknown', HEARD, false],
    [
      'another of influence is unknown',
      `${HEARD}; ${inMode('li', 'even-keel')}; zhao influence medium by wang`,
      false,
    ],
    [
      'another of low influence is in trouble',
      `${HEARD}; ${inMode('li', 'even-keel')}; zhao influence low by wang; ${inMode('zhao', 'trouble')}`,
      true,
    ],
  ],
  'decider-out-of-reach': [
    ['not met, and two asks dodged', `${DECIDER}; ${TWICE}`, true],
    ['not met, and one ask dodged', `${DECIDER}; wang coachTest meeting/dodged`, false],
    ['met, and two asks dodged', `${DECIDER}; ${TWICE}; visit meeting li`, false],
    ['seen in a tender only', `${DECIDER}; ${TWICE}; visit tender li`, true],
    [
      'not met, and two promises dodged',
      `${DECIDER}; promise wang 5d made 9d dodged; promise wang 4d made 9d dodged`,
      true,
    ],
    [
      'not met, a promise and an ask dodged',
      `${DECIDER}; promise wang 5d made 9d dodged; wang coachTest meeting/dodged`,
      true,
    ],
    [
      'what we dodged is no ask',
      `${DECIDER}; promise us 5d made 9d dodged; promise us 4d made 9d dodged`,
      false,
    ],
    [
      'what they kept was not dodged',
      `${DECIDER}; promise wang 5d made 9d kept; promise wang 4d made 9d kept`,
      false,
    ],
    ['two asks passed', `${DECIDER}; ${TWICE.replaceAll('dodged', 'passed')}`, false],
    [
      'the same ask dodged on two days',
      `${DECIDER}; wang coachTest meeting/dodged 9d; wang coachTest meeting/dodged 2d`,
      true,
    ],
  ],
  'rival-spec-unmet-decider': [
    ["the rival's specification, and the decider not met", `${DECIDER}; deal specBy rival by wang`, true],
    [
      "the rival's specification, and the decider met",
      `${DECIDER}; deal specBy rival by wang; visit call li`,
      false,
    ],
    ['their own specification', `${DECIDER}; deal specBy customer by wang`, false],
    ['nobody known who decides', 'deal specBy rival by wang', true],
  ],
  'no-commitment-made': [
    ['two visits and no promise', VISITS, true],
    ['one visit and no promise', 'visit call li 10d', false],
    ['a promise in the last visit', `${VISITS}; promise li +10d made 10d`, false],
    ['a promise in the one before', `${VISITS}; promise li 5d made 20d kept`, false],
    ['a promise 30 days ago', `${VISITS}; promise li +10d made 30d`, false],
    ['a promise 31 days ago', `${VISITS}; promise li +10d made 31d`, true],
    ['only we promised', `${VISITS}; promise us +10d made 10d`, true],
    [
      'two visits long ago, a promise in the first',
      'visit call li 60d; visit call li 50d; promise li 40d made 60d kept',
      false,
    ],
    [
      'two visits long ago, a promise before both',
      'visit call li 60d; visit call li 50d; promise li 55d made 61d kept',
      true,
    ],
  ],
  'grave-and-silent': [
    ['no news for 60 days', silent(60), true],
    ['news 59 days ago', silent(59), false],
    ['a visit 59 days ago', `${silent(90)}; visit call li 59d`, false],
    ['opened 59 days ago', 'opened 59d', false],
    ['silent, and two things grave', `${QUIET}; promise li +10d made 60d`, false],
    ['silent, and a third', QUIET, true],
  ],
}

describe.each(STOP_SIGNS)('the sign %s', (sign) => {
  it.each(TABLES[sign])('%s', (_, deal, expected) => {
    expect(isPresent(sign, deal)).toBe(expected)
  })
})

describe('the signs', () => {
  it('are near where one thing is left to happen', () => {
    const near = (deal: string): StopSign[] =>
      judged(deal).judgement.signs.flatMap((state) => (state.near ? [state.sign] : []))
    expect(near(HEARD)).toContain('nobody-needs-it')
    expect(near(`${HEARD}; zhao influence high by wang`)).not.toContain('nobody-needs-it')
    expect(near('head amount 90000')).toContain('not-worth-it')
    expect(near('')).not.toContain('not-worth-it')
  })

  it('weigh the cost against the best we can hope for', () => {
    const deal = 'head amount 100000; head margin 0.3; li role user by li'
    const best = (judged(deal).outlook.win.high * 30_000) / 200
    expect(isPresent('not-worth-it', `${deal}; head effortLeft ${Math.floor(best)}`)).toBe(false)
    expect(isPresent('not-worth-it', `${deal}; head effortLeft ${Math.ceil(best)}`)).toBe(true)
  })

  it('are never both there and near', () => {
    const deals = Object.values(TABLES).flatMap((rows) => rows.map(([, deal]) => deal))
    const signs = deals.flatMap((deal) => judged(deal).judgement.signs)
    expect(signs.filter(({ present, near }) => present && near)).toEqual([])
  })

  it('name what they rest on', () => {
    const signs = judged(`${DECIDER}; deal specBy rival by wang id s`).judgement.signs
    expect(signs.find(({ sign }) => sign === 'rival-spec-unmet-decider')?.because).toEqual(['s'])
  })
})
