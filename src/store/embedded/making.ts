import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { cannotStart } from '../cannot-start.ts'
import { programOf } from './binaries.ts'
import { environment } from './environment.ts'
import { hasCode } from '../has-code.ts'
import { makePrivateFolder, type Place } from './place.ts'
import { refusalIn } from './refusal-in.ts'

/** Whoever may do everything in the embedded database; used to set it up and to hold its lock. */
export const SUPERUSER = 'postgres'

const HALF_MADE_MS = 60 * 60 * 1000

/** Makes the database's folder where there is none: aside and then renamed, so that half a folder is never opened. */
export async function makeDatabase(place: Place, sync: boolean): Promise<void> {
  if (existsSync(join(place.database, 'PG_VERSION'))) return
  if (!isEmpty(place.database))
    throw cannotStart('data-broken', { folder: place.database, log: place.log, says: '' })
  const aside = `${place.database}-${randomBytes(6).toString('hex')}`
  forgetHalves(place)
  try {
    makePrivateFolder(aside, place.account)
    await initialise(place, aside, sync)
    renameSync(aside, place.database)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (hasCode(error, 'ENOSPC')) throw cannotStart('disk-full', { folder: place.data }, error)
    // Another server was quicker; who of us has the folder shows when it is opened.
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST', 'EPERM')) throw error
  }
}

/** What a crash left half made; what another server may be making at this moment is younger. */
function forgetHalves({ data }: Place): void {
  const halves = readdirSync(data).filter((name) => /^database-[0-9a-f]{12}$/.test(name))
  for (const path of halves.map((name) => join(data, name)))
    if (statSync(path).mtimeMs < Date.now() - HALF_MADE_MS) rmSync(path, { recursive: true, force: true })
}

/** The password of the way over loopback; on a socket the folder keeps others out. */
export function passwordOf(place: Place): string | undefined {
  return place.sockets ? undefined : readFileSync(join(place.data, 'database.password'), 'utf8').trim()
}

async function initialise(place: Place, folder: string, sync: boolean): Promise<void> {
  const words = [
    ...['--pgdata', folder, '--username', SUPERUSER, '--encoding', 'UTF8', '--locale', 'C'],
    ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ...(place.sockets ? ['--auth', 'trust'] : ['--auth', 'scram-sha-256', '--pwfile', writePassword(place)]),
    ...(sync ? [] : ['--no-sync']),
  ]
  const { code, says } = await ran(programOf(place.binaries, 'initdb'), words, place)
  if (code !== 0) throw refusalIn(says, place)
}

function writePassword(place: Place): string {
  const path = join(place.data, 'database.password')
  if (!existsSync(path)) writeFileSync(path, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
  if (place.account) chownSync(path, place.account.uid, place.account.gid)
  return path
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0
}

/** Runs one of PostgreSQL's programs as whom the database runs. */
export function ran(
  program: string,
  words: readonly string[],
  place: Place,
): Promise<{ code: number | null; says: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: place.data,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      // In a session of its own: Ctrl-C is for us, and what was begun is finished in order.
      detached: true,
      windowsHide: true,
      ...(place.account && { uid: place.account.uid, gid: place.account.gid }),
    })
    let says = ''
    child.stdout.on('data', (chunk: Buffer) => (says += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (says += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, says }))
  })
}
