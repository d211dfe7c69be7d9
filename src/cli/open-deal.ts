import { readFileSync, statSync } from 'node:fs'
import { casefileOf } from '../deal-file/casefile-of.ts'
import { decodeText } from '../deal-file/decode-text.ts'
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
    const kind = statSync(path)
    if (kind.isDirectory()) return refused('is-directory')
    return kind.isFile() || kind.isFIFO() ? decodeText(readFileSync(path)) : refused('unreadable')
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
  ERR_FS_FILE_TOO_LARGE: 'too-large',
}

function refused(code: FileRefusalCode): { ok: false; refusal: FileRefusal } {
  return { ok: false, refusal: { code, line: 0, column: 0, came: '', expected: [] } }
}
