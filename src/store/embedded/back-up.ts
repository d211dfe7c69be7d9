import { chownSync, constants, lchownSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cp, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { cannotStart } from '../cannot-start.ts'
import { hasCode } from '../has-code.ts'
import { runAs, type RunAs } from './run-as.ts'

const KEPT = 3

/**
 * Copies a database at rest into `backups` beside it, under a name that says what it was; the three newest are kept.
 * Putting one back is stopping the server and renaming it to `database`.
 */
export async function backUp(data: string, name: string): Promise<string> {
  const database = join(data, 'database')
  const backups = join(data, 'backups')
  const aside = join(backups, `.making-${process.pid}`)
  const place = join(backups, name)
  try {
    makeFolder(backups, runAs(database))
    rmSync(aside, { recursive: true, force: true })
    const before = stateOf(database)
    await cp(database, aside, { recursive: true, preserveTimestamps: true, mode: constants.COPYFILE_FICLONE })
    giveAway(aside, runAs(database))
    if (!before.equals(stateOf(database))) throw cannotStart('data-in-use', { folder: data })
    rmSync(place, { recursive: true, force: true })
    await rename(aside, place)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (hasCode(error, 'ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EDQUOT'))
      throw cannotStart('backup-failed', { folder: backups }, error)
    throw error
  }
  forgetOldest(backups)
  return place
}

function makeFolder(folder: string, account: RunAs | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
}

/** PostgreSQL rewrites this file whenever it starts; a copy made meanwhile would be torn. */
function stateOf(database: string): Buffer {
  return readFileSync(join(database, 'global', 'pg_control'))
}

function giveAway(folder: string, account: RunAs | undefined): void {
  if (!account) return
  lchownSync(folder, account.uid, account.gid)
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    lchownSync(join(entry.parentPath, entry.name), account.uid, account.gid)
}

function forgetOldest(backups: string): void {
  const names = readdirSync(backups)
    .filter((name) => !name.startsWith('.'))
    .sort()
  for (const name of names.slice(0, -KEPT)) rmSync(join(backups, name), { recursive: true, force: true })
}
