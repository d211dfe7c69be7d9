import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDeal } from '../../contract/deals.ts'
import { dealFrom, lacksOf, NOTHING_TYPED, type TypedDeal } from './typed-deal.ts'

const ID = '5f0c6a9e-6f5c-4b1e-9d0a-0d6c8d0f7a11'

describe('a new deal as typed', () => {
  it('becomes what the API takes', () => {
    const typed = {
      account: ' 华东某集团 ',
      what: '园区管理平台',
      amount: '240万',
      currency: 'CNY',
      closeBy: '2026-12-31',
      destination: '年底前签约',
      people: '王建国，总经理\n某法务',
    }
    expect(dealFrom(typed, ID)).toEqual({
      id: ID,
      account: '华东某集团',
      what: '园区管理平台',
      amount: 2_400_000,
      currency: 'CNY',
      closeBy: '2026-12-31',
      destination: '年底前签约',
      people: [
        { name: '王建国', title: '总经理' },
        { name: '某法务', placeholder: true },
      ],
    })
  })

  it('leaves out what was left empty', () => {
    expect(dealFrom({ ...NOTHING_TYPED, account: 'Acme', currency: 'EUR' }, ID)).toEqual({
      id: ID,
      account: 'Acme',
    })
  })

  it('takes the currency named in the amount before the one chosen', () => {
    const typed = { ...NOTHING_TYPED, account: 'Acme', amount: '€180k', currency: 'CNY' }
    expect(dealFrom(typed, ID)).toMatchObject({ amount: 180_000, currency: 'EUR' })
  })

  it('says what keeps it from being opened', () => {
    expect(lacksOf(NOTHING_TYPED)).toEqual(['account'])
    expect(lacksOf({ ...NOTHING_TYPED, account: 'Acme', amount: 'a lot', closeBy: '2026-02-30' })).toEqual([
      'amount',
      'closeBy',
    ])
    const many = Array.from({ length: 61 }, (_, at) => `Person ${at}`).join('\n')
    expect(lacksOf({ ...NOTHING_TYPED, account: 'Acme', people: many })).toEqual(['people'])
  })

  it('passes the contract whatever is typed, once nothing is lacking', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    const typed: fc.Arbitrary<TypedDeal> = fc.record({
      account: text,
      what: text,
      amount: fc.oneof(text, fc.constantFrom('240万', '2.4m', '')),
      currency: fc.constantFrom('', 'CNY'),
      closeBy: fc.constantFrom('', '2026-12-31'),
      destination: text,
      people: text,
    })
    fc.assert(
      fc.property(typed, (one) => {
        if (lacksOf(one).length > 0) return
        expect(createDeal.body.safeParse(dealFrom(one, ID)).error).toBeUndefined()
      }),
    )
  })
})
