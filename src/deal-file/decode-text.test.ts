import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  )
}

function notUtf8(line: number, column: number, came: string): unknown {
  return { ok: false, refusal: { code: 'not-utf8', line, column, came, expected: ['UTF-8'] } }
}

describe('the bytes of a file', () => {
  it('are any text in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeText(bytesOf(text))).toEqual({ ok: true, text })
      }),
    )
  })

  it('may begin with a byte order mark, which is no part of the text', () => {
    expect(decodeText(bytesOf([0xef, 0xbb, 0xbf], 'prewin: 1'))).toEqual({ ok: true, text: 'prewin: 1' })
    expect(decodeText(bytesOf('a\uFEFFb'))).toEqual({ ok: true, text: 'a\uFEFFb' })
  })

  it('may be none', () => {
    expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: '' })
  })

  it('may be five megabytes and no more', () => {
    expect(decodeText(new Uint8Array(5_000_000).fill(0x61))).toMatchObject({ ok: true })
    expect(decodeText(new Uint8Array(5_000_001))).toEqual({
      ok: false,
      refusal: { code: 'too-large', line: 0, column: 0, came: '5.1 MB', expected: ['≤ 5 MB'] },
    })
  })

  it.each([
    ['Latin 1', bytesOf('name: Andr', [0xe9], '\n'), 1, 11, '0xE9'],
    ['Chinese in GBK', bytesOf('prewin: 1\nname: ', [0xcd, 0xf5], '\n'), 2, 7, '0xCD'],
    ['the mark of UTF-16', bytesOf([0xff, 0xfe, 0x70, 0x00]), 1, 1, '0xFF'],
    ['a sign cut off at the end', bytesOf('王', [0xe7, 0x8e]), 1, 2, '0xE7'],
    ['a sign cut off by another', bytesOf('王', [0xe7, 0x8e], '\nb'), 1, 2, '0xE7'],
    ['a needlessly long sign', bytesOf('a\n\n', [0xc0, 0xaf]), 3, 1, '0xC0'],
    ['half a pair', bytesOf([0xed, 0xa0, 0x80]), 1, 1, '0xED'],
    ['a byte of no sign after a mark', bytesOf([0xef, 0xbb, 0xbf], 'ab', [0x80]), 1, 3, '0x80'],
    ['a bad byte after a real replacement sign', bytesOf('\uFFFD', [0xff]), 1, 2, '0xFF'],
    ['a bad byte after a sign of two units', bytesOf('🎉', [0xff]), 1, 3, '0xFF'],
  ])('are no UTF-8 with %s', (_, bytes, line, column, came) => {
    expect(decodeText(bytes)).toEqual(notUtf8(line, column, came))
  })

  it('are a text or refused at a place within, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const decoded = decodeText(bytes)
        if (decoded.ok) expect(new TextDecoder().decode(bytes)).toBe(decoded.text)
        else expect(bytes).toContain(Number(decoded.refusal.came))
      }),
    )
  })
})
