import { describe, expect, it } from 'vitest'
import { TODAY, dealOf } from '../testing/notation.ts'
import { becauseOf } from './belief.ts'
import { heldItems, itemsOf, pictureOf, valueOf, type Picture } from './picture.ts'
import { STANDARD_METHOD } from './standard-method.ts'

function picture(notation: string, daysLater = 0): Picture {
  return pictureOf(dealOf(notation), TODAY + daysLater, STANDARD_METHOD)
}

function certainty(
  notation: string,
  about: string,
  attribute: 'support' | 'influence' | 'budget',
): number | undefined {
  const belief = itemsOf(picture(notation), about, attribute)[0]
  return belief && Number(belief.certainty.toFixed(4))
}

function roles(notation: string): string[] {
  return heldItems(picture(notation), 'li', 'role')
    .map(({ value }) => JSON.stringify(value).replaceAll('"', ''))
    .sort()
}

describe('how sure a value is', () => {
  it.each([
    ['stated today', 'li influence high by wang 0d', 0.8],
    ['agreed today', 'li influence high agreed by wang 0d', 1],
    ['inferred today', 'li influence high inferred by wang 0d', 0.4],
    ['unclear today', 'li influence high unclear by wang 0d', 0.15],
    ['stated one half-life ago', 'li influence high by wang 180d', 0.4],
    ['said by two people', 'li influence high by wang 0d; li influence high by zhao 0d', 0.96],
    ['said twice by the same', 'li influence high by wang 0d; li influence high by wang 30d', 0.8],
    [
      'guessed by two: guesses alone stay at .4',
      'li influence high inferred by wang 0d; li influence high inferred by zhao 0d',
      0.4,
    ],
    [
      'stated, and contradicted by one who states',
      'li influence high by wang 0d; li influence low by zhao 0d',
      0.16,
    ],
    [
      'stated, and contradicted by a guess',
      'li influence high by wang 0d; li influence low inferred by zhao 0d',
      0.48,
    ],
  ])('%s', (_, notation, expected) => expect(certainty(notation, 'li', 'influence')).toBeCloseTo(expected, 4))

  it('hearsay about support counts as inferred until a second source agrees', () => {
    expect(certainty('li support +3 by wang 0d', 'li', 'support')).toBe(0.4)
    expect(certainty('li support +3 by wang 0d; li support +3 by zhao 0d', 'li', 'support')).toBe(0.96)
    expect(certainty('li support +3 by wang 0d; li support +3 inferred by us 0d', 'li', 'support')).toBe(0.4)
  })

  it('scales agree within one, and the strongest names the value', () => {
    const agreed = picture('li support +3 by li 0d; li support +2 by wang 10d')
    expect(valueOf(agreed, 'li', 'support')).toMatchObject({ value: 3 })
    expect(becauseOf(valueOf(agreed, 'li', 'support'))).toHaveLength(2)
    expect(
      valueOf(picture('li support +3 by li 0d; li support +1 by wang 0d'), 'li', 'support')?.rival,
    ).toBeDefined()
  })

  it('below .1 it is unknown, which is not the same as nought', () => {
    expect(valueOf(picture('li support 0 by li 134d'), 'li', 'support')).toMatchObject({ value: 0 })
    expect(valueOf(picture('li support 0 by li 136d'), 'li', 'support')).toBeUndefined()
  })

  it('changing one’s mind is no contradiction', () => {
    const belief = valueOf(
      picture('li support −3 by li 20d; li support +3 by li 1d'.replace('−', '-')),
      'li',
      'support',
    )
    expect(belief).toMatchObject({ value: 3 })
    expect(belief?.rival).toBeUndefined()
  })

  it('other words for a process are no contradiction', () => {
    const belief = valueOf(
      picture('deal decisionProcess "board decides" by li; deal decisionProcess "wang signs" by zhao'),
      'deal',
      'decisionProcess',
    )
    expect(belief?.rival).toBeUndefined()
    expect(belief?.certainty).toBeGreaterThan(0.9)
  })

  it('waiting never makes a contradicted value surer', () => {
    const notation = 'deal budget approved by li 0d; deal budget none by wang 0d'
    const days = [0, 30, 60, 120]
    const sure = days.map((later) => itemsOf(picture(notation, later), 'deal', 'budget')[0]?.certainty ?? 0)
    expect([...sure].sort((a, b) => b - a)).toEqual(sure)
  })

  it('is stale when older than one half-life, not before', () => {
    expect(valueOf(picture('li support +3 by li 45d'), 'li', 'support')?.stale).toBe(false)
    expect(valueOf(picture('li support +3 by li 46d'), 'li', 'support')?.stale).toBe(true)
  })
})

