import { accessSync, chownSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cannotStart } from '../cannot-start.ts'
import { findBinaries, type Binaries } from './binaries.ts'
import { hasCode } from '../has-code.ts'
import { canReach, runAs, type RunAs } from './run-as.ts'

/** Where an embedded database lives, and what runs it as whom. */
export interface Place {
  /** The folder of everything. */
  readonly data: string
  /** PostgreSQL's own folder. */
  readonly database: string
  readonly log: string
  readonly account: RunAs | undefined
  readonly binaries: Binaries
  /** No other way in than a socket in a folder nobody else may enter; else loopback with a password. */
  readonly sockets: boolean
}

/** Gets the folder ready, or says why it cannot serve. */
export function preparePlace(data: string, sockets: boolean): Place {
  const database = join(data, 'database')
  const account = runAs(database)
  if (!canReach(data, account))
    throw cannotStart('data-unreachable', { folder: data, user: account?.name ?? '' })
  makeFolder(data)
  const binaries = findBinaries(data, account)
  checkVersion(database, binaries.major)
  return { data, database, log: join(data, 'database.log'), account, binaries, sockets }
}

/** A folder that belongs to whom the database runs as, and that nobody else may enter. */
export function makePrivateFolder(folder: string, account: RunAs | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw cannotStart(hasCode(error, 'ENOSPC') ? 'disk-full' : 'data-unwritable', { folder }, error)
  }
}

function checkVersion(database: string, ours: string): void {
  if (!existsSync(database)) return
  const theirs = versionOf(database)
  if (theirs === undefined || theirs === ours) return
  const params = { folder: database, theirs, ours }
  throw cannotStart(Number(theirs) > Number(ours) ? 'data-newer' : 'data-older', params)
}

function versionOf(database: string): string | undefined {
  try {
    return readFileSync(join(database, 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    if (hasCode(error, 'EACCES')) throw cannotStart('data-unwritable', { folder: database }, error)
    return undefined
  }
}
