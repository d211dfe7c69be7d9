import { describe, expect, it } from 'vitest'
import { dealOf, TODAY } from '../testing/notation.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { STANDARD_METHOD } from './standard-method.ts'

function assessed(notation: string): Assessment {
  return assess(dealOf(notation), TODAY, STANDARD_METHOD)
}

function asked(notation: string): string[] {
  return assessed(notation).questionsToAsk.map(({ attribute, about }) => `${attribute}@${about}`)
}

const MONEY = 'head amount 1000000; head currency EUR; head margin 0.4'
const DECIDER = 'li role decision-maker by wang'

describe('what to ask next', () => {
  it('who decides comes before anything else where nobody is known to', () => {
    expect(asked(`${MONEY}; wang support +2 by wang`)[0]).toBe('role@deal')
    expect(asked(`${MONEY}; ${DECIDER}`)).not.toContain('role@deal')
  })

  it('the mode is asked by the first view that is missing, else by today', () => {
    expect(asked(`${MONEY}; ${DECIDER}`)).toContain('today@li')
    expect(asked(`${MONEY}; ${DECIDER}; li today 3 by li`)).toContain('minimum@li')
    expect(asked(`${MONEY}; ${DECIDER}; li today 3 by li; li minimum 5 by li`)).toContain('wanted@li')
    expect(
      asked(`${MONEY}; ${DECIDER}; li today 3 by li 90d; li minimum 5 by li 90d; li wanted 8 by li 90d`),
    ).toContain('today@li')
  })

  it('what is known well enough is not asked again', () => {
    expect(asked(`${MONEY}; deal budget approved by li 0d`)).not.toContain('budget@deal')
    expect(asked(`${MONEY}; deal specBy us by li 40d`)).toContain('specBy@deal')
  })

  it('is never worth less than nothing, and sorted by its worth', () => {
    const worths = assessed(
      `${MONEY}; ${DECIDER}; li support +1 by li 30d; wang support -1 by wang`,
    ).questionsToAsk.map(({ worth }) => worth)
    expect(worths.length).toBeGreaterThan(3)
    expect([...worths].sort((a, b) => b - a)).toEqual(worths)
    expect(Math.min(...worths)).toBeGreaterThan(0)
  })

  it('is worth money in the deal’s currency, or a share of the gain', () => {
    expect(Number.isInteger(assessed(`${MONEY}; ${DECIDER}`).questionsToAsk[0]?.worth)).toBe(true)
    expect(assessed(DECIDER).questionsToAsk[0]?.worth).toBeLessThan(1)
  })
})

describe('whom to ask', () => {
  const whom = (attribute: string, about: string, notation: string): string | null | undefined =>
    assessed(notation).questionsToAsk.find((one) => one.attribute === attribute && one.about === about)?.whom

  const COACH =
    'chen role coach by chen; chen influence high by wang; chen support +4 by chen; chen coachTest meeting/passed 5d'

  it('himself where we have met him and he is not against us', () => {
    expect(whom('support', 'li', `${DECIDER}; li support +1 by li 30d; visit call li 20d`)).toBe('li')
  })

  it('not himself where we only heard of him, or he is against us', () => {
    expect(whom('today', 'li', DECIDER)).not.toBe('li')
    expect(whom('support', 'li', `${DECIDER}; li support -2 by li 40d; visit call li 40d`)).not.toBe('li')
  })

  it('a proven coach', () => {
    expect(whom('today', 'li', `${DECIDER}; ${COACH}`)).toBe('chen')
  })

  it('else the friendliest of those tied to him', () => {
    const tied =
      'zhao reportsTo li; sun influences li; zhao support +1 by zhao; sun support +3 by sun; bo support +5 by bo'
    expect(whom('today', 'li', `${DECIDER}; ${tied}`)).toBe('sun')
  })

  it('else the friendliest of all, and nobody where nobody is within reach', () => {
    expect(whom('today', 'li', `${DECIDER}; bo support +5 by bo`)).toBe('bo')
    expect(whom('today', 'li', 'li role decision-maker by us')).toBeNull()
  })

  it('nobody is asked about his own loss', () => {
    const notation = `${MONEY}; ${DECIDER}; wang support +1 by wang 0d; wang influence high by li 0d; visit call wang 1d`
    expect(
      assessed(notation).questionsToAsk.some(
        ({ attribute, about, whom }) => attribute === 'loss' && about === whom,
      ),
    ).toBe(false)
  })
})

describe('what to do next', () => {
  const moves = (notation: string): string[] =>
    assessed(notation).moves.map(({ code, about }) => `${code}@${about}`)
  const trouble = (id: string): string =>
    `${id} today 3 by ${id}; ${id} minimum 5 by ${id}; ${id} wanted 8 by ${id}`

  it('is the cell of role, mode and stance', () => {
    expect(moves(`${DECIDER}; ${trouble('li')}; li support -3 by li`)).toContain(
      'decision-maker/trouble/against@li',
    )
    expect(moves(`${DECIDER}; ${trouble('li')}`)).toContain('decision-maker/trouble/lukewarm@li')
    expect(moves(`${DECIDER}; ${trouble('li')}; li support +2 by li`)).toContain(
      'decision-maker/trouble/for@li',
    )
    expect(moves(`li role user by li; ${trouble('li')}; li support +1 by li`)).toContain(
      'user/trouble/lukewarm@li',
    )
  })

  it('of a coach whatever his mode, of others only once it is known', () => {
    expect(moves('chen role coach by chen; chen support +3 by chen')).toContain('coach/for@chen')
    expect(moves('li role user by li; li support +1 by li')).toEqual([])
  })

  it('brings a chance of a rise, never a loss', () => {
    const found = assessed(
      `${DECIDER}; ${trouble('li')}; wang role user by wang; ${trouble('wang')}; wang support -2 by wang`,
    ).moves
    expect(found.length).toBeGreaterThan(1)
    for (const { uplift, chance } of found) {
      expect(uplift).toBeGreaterThan(0)
      expect(uplift).toBeLessThan(chance)
    }
  })
})
