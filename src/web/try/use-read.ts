import { useEffect, useState } from 'react'
import type { DealFile } from '../../deal-file/read-deal.ts'
import type { Day } from '../../domain/day.ts'
import type { FileRefusal } from '../../domain/refusal.ts'
import { isLong, readAside, type ReadDeal } from '../reading/read-aside.ts'

/** What came of reading the text. */
interface Read {
  /** Of the last text that could be read. */
  readonly file?: DealFile
  /** Why the text as it stands cannot be. */
  readonly refusal?: FileRefusal
}

/** A long text on its way, or given up on. */
export type Progress =
  | { readonly state: 'reading'; readonly lines: number; readonly stop: () => void }
  | { readonly state: 'stopped'; readonly goOn: () => void }

/** Long enough not to scold in the middle of a word. */
const PAUSE_MS = 250

/** Reads a deal file while it is typed; undefined: there is no text yet. */
export function useRead(text: string | undefined, today: Day): Read & { readonly progress?: Progress } {
  const [read, setRead] = useState<Read>({})
  const [begun, setBegun] = useState<string>()
  const [stopped, setStopped] = useState<string>()
  const wait = read.file ? PAUSE_MS : 0
  useEffect(() => {
    if (text === undefined || text === stopped) return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      if (isLong(text)) setBegun(text)
      void readAside(text, today, stop.signal).then((result) => {
        if (!result) return
        setBegun(undefined)
        setRead((before) => readAfter(before, result))
      })
    }, wait)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [text, today, wait, stopped])
  if (text === undefined) return read
  if (text === stopped) return { ...read, progress: { state: 'stopped', goOn: () => setStopped(undefined) } }
  if (text !== begun) return read
  const lines = text.split('\n').length
  return { ...read, progress: { state: 'reading', lines, stop: () => setStopped(text) } }
}

/** A text that cannot be read leaves what was read before. */
function readAfter(before: Read, read: ReadDeal): Read {
  if (read.ok) return { file: read.file }
  return { ...(before.file && { file: before.file }), refusal: read.refusal }
}
