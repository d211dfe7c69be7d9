import { readFileSync, statSync } from 'node:fs'
import { casefileOf } from '../deal-file/casefile-of.ts'
import { decodeText, tooLarge } from '../deal-file/decode-text.ts'
import { readDeal } from '../deal-file/read-deal.ts'
import type { Day } from '../domain/day.ts'
import type { FileRefusal, FileRefusalCode } from '../domain/refusal.ts'
import type { Casefile } from '../engine/picture.ts'

export type Opened<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly refusal: FileRefusal }

/** Opens a deal file for the engine. */
export function openDeal(
  path: string,
  today: Day,
): Opened<{ readonly casefile: Casefile; readonly text: string }> {
  const opened = openText(path)
  if (!opened.ok) return opened
  const read = readDeal(opened.text, today)
  return read.ok ? { ok: true, casefile: casefileOf(read.file), text: opened.text } : read
}

/** Opens a text file of a decent size in UTF-8. */
export function openText(path: string): Opened<{ readonly text: string }> {
  try {
    const found = statSync(path)
    if (found.isDirectory()) return refused('is-directory')
    if (!found.isFile() && !found.isFIFO()) return refused('unreadable')
    const refusal = tooLarge(found.size)
    return refusal ? { ok: false, refusal } : decodeText(readFileSync(path))
  } catch (error) {
    return refused(CODES[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable')
  }
}

const CODES: Readonly<Record<string, FileRefusalCode>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EISDIR: 'is-directory',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
}

function refused(code: FileRefusalCode): { ok: false; refusal: FileRefusal } {
  return { ok: false, refusal: { code, line: 0, column: 0, came: '', expected: [] } }
}
