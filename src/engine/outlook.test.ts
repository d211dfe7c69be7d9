import { describe, expect, it } from 'vitest'
import { judged } from '../testing/found-in.ts'
import type { FactorCode } from '../domain/factor.ts'
import { logistic, logit } from './log-odds.ts'

function factor(
  code: FactorCode,
  notation: string,
): { value: number; certainty: number; logOdds: number } | undefined {
  const found = judged(notation).outlook.factors.get(code)
  return (
    found?.measured && {
      value: found.measured.value,
      certainty: found.measured.certainty,
      logOdds: found.logOdds,
    }
  )
}

const THREE_VISITS = 'visit call li 3d; visit call li 2d; visit call li 1d'

describe('a factor of the outlook', () => {
  it.each<[string, FactorCode, string, number]>([
    [
      'the decider in trouble',
      'decider-mode',
      'li role decision-maker by wang; li today 3 by li 0d; li minimum 5 by li 0d; li wanted 8 by li 0d',
      1 * 0.8 * (1 + 0.21),
    ],
    [
      'a decider content with today',
      'decider-mode',
      'li role decision-maker by wang; li today 7 by li 0d; li minimum 5 by li 0d; li wanted 7 by li 0d',
      0.8 * (-1.2 + 0.21),
    ],
    [
      'the decider for us at +3',
      'decider-support',
      'li role decision-maker by wang; li support +3 by li 0d',
      0.8 * (0.9 - 0.135),
    ],
    [
      'beyond +3 nothing more',
      'decider-support',
      'li role decision-maker by wang; li support +5 by li 0d',
      0.8 * (0.9 - 0.135),
    ],
    [
      'the decider against at −3',
      'decider-support',
      'li role decision-maker by wang; li support -3 by li 0d',
      0.8 * (-1.5 - 0.135),
    ],
    [
      'between, in proportion',
      'decider-support',
      'li role decision-maker by wang; li support -2 by li 0d',
      0.8 * (-1 - 0.135),
    ],
    ['budget approved', 'budget', 'deal budget approved by li 0d', 0.5 * 0.8 * (1 - 0.125)],
    ['no budget', 'budget', 'deal budget none by li 0d', 0.5 * 0.8 * (-1 - 0.125)],
    ['a dated step', 'dated-step', `${THREE_VISITS}; promise li +10d`, 0.5 * 0.7],
    ['no dated step', 'dated-step', THREE_VISITS, 0.5 * -0.3],
    [
      'a conflict of people of weight',
      'open-conflict',
      `${THREE_VISITS}; li influence high by wang; wang influence high by li; li conflictsWith wang`,
      -0.6 * 0.7,
    ],
    [
      'one move of the close date',
      'close-date-moves',
      `${THREE_VISITS}; head closeBy 10d; deal closeBy +10d 5d`,
      -0.35 * (1 - 0.55),
    ],
    ['later', 'timing', 'deal timing later by li 0d', 0.5 * 0.8 * -1.5],
    [
      'a fear of a key person',
      'fear',
      'li influence high by wang; li fear wrong-choice by li 0d',
      -0.4 * 0.8 * 0.7,
    ],
    ['past the close date with no step', 'overdue', 'head closeBy 10d', -0.5 * 0.7],
    ['our specification', 'spec', 'deal specBy us by li 0d', 0.8 * 0.8],
    ['the rival’s specification', 'spec', 'deal specBy rival by li 0d', -0.8 * 0.8],
    ['behind', 'position', 'deal position behind by li 0d', 0.6 * 0.8 * (-1 - 0.125)],
    [
      'behind one rival, ahead of another: the worse counts',
      'position',
      'deal position ahead rival A by li 0d; deal position behind rival B by li 0d',
      0.6 * 0.8 * (-1 - 0.125),
    ],
    [
      'two dodges of a coach',
      'coach',
      'li role coach by wang; li coachTest meeting/dodged 9d; li coachTest criteria/dodged 2d',
      0.6 * -0.3,
    ],
    ['a good fit', 'fit', 'deal fit {criterion: size, score: 4} by li 0d', 0.4 * 0.8 * 0.8],
    [
      'a good fit beside a mark too old to be known',
      'fit',
      'deal fit {criterion: size, score: 4} by li 0d; deal fit {criterion: price, score: 4} by li 1500d',
      0.4 * (0.8 / 2) * 0.8,
    ],
  ])('%s', (_, code, notation, logOdds) => expect(factor(code, notation)?.logOdds).toBeCloseTo(logOdds, 3))

  it('knows no better that there is no conflict once it has forgotten who else has a say', () => {
    const both = 'li influence high by wang 0d; zhou influence high by wang'
    const certainties = [`${both} 0d`, `${both} 1500d`].map(
      (notation) => factor('open-conflict', `${notation}; visit call li 1d`)?.certainty,
    )
    expect(certainties).toEqual([0.5, 0.5])
  })

  it.each<[string, FactorCode, string]>([
    ['nothing follows from an empty log', 'dated-step', 'people li'],
    ['nor about a single thread', 'single-thread', 'people li'],
    ['no decider, no mode of his', 'decider-mode', 'li today 3 by li; li wanted 8 by li'],
    ['a decider of unknown mode', 'decider-mode', 'li role decision-maker by wang'],
    ['that no key person was met leaves conflicts unknown', 'open-conflict', 'li influence high by wang'],
    ['a pain that is a guess', 'pain-stated', 'deal pain slow inferred'],
  ])('%s', (_, code, notation) => expect(factor(code, notation)).toBeUndefined())

  it('silence counts in full only after three visits', () => {
    expect(factor('dated-step', 'visit call li 1d')?.certainty).toBeCloseTo(1 / 3)
    expect(factor('dated-step', THREE_VISITS)?.certainty).toBe(1)
  })

  it('that nobody quarrels is known as far as the key people were met', () => {
    const notation = 'li influence high by wang; wang influence high by li; visit call li 1d'
    expect(factor('open-conflict', notation)).toMatchObject({ value: 0, certainty: 0.5 })
  })

  it('of two deciders the one who takes most from the odds counts', () => {
    const two = 'li role decision-maker by zhao; wang role decision-maker by zhao; li support +4 by li 0d'
    expect(factor('decider-support', `${two}; wang support -3 by wang 0d`)?.value).toBe(-1.5)
    expect(factor('decider-support', two)).toBeUndefined()
  })

  it('more than five who take part make it harder to decide', () => {
    const active = 'abcdef'.split('').map((id) => `p${id} involvement takes-part by p${id}`)
    expect(factor('many-deciders', `${active.join(';')}; ${THREE_VISITS}`)?.value).toBe(1)
    expect(factor('many-deciders', `${active.slice(1).join(';')}; ${THREE_VISITS}`)?.value).toBe(0)
  })
})

describe('the outlook', () => {
  it('wins where they decide and it is us', () => {
    const { decision, us, win } = judged('deal budget approved by li; deal specBy rival by li').outlook
    expect(win.p).toBeCloseTo(decision.p * us.p, 10)
  })

  it('draws the interval from what is unknown, in log-odds', () => {
    const { decision, us, win } = judged('').outlook
    expect(decision.high).toBeCloseTo(logistic(logit(0.6) + 1.2816 * Math.sqrt(decision.variance)), 10)
    const share = (p: number, variance: number): number => ((1 - p) / (1 - 0.3)) ** 2 * variance
    expect(win.variance).toBeCloseTo(share(0.6, decision.variance) + share(0.5, us.variance), 10)
  })

  it('is narrower the more is known', () => {
    const width = (notation: string): number => {
      const { low, high } = judged(notation).outlook.decision
      return logit(high) - logit(low)
    }
    const known =
      'li role decision-maker by wang; li today 3 by li 0d; li minimum 5 by li 0d; li wanted 8 by li 0d'
    expect(width(known)).toBeLessThan(width(''))
  })
})
