import { describe, expect, it } from 'vitest'
import { parseDay } from '../domain/day.ts'
import { agoWords, shortDay } from './ago.ts'

const day = (text: string) => parseDay(text) ?? 0
const today = day('2026-11-24')

describe('a day seen from today', () => {
  it.each([
    ['2026-11-24', 'today', '今天'],
    ['2026-11-23', 'yesterday', '昨天'],
    ['2026-11-14', '10 days ago', '10天前'],
    ['2026-10-27', '4 wk ago', '4周前'],
    ['2026-05-24', '6 mo ago', '6个月前'],
    ['2023-11-24', '3 yr ago', '3年前'],
    ['2026-11-29', 'in 5 days', '5天后'],
  ])('%s', (text, english, chinese) => {
    expect([agoWords(day(text), today, 'en'), agoWords(day(text), today, 'zh')]).toEqual([english, chinese])
  })

  it('names the year only where it is another', () => {
    expect(shortDay(day('2026-04-24'), today, 'en')).toBe('24 Apr')
    expect(shortDay(day('2026-04-24'), today, 'zh')).toBe('4月24日')
    expect(shortDay(day('2027-04-24'), today, 'en')).toBe('24 Apr 27')
    expect(shortDay(day('2027-04-24'), today, 'zh')).toBe('2027/4/24')
  })
})
