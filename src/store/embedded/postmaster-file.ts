import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What a running PostgreSQL wrote about itself into its folder. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** The folder of its socket, or the address it listens on. */
  readonly host: string
}

/** One that starts has written its file long before. */
const BEING_WRITTEN_MS = 300

/** Reads `postmaster.pid`: undefined where there is none, or one cut short by a crash. */
export function readPostmaster(database: string): Postmaster | undefined {
  const [pid, , , port, socket, address] = linesOf(join(database, 'postmaster.pid'))
  const host = socket || address
  return pid && port && host ? { pid: Number(pid), port: Number(port), host } : undefined
}

/**
 * PostgreSQL does not start beside a file that is empty, or whose number belongs to a living process, be it whose it
 * may: after a crash, and above all in a container, another may have got that number. Every other file it judges better
 * than we could.
 */
export async function forgetMistaken(database: string, socketFolder: string | undefined): Promise<void> {
  const path = join(database, 'postmaster.pid')
  if (isEmpty(path)) await wait(BEING_WRITTEN_MS)
  if (postmasterLives(database)) return
  for (const file of [path, ...locksIn(socketFolder)])
    if (isEmpty(file) || isSomebodys(file)) rmSync(file, { force: true })
}

/** The folder of the socket is this database's alone. */
function locksIn(folder: string | undefined): string[] {
  if (folder === undefined || !existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.lock'))
  return names.map((name) => join(folder, name))
}

function isSomebodys(file: string): boolean {
  const [pid] = linesOf(file)
  return pid !== undefined && pid !== '' && exists(Number(pid))
}

function isEmpty(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === 0
}

/** Does the process that the file names live, and is it the PostgreSQL of this folder and not one that got its number? */
export function postmasterLives(database: string): boolean {
  const [pid] = linesOf(join(database, 'postmaster.pid'))
  if (!pid || !exists(Number(pid))) return false
  if (process.platform === 'win32') return true
  if (process.platform === 'linux') return worksIn(Number(pid), database)
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', pid], { encoding: 'utf8' })
  return stdout.includes('postgres')
}

function worksIn(pid: number, database: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(database)
  } catch {
    return false
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.trim())
  } catch {
    return []
  }
}
