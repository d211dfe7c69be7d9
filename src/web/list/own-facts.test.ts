import { describe, expect, it } from 'vitest'
import type { DealLine } from '../api-types.ts'
import { changesTo, factsBefore, observationsOf } from './own-facts.ts'

const line = { stage: 'lead', amount: 2_400_000, currency: 'CNY', closeBy: null, sellerWin: 0.5 } as DealLine

describe('the seller’s own facts', () => {
  it('are recorded about the deal, each under a name of its own', () => {
    const [stage, amount] = observationsOf({ stage: 'proposal', amount: 3_000_000 })
    expect(stage).toMatchObject({ about: 'deal', attribute: 'stage', value: 'proposal', grade: 'agreed' })
    expect(amount).toMatchObject({ attribute: 'amount', value: 3_000_000 })
    expect(stage?.id).not.toBe(amount?.id)
  })

  it('that say what is known already are no change', () => {
    expect(changesTo(line, { stage: 'lead', amount: 2_400_000 })).toEqual({})
    expect(changesTo(line, { stage: 'lead', amount: 3_000_000, closeBy: '2026-12-31' })).toEqual({
      amount: 3_000_000,
      closeBy: '2026-12-31',
    })
  })

  it('come back as they were, and what was not known stays unknown', () => {
    expect(factsBefore(line, { amount: 3_000_000, closeBy: '2026-12-31' })).toEqual({ amount: 2_400_000 })
  })
})
