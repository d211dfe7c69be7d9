import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const DIGITS = 10

/** What an entry is: observation, retraction, visit, commitment, end of the deal. */
export type IdPrefix = 'o' | 'r' | 'v' | 'c' | 'e'

/** An id made from what an entry says: the same entry has the same id in every file, wherever it stands. */
export function contentId(prefix: IdPrefix, content: object): string {
  return `${prefix}-${bytesToHex(sha256(utf8ToBytes(canonical(content)))).slice(0, DIGITS)}`
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
    .join(',')}}`
}
