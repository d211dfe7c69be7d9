import type { Level } from '../domain/level.ts'
import { viewOf } from '../domain/view.ts'
import type { Access } from './deals.ts'

/** A row with whose it is, and what the one who asks may do with it. */
export function withAccess(row: string, { owner, level, sensitive }: Access): string {
  return `${withOwner(row, owner)}${mayText(level, sensitive)}`
}

/** A row with whose it is, not yet ended: the same for whoever asks. */
export function withOwner(row: string, { id, name }: Access['owner']): string {
  return `${row.slice(0, -1)},"owner":${JSON.stringify({ id, name })}`
}

/** What ends a row: what somebody may do with it and see of it. */
export function mayText(level: Level, sensitive: boolean): string {
  return `,"level":"${level}","view":"${viewOf({ sensitive })}"}`
}
