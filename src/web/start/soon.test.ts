import { describe, expect, it } from 'vitest'
import { parseDay } from '../../domain/day.ts'
import { monthsOn, yearEnd } from './soon.ts'

const day = (text: string) => parseDay(text) ?? 0

describe('the usual days of a decision', () => {
  it('lie whole months on', () => {
    expect(monthsOn(day('2026-11-24'), 1)).toBe('2026-12-24')
    expect(monthsOn(day('2026-11-24'), 3)).toBe('2027-02-24')
  })

  it('are the last of a shorter month', () => {
    expect(monthsOn(day('2026-11-30'), 3)).toBe('2027-02-28')
    expect(monthsOn(day('2027-11-30'), 3)).toBe('2028-02-29')
    expect(monthsOn(day('2026-10-31'), 1)).toBe('2026-11-30')
  })

  it('end with a year that has some time left', () => {
    expect(yearEnd(day('2026-11-24'))).toBe('2026-12-31')
    expect(yearEnd(day('2026-12-20'))).toBe('2027-12-31')
  })
})
