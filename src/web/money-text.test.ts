import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyText, readMoney } from './money-text.ts'

describe('money as one types it', () => {
  it.each([
    ['240万', 2_400_000, undefined],
    ['240 万元', 2_400_000, 'CNY'],
    ['1.2亿', 120_000_000, undefined],
    ['¥ 1,200,000', 1_200_000, 'CNY'],
    ['２４０万', 2_400_000, undefined],
    ['3千万', 30_000_000, undefined],
    ['50w', 500_000, undefined],
    ['2.4m', 2_400_000, undefined],
    ['2.4M EUR', 2_400_000, 'EUR'],
    ['€180k', 180_000, 'EUR'],
    ['$1.5 million', 1_500_000, 'USD'],
    ['HK$3m', 3_000_000, 'HKD'],
    ['30万美元', 300_000, 'USD'],
    ['2.400.000', 2_400_000, undefined],
    ['€180.000', 180_000, 'EUR'],
    ['1.234m', 1_234_000, undefined],
    ['2,4m', 2_400_000, undefined],
    ['950', 950, undefined],
    ['0', 0, undefined],
    ['RMB 80万', 800_000, 'CNY'],
  ])('%s', (text, amount, currency) => {
    expect(readMoney(text)).toEqual({ amount, ...(currency && { currency }) })
  })

  it.each(['', 'soon', '大概', '3 to 5m', '12 months of work', '1.2.3', '99999999亿'])(
    'is not “%s”',
    (text) => {
      expect(readMoney(text)).toBeUndefined()
    },
  )

  it('is shown to be typed on as the very same amount', () => {
    expect([moneyText(7_400_000, 'zh'), moneyText(7_400_000, 'en')]).toEqual(['740万', '7.4m'])
    fc.assert(
      fc.property(fc.nat(2e9), fc.constantFrom('zh' as const, 'en' as const), (amount, language) => {
        expect(readMoney(moneyText(amount, language))).toEqual({ amount })
      }),
    )
  })
})