describe('what ends a claim', () => {
  it('a retraction, from the day it is recorded', () => {
    const notation = 'li support +3 id x by li 10d; li retracts x'
    expect(valueOf(picture(notation), 'li', 'support')).toBeUndefined()
    expect(valueOf(picture(notation, -5), 'li', 'support')).toMatchObject({ value: 3 })
  })

  it('the end of an item, for every source; later ones start anew', () => {
    expect(
      heldItems(
        picture('li loss blame by li 20d; li loss blame by wang 15d; li loss blame ended by li 5d'),
        'li',
        'loss',
      ),
    ).toEqual([])
    expect(
      heldItems(
        picture('li loss blame by li 20d; li loss blame ended by li 5d; li loss blame by wang 2d'),
        'li',
        'loss',
      ),
    ).toHaveLength(1)
  })

  it('a denial by somebody surer', () => {
    expect(heldItems(picture('li loss blame inferred 2d; li loss blame not by li 2d'), 'li', 'loss')).toEqual(
      [],
    )
  })

  it('nothing recorded later is seen earlier', () => {
    const notation = 'li support +3 by li 10d recorded 2d'
    expect(valueOf(picture(notation, -3), 'li', 'support')).toBeUndefined()
    expect(valueOf(picture(notation, -2), 'li', 'support')).toMatchObject({ value: 3 })
  })
})

describe('a person’s roles', () => {
  it.each([
    ['several at once', 'li role user by li; li role gatekeeper/legal by wang', ['gatekeeper/legal', 'user']],
    [
      'a bare role gives way to its sub-kind',
      'li role gatekeeper by wang; li role gatekeeper/legal by zhao',
      ['gatekeeper/legal'],
    ],
    [
      'two sub-kinds stand beside each other',
      'li role gatekeeper/legal by wang; li role gatekeeper/budget by wang',
      ['gatekeeper/budget', 'gatekeeper/legal'],
    ],
    [
      'a surer decider does not give way to "recommends"',
      'li role decision-maker by wang; li role decision-maker/recommends inferred',
      ['decision-maker', 'decision-maker/recommends'],
    ],
    [
      'a surer "recommends" stands alone',
      'li role decision-maker inferred; li role decision-maker/recommends by wang',
      ['decision-maker/recommends'],
    ],
    [
      'no longer the decider',
      'li role decision-maker by wang 20d; li role decision-maker ended by wang 2d',
      [],
    ],
    ['denied by his boss', 'li role decision-maker inferred 20d; li role decision-maker not by wang 2d', []],
  ])('%s', (_, notation, expected) => expect(roles(notation)).toEqual(expected))

  it('two sub-kinds on one bare claim stand in the same order however they were entered', () => {
    const claims = ['li role gatekeeper/legal inferred 0d', 'li role gatekeeper/budget inferred 0d']
    const inOrder = (entered: readonly string[]): unknown[] =>
      heldItems(picture(['li role gatekeeper by wang 0d', ...entered].join(';')), 'li', 'role').map(
        ({ value }) => value,
      )
    expect(inOrder([...claims].reverse())).toEqual(inOrder(claims))
  })

  it('a bare claim supports the sub-kind', () => {
    const [role] = heldItems(
      picture('li role gatekeeper by wang 0d; li role gatekeeper/legal by zhao 0d'),
      'li',
      'role',
    )
    expect(role?.certainty).toBeCloseTo(0.96, 4)
  })
})

describe('the seller’s own facts', () => {
  it('the newest wins, and none ages', () => {
    const facts = picture(
      'head amount 100000; deal amount 120000 stated 30d; deal amount 90000 stated 5d; opened 900d',
    )
    expect(valueOf(facts, 'deal', 'amount')).toMatchObject({ value: 90000, certainty: 0.8, stale: false })
  })
})
