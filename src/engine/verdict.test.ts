import { describe, expect, it } from 'vitest'
import type { Call, Strategy } from '../domain/verdict.ts'
import { judged } from '../testing/found-in.ts'
import { dealOf, inMode, TODAY } from '../testing/notation.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { STANDARD_METHOD } from './standard-method.ts'

function assessed(deal: string): Assessment {
  return assess(dealOf(deal), TODAY, STANDARD_METHOD)
}

function verdictOn(deal: string): Assessment['verdict'] {
  return assessed(deal).verdict
}

/** One decider, met and verified, in growth and for us; a pain stated; seven claims stated. */
const SOUND = [
  'opened 20d; li role decision-maker by wang; li influence high by wang; li support 3 by li; visit meeting li',
  inMode('li', 'growth'),
  'deal pain slow by wang',
].join(';')

/** Two signs to stop on three stated claims: nobody needs it, and a rival's specification with the decider not met. */
const HOPELESS =
  'li role decision-maker by wang; li influence high by wang; li mode even-keel; deal specBy rival by wang'
const TWO_MORE_STATED = 'wang role user by wang; wang influence low by li'

describe('the call', () => {
  const table: readonly (readonly [title: string, deal: string, call: Call])[] = [
    ['every gate holds: pursue', SOUND, 'pursue'],
    ['late, with a dated step: pursue', `${SOUND}; head stage proposal; promise li +9d`, 'pursue'],
    ['late, without one: fix that first', `${SOUND}; head stage proposal`, 'fix-first'],
    ['the pain only guessed: fix that first', SOUND.replace('slow by wang', 'slow'), 'fix-first'],
    [
      'two deciders: fix that first',
      `${SOUND}; zhao role decision-maker by wang; visit call zhao`,
      'fix-first',
    ],
    [
      'a veto against: fix that first',
      `${SOUND}; zhao veto yes by wang; zhao support -3 by zhao`,
      'fix-first',
    ],
    ['nothing known: fix that first', '', 'fix-first'],
    ['two signs on five stated claims: stop', `${HOPELESS}; ${TWO_MORE_STATED}`, 'stop'],
    ['one sign is not enough', `${HOPELESS.replace('rival', 'customer')}; ${TWO_MORE_STATED}`, 'fix-first'],
    [
      'worth less than it costs: stop on that alone',
      `${SOUND}; head amount 1000; head effortLeft 50`,
      'stop',
    ],
  ]

  it.each(table)('%s', (_, deal, call) => {
    expect(verdictOn(deal).call).toBe(call)
  })
})

describe('an early deal', () => {
  const table: readonly (readonly [title: string, deal: string, early: boolean, call: Call])[] = [
    ['is not stopped on three stated claims', HOPELESS, true, 'fix-first'],
    ['nor on four', `${HOPELESS}; wang role user by wang`, true, 'fix-first'],
    ['is no longer early on five', `${HOPELESS}; ${TWO_MORE_STATED}`, false, 'stop'],
    [
      "does not grow up by the deal's own facts",
      `${HOPELESS}; head amount 90000; head stage qualified; deal closeBy +30d; deal stage diagnosed; deal effortLeft 5`,
      true,
      'fix-first',
    ],
    [
      'nor by what we conclude',
      `${HOPELESS}; wang role user; wang influence low; zhao role user`,
      true,
      'fix-first',
    ],
    [
      'nor by what only we say',
      `${HOPELESS}; wang role user stated by us; wang influence low stated by us`,
      true,
      'fix-first',
    ],
    ['nor by hearsay', `${HOPELESS}; wang role user by wang; zhao support 3 by wang`, true, 'fix-first'],
    [
      'nor by words of doubt',
      `${HOPELESS}; wang role user by wang; deal pain slow by li "maybe"`,
      true,
      'fix-first',
    ],
    [
      'is not stopped even where it costs more than it brings',
      'head amount 1000; head effortLeft 500; li role user by li',
      true,
      'fix-first',
    ],
    ['may still be sound', 'li role user by li', true, 'fix-first'],
  ]

  it.each(table)('%s', (_, deal, early, call) => {
    expect(verdictOn(deal)).toMatchObject({ early, call })
  })
})

describe('the strategy', () => {
  const LIKED =
    'wang role coach by zhao; wang influence medium by zhao; wang support 4 by wang; wang coachTest defend/passed'
  const DISLIKED = SOUND.replace('support 3', 'support -3')
  const table: readonly (readonly [strategy: Strategy, deal: string, from: number, below: number])[] = [
    ['lock', `${SOUND}; ${LIKED}; deal specBy us by li; deal position only by li`, 0.75, 1],
    ['shape', SOUND, 0.5, 0.75],
    ['change-the-rules', SOUND.replace('support 3', 'support -1'), 0.25, 0.5],
    ['nurture', `${DISLIKED}; deal specBy rival by li; deal position behind by li`, 0, 0.25],
  ]

  it.each(table)('is to %s in its band', (strategy, deal, from, below) => {
    const { outlook, verdict } = assessed(deal)
    expect(outlook.us.p).toBeGreaterThanOrEqual(from)
    expect(outlook.us.p).toBeLessThan(below)
    expect(verdict.strategy).toBe(strategy)
  })

  it('is to stop where the call is, whatever the chances', () => {
    expect(verdictOn(`${SOUND}; ${LIKED}; head amount 1000; head effortLeft 50`).strategy).toBe('stop')
  })

  it('follows the chance that they choose us, and only that, while the deal goes on', () => {
    const bands = [
      [0.75, ['lock']],
      [0.5, ['shape']],
      [0.25, ['change-the-rules', 'split']],
      [0, ['nurture']],
    ] as const
    for (let support = -5; support <= 5; support++) {
      for (const spec of ['us', 'customer', 'rival']) {
        const deal = `${SOUND.replace('support 3', `support ${support}`)}; deal specBy ${spec} by li`
        const { outlook, verdict } = assessed(deal)
        const band = bands.find(([from]) => outlook.us.p >= from)
        expect(band?.[1], deal).toContain(verdict.strategy)
      }
    }
  })
})

