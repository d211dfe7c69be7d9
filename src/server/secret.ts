import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasCode } from '../store/has-code.ts'

/**
 * What signs cookies and hides the secrets of second factors: made at the first start, and from then on the same. It is
 * beside the database rather than in it: a copy of the one is of no use without the other.
 */
export function secretIn(data: string): string {
  const file = join(data, 'secret')
  mkdirSync(data, { recursive: true })
  try {
    // Of two servers that start at once one makes it.
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8')
}
