import type { Readable } from 'node:stream'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { NotTaken, type Allowance } from './limits.ts'

/** The parts of a packed file, by their names; each is unpacked when it is read, never whole. */
export interface Packed {
  has(name: string): boolean
  /** Hands a part over piece by piece. */
  read(name: string, take: (text: string) => void): Promise<void>
}

export async function openPacked(bytes: Buffer, allowance: Allowance): Promise<Packed> {
  const zip = await opened(bytes)
  allowance.parts(zip.entryCount)
  const entries = await entriesOf(zip)
  return {
    has: (name) => entries.has(keyOf(name)),
    read: async (name, take) => {
      const entry = entries.get(keyOf(name))
      if (entry) await unpack(zip, entry, allowance, take)
    },
  }
}

/** Some programs write their parts in other cases, or with the other stroke. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Names are looked up and nothing is written by them, so odd ones do no harm.
    fromBuffer(bytes, { lazyEntries: true, autoClose: false, strictFileNames: false }, (error, zip) =>
      error ? reject(new NotTaken('broken-workbook')) : resolve(zip),
    )
  })
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.set(keyOf(entry.fileName), entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', () => reject(new NotTaken('broken-workbook')))
    zip.readEntry()
  })
}

async function unpack(
  zip: ZipFile,
  entry: Entry,
  allowance: Allowance,
  take: (text: string) => void,
): Promise<void> {
  const decoder = new TextDecoder('utf-8')
  let read = 0
  for await (const piece of pieces(await streamOf(zip, entry))) {
    allowance.expand(piece.length)
    read += piece.length
    allowance.progress(read / Math.max(1, entry.uncompressedSize))
    take(decoder.decode(piece, { stream: true }))
  }
  take(decoder.decode())
}

async function* pieces(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of stream) yield piece as Uint8Array
  } catch (error) {
    // More came out than was said, or what is packed is no good: a fault of the file.
    if (error instanceof Error && !(error instanceof NotTaken)) throw new NotTaken('broken-workbook')
    throw error
  }
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    if (entry.generalPurposeBitFlag & 1) return reject(new NotTaken('encrypted-workbook'))
    zip.openReadStream(entry, (error, stream) =>
      error ? reject(new NotTaken('broken-workbook')) : resolve(stream),
    )
  })
}
