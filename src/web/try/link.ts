/** A deal file in the part of an address that never leaves the browser: compressed, in letters an address may hold. */

/** Tells our links from other marks in an address, and this way of packing from later ones. */
const MARK = 'f1.'

/** Longer links are cut off by too many programs on their way. */
export const LONGEST_LINK = 30_000

/** Against links that grow without end when they are opened. */
const LONGEST_TEXT = 1_000_000

export function isLink(hash: string): boolean {
  return hash.startsWith(MARK)
}

export function canPack(): boolean {
  return typeof CompressionStream !== 'undefined'
}

export async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return MARK + toLetters(new Uint8Array(await new Response(stream).arrayBuffer()))
}

/** The text in a link; undefined where it was cut off or changed. */
export async function unpacked(hash: string): Promise<string | undefined> {
  const bytes = fromLetters(hash.slice(MARK.length))
  if (!isLink(hash) || !bytes) return undefined
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    return await textIn(stream)
  } catch {
    // Cut off or changed on its way: it cannot be expanded, or is no text. Each browser names that differently.
    return undefined
  }
}

async function textIn(stream: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = stream.getReader()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true })
    if (text.length > LONGEST_TEXT) {
      await reader.cancel()
      return undefined
    }
  }
  return text + decoder.decode()
}

function toLetters(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromLetters(letters: string): Uint8Array<ArrayBuffer> | undefined {
  if (letters === '' || !/^[\w-]+$/.test(letters) || letters.length % 4 === 1) return undefined
  const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
}
