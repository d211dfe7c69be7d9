import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casebookDeals } from '../../testing/casebook.ts'
import { isLink, LONGEST_LINK, packed, unpacked } from './link.ts'

describe('a deal file in a link', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const hash = await packed(text)
        expect(hash).toMatch(/^f1\.[\w-]*$/)
        expect(await unpacked(hash)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  it.each(casebookDeals())('takes $name, short enough to be passed on', async ({ text }) => {
    const hash = await packed(text)
    expect(hash.length).toBeLessThan(LONGEST_LINK)
    expect(await unpacked(hash)).toBe(text)
  })

  it('that was cut off anywhere says so instead of giving half a file', async () => {
    const hash = await packed('prewin: 1\ndeal: { name: 王总那一单 }\npeople: {}\n'.repeat(20))
    for (let end = 'f1.'.length; end < hash.length; end++)
      expect(await unpacked(hash.slice(0, end)), `cut at ${end}`).toBeUndefined()
  })

  it.each(['f1.', 'f1.!!!', 'f1.AAAA', 'f1.5', 'people', ''])('%j is none', async (hash) => {
    expect(await unpacked(hash)).toBeUndefined()
  })

  it('is not opened if it would grow without end', async () => {
    expect(await unpacked(await packed('a'.repeat(3_000_000)))).toBeUndefined()
  })

  it('is told from other marks in an address', () => {
    expect(isLink('people')).toBe(false)
    expect(isLink('f1.abc')).toBe(true)
  })
})
