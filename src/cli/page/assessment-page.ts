import type { Sheet } from '../sheet.ts'
import { askLines, moveLines } from './ask-lines.ts'
import { findingLines } from './finding-lines.ts'
import { forcesLines } from './forces-lines.ts'
import { outlookLines } from './outlook-lines.ts'
import { peopleLines } from './people-lines.ts'
import { questionLines } from './question-lines.ts'
import { verdictLines } from './verdict-lines.ts'

/** The judgement of a deal as a page a manager would read aloud. */
export function assessmentPage(sheet: Sheet): string {
  return [
    ...verdictLines(sheet),
    ...outlookLines(sheet),
    ...forcesLines(sheet),
    ...questionLines(sheet),
    ...findingLines(sheet),
    ...peopleLines(sheet),
    ...askLines(sheet),
    ...moveLines(sheet),
    '',
  ].join('\n')
}
