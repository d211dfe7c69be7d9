import { readFileSync, statSync, type Stats } from 'node:fs'
import { dirname } from 'node:path'

/** Whom the database runs as, where that is not ourselves. */
export interface RunAs {
  readonly uid: number
  readonly gid: number
  readonly name: string
}

const CANDIDATES = ['postgres', 'nobody']

/**
 * PostgreSQL refuses to run as root. Where we are root it runs as whoever owns the database already, else as
 * `postgres`, else as `nobody`; everywhere else as we do.
 */
export function runAs(databaseFolder: string): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readAccounts()
  const owner = ownerOf(databaseFolder)
  if (owner !== undefined && owner.uid !== 0)
    return { ...owner, name: accounts.find(({ uid }) => uid === owner.uid)?.name ?? String(owner.uid) }
  for (const name of CANDIDATES) {
    const account = accounts.find((one) => one.name === name)
    if (account) return account
  }
  return { uid: 65534, gid: 65534, name: 'nobody' }
}

/** Can this account get to the folder, as far as the ordinary permission bits say? */
export function canReach(folder: string, account: RunAs | undefined): boolean {
  if (!account) return true
  const parent = dirname(folder)
  return isPassable(folder, account) && (parent === folder || canReach(parent, account))
}

function isPassable(folder: string, { uid, gid }: RunAs): boolean {
  const entry = entryAt(folder)
  // What is not there yet will be made for him; what is no folder is refused by whoever makes one.
  if (!entry?.isDirectory()) return true
  const bit = entry.uid === uid ? 0o100 : entry.gid === gid ? 0o010 : 0o001
  return (entry.mode & bit) !== 0
}

function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  const entry = entryAt(folder)
  return entry && { uid: entry.uid, gid: entry.gid }
}

function entryAt(folder: string): Stats | undefined {
  try {
    return statSync(folder)
  } catch {
    return undefined
  }
}

function readAccounts(): RunAs[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [name, , uid, gid] = line.split(':')
      return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
    })
}
