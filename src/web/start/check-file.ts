import { casefileOf } from '../../deal-file/casefile-of.ts'
import { decodeText } from '../../deal-file/decode-text.ts'
import { readDeal, type DealFile } from '../../deal-file/read-deal.ts'
import type { Day } from '../../domain/day.ts'
import type { FileRefusal } from '../../domain/refusal.ts'
import { assess } from '../../engine/assess.ts'
import type { Assessment } from '../../engine/assessment.ts'
import { STANDARD_METHOD } from '../../engine/standard-method.ts'

/** What a file turned out to be: a deal with its judgement for a day, or why it is none. */
export type CheckedFile =
  | {
      readonly ok: true
      readonly name: string
      readonly text: string
      readonly file: DealFile
      readonly assessment: Assessment
    }
  | { readonly ok: false; readonly name: string; readonly refusal: FileRefusal }

/** Reads a deal file and judges it, all on this side of the wire. */
export function checkFile(name: string, bytes: Uint8Array, today: Day): CheckedFile {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return { ok: false, name, refusal: decoded.refusal }
  const read = readDeal(decoded.text, today)
  if (!read.ok) return { ok: false, name, refusal: read.refusal }
  const { file } = read
  return {
    ok: true,
    name,
    text: decoded.text,
    file,
    assessment: assess(casefileOf(file), today, STANDARD_METHOD),
  }
}
