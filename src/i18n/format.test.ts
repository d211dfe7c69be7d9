import { describe, expect, it } from 'vitest'
import { dayWords, listWords, moneyWords, percent, supportWords } from './format.ts'

describe('money', () => {
  it.each([
    [7_400_000, 'CNY', '740万元', 'CN¥7.4m'],
    [123_456_789, 'CNY', '1.23亿元', 'CN¥123m'],
    [180_000, 'EUR', '18万欧元', '€180k'],
    [950, 'CNY', '950元', 'CN¥950'],
    [-22_200, 'CNY', '−2.22万元', '−CN¥22.2k'],
    [50_000, undefined, '5万', '50k'],
  ])('%d %s', (amount, currency, chinese, english) => {
    expect(moneyWords(amount, currency, 'zh')).toBe(chinese)
    expect(moneyWords(amount, currency, 'en').toLowerCase()).toBe(english.toLowerCase())
  })
})

describe('days, lists, signs', () => {
  it('are written as one writes them', () => {
    expect(dayWords(20_567, 'en')).toBe('24 Apr 2026')
    expect(dayWords(20_567, 'zh')).toBe('2026年4月24日')
    expect(listWords(['a', 'b', 'c'], 'en')).toBe('a, b and c')
    expect(listWords(['王总', '李敏'], 'zh')).toBe('王总、李敏')
    expect([supportWords(3), supportWords(0), supportWords(-2)]).toEqual(['+3', '0', '−2'])
    expect(percent(0.3)).toBe('30%')
  })
})
