import type { FileRefusal } from '../domain/refusal.ts'
import { placeIn } from './place.ts'

export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: FileRefusal }

const MB = 1_000_000
const LARGEST_MB = 5

/** The text of a file's bytes: UTF-8, with or without a byte order mark, at most 5 MB. */
export function decodeText(bytes: Uint8Array): Decoded {
  const large = tooLarge(bytes.length)
  if (large) return refused(large)
  const text = decoded(bytes, false)
  return text === undefined ? refused(notUtf8(bytes)) : { ok: true, text: withoutMark(text) }
}

/** Refuses a file by its size in bytes, before it is read. */
export function tooLarge(size: number): FileRefusal | undefined {
  if (size <= LARGEST_MB * MB) return undefined
  const came = `${(Math.ceil((size / MB) * 10) / 10).toFixed(1)} MB`
  return { code: 'too-large', line: 0, column: 0, came, expected: [`≤ ${LARGEST_MB} MB`] }
}

function refused(refusal: FileRefusal): Decoded {
  return { ok: false, refusal }
}

/** Undefined where a byte is wrong; `open` leaves a last sign unfinished. */
function decoded(bytes: Uint8Array, open: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: open })
  } catch {
    return undefined
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function notUtf8(bytes: Uint8Array): FileRefusal {
  const good = longestGood(bytes)
  const offset = new TextEncoder().encode(good).length
  const came = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
  const text = withoutMark(good)
  return { code: 'not-utf8', ...placeIn(text, text.length), came, expected: ['UTF-8'] }
}

/** The text before the first sign that is none, found by halving: each start of a good file decodes. */
function longestGood(bytes: Uint8Array): string {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (decoded(bytes.subarray(0, middle), true) === undefined) bad = middle
    else good = middle
  }
  return decoded(bytes.subarray(0, good), true) ?? ''
}
