import { describe, expect, it } from 'vitest'
import { messages as en } from '../words/en.ts'
import { messages as zh } from '../words/zh.ts'
import { suggestionsFor } from './suggestions.ts'

describe('what a search may have meant', () => {
  it('is a verdict, a stage, a state or a finding that is called so', () => {
    expect(suggestionsFor('停手', zh).map(({ view }) => view)).toContainEqual({ call: ['stop'] })
    expect(suggestionsFor('流单', zh).map(({ view }) => view)).toContainEqual({ state: ['no-decision'] })
    expect(suggestionsFor('negoti', en)).toEqual([{ name: 'negotiation', view: { stage: ['negotiation'] } }])
    expect(suggestionsFor('SINGLE thread', en).map(({ view }) => view)).toEqual([
      { finding: ['single-thread'] },
    ])
  })

  it('is nothing for what is too short or called by nothing', () => {
    expect(suggestionsFor('st', en)).toEqual([])
    expect(suggestionsFor('  ', zh)).toEqual([])
    expect(suggestionsFor('Northwind', en)).toEqual([])
  })
})
