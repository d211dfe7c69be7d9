import { describe, expect, it } from 'vitest'
import { differencesFrom } from '../deal-file/expectation.ts'
import { casebookDeals } from '../testing/casebook.ts'
import { assess } from './assess.ts'
import { STANDARD_METHOD } from './standard-method.ts'

const HAN = /\p{Script=Han}/u

describe('the casebook', () => {
  const deals = casebookDeals()

  it.each(deals)('the engine sees in $name what the expert sees', ({ casefile, expectation, on }) => {
    const { findings, people, verdict } = assess(casefile, on, STANDARD_METHOD)
    const modes = Object.fromEntries(people.map(({ id, mode }) => [id, mode?.value ?? ('unknown' as const)]))
    expect(differencesFrom(expectation, { findings, modes, call: verdict.call })).toEqual([])
  })

  it('holds at least eight deals in each language, of 4 to 14 people each', () => {
    const chinese = deals.filter(({ file }) => HAN.test(file.deal.name))
    expect(chinese.length).toBeGreaterThanOrEqual(8)
    expect(deals.length - chinese.length).toBeGreaterThanOrEqual(8)
    for (const { file } of deals) {
      expect(file.people.length).toBeGreaterThanOrEqual(4)
      expect(file.people.length).toBeLessThanOrEqual(14)
    }
  })

  it('says of every deal at least five things an expert must see and why', () => {
    for (const { expectation } of deals) {
      expect(expectation.findings.length).toBeGreaterThanOrEqual(5)
      expect(expectation.never.length).toBeGreaterThanOrEqual(5)
      expect(expectation.why).toBeTruthy()
    }
  })
})
