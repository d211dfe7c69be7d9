import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { programOf } from './binaries.ts'
import { environment } from './environment.ts'
import { ran } from './making.ts'
import type { Place } from './place.ts'
import { settingsFor } from './settings.ts'
import type { Ear } from './sockets.ts'

const LARGEST_LOG = 10 * 1024 * 1024

/** A PostgreSQL that was set going: `ended` gives what it wrote into its log once it is no more. */
export interface Launched {
  readonly ended: Promise<string>
}

/**
 * Sets PostgreSQL going in a session of its own, so that Ctrl-C reaches us alone and we can end it in order; its words
 * go to a file that outlives us.
 */
export function launch(place: Place, settings: Readonly<Record<string, string>>, ear: Ear): Launched {
  const all = { ...settingsFor(ear.folder, ear.port), ...settings }
  const words = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  turnLog(place.log)
  const log = openSync(place.log, 'a', 0o600)
  const from = statSync(place.log).size
  const child = spawn(programOf(place.binaries, 'postgres'), ['-D', place.database, ...words], {
    cwd: place.data,
    env: environment(),
    stdio: ['ignore', log, log],
    detached: true,
    windowsHide: true,
    ...(place.account && { uid: place.account.uid, gid: place.account.gid }),
  })
  closeSync(log)
  const ended = new Promise<string>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => resolve(readFileSync(place.log).subarray(from).toString()))
  })
  // Whoever does not wait for the end must not be ended by it.
  ended.catch(() => undefined)
  child.unref()
  return { ended }
}

/** Ends PostgreSQL: *fast* closes its connections and writes everything down; *immediate* leaves that to the next start. */
export async function halt(place: Place, mode: 'fast' | 'immediate'): Promise<boolean> {
  const words = ['stop', '-D', place.database, '-m', mode, '-w', '-t', '60', '-s']
  const { code } = await ran(programOf(place.binaries, 'pg_ctl'), words, place)
  return code === 0
}

function turnLog(log: string): void {
  if (existsSync(log) && statSync(log).size > LARGEST_LOG) renameSync(log, `${log}.1`)
}
