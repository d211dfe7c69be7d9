import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from './day.ts'

describe('a day', () => {
  it('is counted from 1970 as every calendar counts it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1600-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10)
          expect(parseDay(text)).toBe(Math.floor(date.getTime() / 86_400_000))
        },
      ),
    )
  })

  it('is written as it was read', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 300_000 }), (day) => {
        expect(parseDay(formatDay(day))).toBe(day)
      }),
    )
  })

  it.each([
    '2026-02-29',
    '0000-01-01',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '20260401',
    '2026-04-01T00:00',
    '',
  ])('%s is none', (text) => expect(parseDay(text)).toBeUndefined())
})
