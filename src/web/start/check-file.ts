import { casefileOf } from '../../deal-file/casefile-of.ts'
import { decodeText } from '../../deal-file/decode-text.ts'
import type { DealFile } from '../../deal-file/read-deal.ts'
import type { Day } from '../../domain/day.ts'
import type { FileRefusal } from '../../domain/refusal.ts'
import { assess } from '../../engine/assess.ts'
import type { Assessment } from '../../engine/assessment.ts'
import { STANDARD_METHOD } from '../../engine/standard-method.ts'
import { readAside } from '../reading/read-aside.ts'

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

/** Reads a deal file and judges it, all on this side of the wire; undefined where it was stopped. */
export async function checkFile(
  name: string,
  bytes: Uint8Array,
  today: Day,
  stop: AbortSignal,
): Promise<CheckedFile | undefined> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return { ok: false, name, refusal: decoded.refusal }
  const read = await readAside(decoded.text, today, stop)
  if (!read) return undefined
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
