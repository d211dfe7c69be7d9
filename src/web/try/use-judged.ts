import { useMemo } from 'react'
import { casefileOf } from '../../deal-file/casefile-of.ts'
import type { Day } from '../../domain/day.ts'
import type { FileRefusal } from '../../domain/refusal.ts'
import { sheetFrom, type Sheet } from '../deal/sheet.ts'
import { useWords } from '../words/words.tsx'
import { useRead, type Progress } from './use-read.ts'

/** What the text on the left comes to. */
interface Judged {
  /** Of the last text that could be read. */
  readonly sheet: Sheet | undefined
  /** Why the text as it stands cannot be. */
  readonly refusal: FileRefusal | undefined
  /** Of a text so long that reading it takes a while. */
  readonly progress: Progress | undefined
}

/** Reads and judges a deal file while it is typed; undefined: there is no text yet. */
export function useJudged(text: string | undefined, today: Day, day: Day): Judged {
  const { speakerFor } = useWords()
  const { file, refusal, progress } = useRead(text, today)
  const sheet = useMemo(
    () => file && sheetFrom(casefileOf(file), day, speakerFor),
    // The words change with the language alone, `speakerFor` with every page.
    [file, day, speakerFor],
  )
  return { sheet, refusal, progress }
}