describe('the stakes', () => {
  const worth = (
    head: string,
  ): Pick<Assessment['verdict'], 'gain' | 'cost' | 'expectedValue'> & { p: number } => {
    const { outlook, verdict } = assessed(`${SOUND}; ${head}`)
    return { ...verdict, p: outlook.win.p }
  }

  it('are the margin of the amount, and the days left at a thousandth of it each', () => {
    const { gain, cost } = worth('head amount 1000000; head margin 0.4; head effortLeft 12')
    expect([gain, cost]).toEqual([400_000, 12_000])
  })

  it('take the usual margin where none is given', () => {
    expect(worth('head amount 1000000; head effortLeft 12').gain).toBe(300_000)
  })

  it('count a day at 200 at least', () => {
    expect(worth('head amount 199000; head effortLeft 10').cost).toBe(2000)
    expect(worth('head amount 201000; head effortLeft 10').cost).toBe(2010)
  })

  it.each([
    ['lead', 3000],
    ['diagnosed', 4500],
    ['negotiation', 2100],
    ['contract', 1400],
  ])('take a tenth of what a %s usually lasts where nobody estimated the effort', (stage, cost) => {
    expect(worth(`head amount 1000000; head stage ${stage}`).cost).toBe(cost)
  })

  it('make the expected value: the chance to win times the gain, less the cost', () => {
    const { p, expectedValue } = worth('head amount 1000000; head margin 0.4; head effortLeft 12')
    expect(expectedValue).toBe(Math.round(p * 400_000 - 12_000))
  })

  it('may be negative', () => {
    expect(worth('head amount 1000; head effortLeft 50').expectedValue).toBeLessThan(0)
  })

  it('are unknown without an amount, and so is the expected value', () => {
    expect(worth('head effortLeft 12')).toMatchObject({ gain: null, cost: null, expectedValue: null })
  })
})

describe('the question that could turn it', () => {
  it('is about the one gate that fails', () => {
    const { turnedBy } = verdictOn(SOUND.replace('slow by wang', 'slow'))
    expect(turnedBy).toMatchObject({ about: 'deal', attribute: 'pain' })
  })

  it('goes to somebody within reach', () => {
    expect(verdictOn(SOUND.replace('slow by wang', 'slow')).turnedBy?.whom).toBe('li')
  })

  it('is about the decider where nobody else has named him', () => {
    const { turnedBy } = verdictOn(SOUND.replace('decision-maker by wang', 'decision-maker by li'))
    expect(turnedBy).toMatchObject({ about: 'deal', attribute: 'role' })
  })

  it('is about a view of today where nobody of influence is known to be willing', () => {
    const { turnedBy } = verdictOn(SOUND.replace(inMode('li', 'growth'), 'wang role user by wang'))
    expect(turnedBy).toMatchObject({ about: 'li', attribute: 'today' })
  })

  it('exists for a deal to pursue, too', () => {
    expect(verdictOn(SOUND).turnedBy).not.toBeNull()
  })

  it('exists for a deal that two signs stop', () => {
    expect(verdictOn(`${HOPELESS}; ${TWO_MORE_STATED}`).turnedBy).not.toBeNull()
  })

  it('does not exist where several things must be mended', () => {
    expect(verdictOn('').turnedBy).toBeNull()
  })
})

describe('what would make us stop', () => {
  it("is a rival's specification while the decider is not met", () => {
    const unmet = 'li role decision-maker by wang'
    expect(verdictOn(unmet).stopIf).toContain('rival-spec-unmet-decider')
    expect(verdictOn(`${unmet}; visit call li`).stopIf).not.toContain('rival-spec-unmet-decider')
  })

  it('is that it is not worth its cost, once there is an amount', () => {
    expect(verdictOn(`${SOUND}; head amount 1000000`).stopIf).toContain('not-worth-it')
    expect(verdictOn(SOUND).stopIf).not.toContain('not-worth-it')
  })

  it('is stated for a deal to pursue', () => {
    expect(verdictOn(SOUND).stopIf).not.toEqual([])
  })

  it('is never what speaks for stopping already', () => {
    const { signs, stopIf } = verdictOn(`${HOPELESS}; ${TWO_MORE_STATED}`)
    expect(signs.map(({ sign }) => sign)).toEqual(['nobody-needs-it', 'rival-spec-unmet-decider'])
    expect(stopIf.filter((sign) => signs.some((present) => present.sign === sign))).toEqual([])
  })
})

describe('the grounds of a verdict', () => {
  it('are those of the failing gates', () => {
    expect(verdictOn(`${SOUND}; head stage proposal`).because).toEqual([{ missing: ['deal', 'commitment'] }])
  })

  it('are those of the signs where it says stop', () => {
    const { because } = verdictOn(
      `${HOPELESS.replace('specBy rival by wang', 'specBy rival by wang id s')}; ${TWO_MORE_STATED}`,
    )
    expect(because).toContain('s')
  })

  it('are the same in the core and in the whole assessment', () => {
    expect(verdictOn(SOUND)).toMatchObject({
      call: judged(SOUND).judgement.call,
      because: judged(SOUND).judgement.because(),
    })
  })
})
