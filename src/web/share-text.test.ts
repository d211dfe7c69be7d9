import { describe, expect, it } from 'vitest'
import { readShare, shareText } from './share-text.ts'

describe('a share as one types it', () => {
  it.each([
    ['45', 0.45],
    ['45%', 0.45],
    ['0.45', 0.45],
    ['４５％', 0.45],
    ['12,5 %', 0.125],
    ['1', 0.01],
    ['0', 0],
    ['100', 1],
  ])('%s', (text, share) => {
    expect(readShare(text)).toBe(share)
  })

  it.each(['', '101', '1/2', '-5', 'half'])('is not “%s”', (text) => {
    expect(readShare(text)).toBeUndefined()
  })

  it('comes back as it was shown', () => {
    for (let percent = 0; percent <= 100; percent++) {
      expect(readShare(shareText(percent / 100))).toBe(percent / 100)
    }
  })
})
