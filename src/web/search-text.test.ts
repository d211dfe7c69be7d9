import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatSearch, parseSearch } from './search-text.ts'

describe('what an address asks for', () => {
  it('is written as the API reads it', () => {
    expect(formatSearch({ call: ['stop', 'pursue'], q: '园区 & co', from: 0.3, none: undefined })).toBe(
      '?call=stop&call=pursue&q=%E5%9B%AD%E5%8C%BA+%26+co&from=0.3',
    )
    expect(formatSearch({})).toBe('')
  })

  it('is read back as it was written', () => {
    const text = fc.string({ unit: 'binary' })
    const search = fc.dictionary(
      fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
      fc.oneof(text, fc.array(text, { minLength: 2, maxLength: 4 })),
    )
    fc.assert(
      fc.property(search, (asked) => {
        expect(parseSearch(formatSearch(asked))).toEqual({ ...asked })
      }),
    )
  })
})
