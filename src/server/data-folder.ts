import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { canReach, runAs } from '../store/embedded/run-as.ts'
import type { Environment } from './config.ts'

/** Where the data is, and where it would have been had the database's account been able to get there. */
export interface DataFolder {
  readonly folder: string
  readonly insteadOf: string | undefined
}

const ELSEWHERE = '/var/lib/prewin'

/** Is this a checkout with its sources, rather than an installed package? */
export function isCheckout(root: string): boolean {
  return existsSync(join(root, 'src'))
}

/**
 * The folder of the data where none was named: `.prewin` in a checkout, the user's data folder otherwise. Started as
 * root in a home that nobody else may enter, the account that the database runs as cannot get there; then a folder of
 * its own, named after this one, below `/var/lib/prewin`.
 */
export function dataFolder(named: string | undefined, root: string, environment: Environment): DataFolder {
  if (named !== undefined) return { folder: resolve(named), insteadOf: undefined }
  const folder = isCheckout(root)
    ? join(resolve(root), '.prewin')
    : join(usersDataFolder(environment), 'prewin')
  if (canReach(folder, runAs(join(folder, 'database')))) return { folder, insteadOf: undefined }
  return { folder: join(ELSEWHERE, nameOf(root)), insteadOf: folder }
}

function usersDataFolder({ XDG_DATA_HOME, LOCALAPPDATA }: Environment): string {
  if (process.platform === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return XDG_DATA_HOME ?? join(homedir(), '.local', 'share')
}

function nameOf(root: string): string {
  const path = resolve(root)
  return `${basename(path)}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`
}
