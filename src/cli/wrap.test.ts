import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthOfText } from './paper.ts'
import { wrapped } from './wrap.ts'

describe('wrapping', () => {
  it('breaks English between words', () => {
    expect(wrapped('state-of-the-art screens for the lab', 22)).toEqual([
      'state-of-the-art',
      'screens for the lab',
    ])
  })

  it('breaks Chinese anywhere but before its marks', () => {
    for (const line of wrapped('减人要尹总监点头，赔偿方案她出。上线这种事，魏总点头才行。', 12)) {
      expect(line).not.toMatch(/^[，。]/)
      expect(widthOfText(line)).toBeLessThanOrEqual(14)
    }
  })

  it('indents the lines after the first', () => {
    expect(wrapped('one two three', 8, '  ')).toEqual(['one two', '  three'])
  })

  it('loses no sign', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 10, max: 80 }), (text, width) => {
        const squeezed = (one: string): string => one.replace(/\s+/g, '')
        expect(squeezed(wrapped(text, width).join(''))).toBe(squeezed(text))
      }),
    )
  })
})
