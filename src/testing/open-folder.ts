import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A temporary folder that the account the database runs as can get to, too. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prewin-tests-'))
  chmodSync(folder, 0o755)
  return folder
}
