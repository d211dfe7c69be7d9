import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

const NAMES = ['support', 'source', 'influence', 'involvement', 'role', 'grade']

describe('the names a misspelt one may have meant', () => {
  it.each([
    ['suport', ['support']],
    ['supprot', ['support']],
    ['Support', ['support']],
    ['sorce', ['source']],
    ['infuence', ['influence']],
    ['influences', ['influence']],
    ['inv', ['involvement']],
    ['rolle', ['role']],
    ['gard', ['grade']],
  ])('%s: %s', (misspelt, meant) => {
    expect(nearest(misspelt, NAMES)).toEqual(meant)
  })

  it('come with the likeliest first', () => {
    expect(nearest('influencess', ['influenced by', 'influences', 'influence'])).toEqual([
      'influences',
      'influence',
      'influenced by',
    ])
  })

  it('are all of them where none is near', () => {
    expect(nearest('xyz', NAMES)).toEqual(NAMES)
    expect(nearest('', NAMES)).toEqual(NAMES)
    expect(nearest('x'.repeat(100_000), NAMES)).toEqual(NAMES)
  })
})
