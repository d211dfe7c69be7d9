import { NotTaken } from './limits.ts'

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const

export type Encoding = (typeof ENCODINGS)[number]

/** The text of a file's bytes, and how it was written. */
export interface DecodedTable {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * A mark at the beginning tells; without one UTF-8 is taken where every byte fits, UTF-16 where every other byte of
 * the ASCII signs is empty, else GB18030, which covers GBK and GB2312: what Excel saves in China.
 */
export function decodeCsv(bytes: Uint8Array): DecodedTable {
  for (const encoding of [...markedAs(bytes), ...looksLikeUtf16(bytes), 'utf-8', 'gb18030'] as const) {
    const text = decoded(bytes, encoding)
    if (text !== undefined && !HAS_NO_TEXT.test(text)) return { text: withoutMark(text), encoding }
  }
  throw new NotTaken('unknown-encoding')
}

/** Signs that are in no table, but in every file that is none. */
const HAS_NO_TEXT = /[^\P{Cc}\t\n\v\f\r]/u

function markedAs([first, second]: Uint8Array): Encoding[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le']
  if (first === 0xfe && second === 0xff) return ['utf-16be']
  return []
}

const SAMPLE = 4_000

function looksLikeUtf16(bytes: Uint8Array): Encoding[] {
  const sample = bytes.subarray(0, SAMPLE)
  const empty = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = empty
  if (even + odd < sample.length / 20) return []
  return [odd >= even ? 'utf-16le' : 'utf-16be']
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
