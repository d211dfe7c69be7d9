import { describe, expect, it } from 'vitest'
import { readTour, type TourState } from './tour-state.ts'

describe('how far the first visit has come', () => {
  it.each<TourState>([
    { step: 'begin' },
    { step: 'because' },
    { step: 'record' },
    { step: 'watch', before: { low: 0.3, high: 0.8 } },
    { step: 'over' },
  ])('is kept as %j', (state) => {
    expect(readTour(JSON.stringify(state))).toEqual(state)
  })

  it.each([
    null,
    '',
    'x',
    '[]',
    'null',
    '{"step":"five"}',
    '{"step":"watch"}',
    '{"step":"watch","before":{"low":"a"}}',
  ])('begins anew where %j is kept', (text) => {
    expect(readTour(text)).toEqual({ step: 'begin' })
  })
})
