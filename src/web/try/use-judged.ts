import { useEffect, useMemo, useState } from 'react'
import { casefileOf } from '../../deal-file/casefile-of.ts'
import { readDeal, type DealFile } from '../../deal-file/read-deal.ts'
import type { Day } from '../../domain/day.ts'
import type { FileRefusal } from '../../domain/refusal.ts'
import { sheetFrom, type Sheet } from '../deal/sheet.ts'
import { useWords } from '../words/words.tsx'

/** What the text on the left comes to. */
interface Judged {
  /** Of the last text that could be read. */
  readonly sheet: Sheet | undefined
  /** Why the text as it stands cannot be. */
  readonly refusal: FileRefusal | undefined
}

/** Long enough not to scold in the middle of a word. */
const PAUSE_MS = 250

/** Reads and judges a deal file while it is typed; undefined: there is no text yet. */
export function useJudged(text: string | undefined, today: Day, day: Day): Judged {
  const { speakerFor } = useWords()
  const [{ file, refusal }, setRead] = useState<Read>({})
  const wait = file ? PAUSE_MS : 0
  useEffect(() => {
    if (text === undefined) return
    const timer = setTimeout(() => setRead((before) => readAfter(before, text, today)), wait)
    return () => clearTimeout(timer)
  }, [text, today, wait])
  const sheet = useMemo(
    () => file && sheetFrom(casefileOf(file), day, speakerFor),
    // The words change with the language alone, `speakerFor` with every page.
    [file, day, speakerFor],
  )
  return { sheet, refusal }
}

interface Read {
  readonly file?: DealFile
  readonly refusal?: FileRefusal
}

/** A text that cannot be read leaves what was read before. */
function readAfter(before: Read, text: string, today: Day): Read {
  const read = readDeal(text, today)
  if (read.ok) return { file: read.file }
  return { ...(before.file && { file: before.file }), refusal: read.refusal }
}
