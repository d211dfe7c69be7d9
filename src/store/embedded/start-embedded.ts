import { setTimeout as wait } from 'node:timers/promises'
import type { ClientConfig } from 'pg'
import { cannotStart } from '../cannot-start.ts'
import { openDatabase, type Held } from './open-database.ts'
import { halt } from './launch.ts'
import { passwordOf } from './making.ts'
import { preparePlace, type Place } from './place.ts'
import { forgetEar } from './sockets.ts'

/** A PostgreSQL of our own, running. */
export interface Embedded {
  /** How to connect as somebody. */
  login(user: string, database: string): ClientConfig
  /** Resolves when the folder is at rest and can be copied. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** The folder it lives in; made where there is none. */
  readonly data: string
  /** Over what is set for everybody; tests do without `fsync`. */
  readonly settings?: Readonly<Record<string, string>>
  /** Off where the system has no sockets with a path. */
  readonly sockets?: boolean
  /** The database died and could not be brought back, or another server has taken its folder. */
  readonly onLost?: (error: Error) => void
}

const REVIVALS = 5
const CALM_MS = 60_000

/**
 * Starts PostgreSQL in a folder, or takes over the one that a killed server left running there, and brings it back
 * where it dies. Refuses where another server has the folder: it holds a lock in the database itself, which is gone
 * with its process however that ends, and cannot be mistaken for another's.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { data, settings = {}, sockets = process.platform !== 'win32', onLost } = options
  const place = preparePlace(data, sockets)
  const watched = await watch(place, settings, onLost)
  return {
    login: (user, database) => loginTo(place, watched.held(), user, database),
    stop: () => watched.stop(),
  }
}

async function watch(
  place: Place,
  settings: Readonly<Record<string, string>>,
  onLost?: (error: Error) => void,
) {
  let stopping = false
  let revivals: number[] = []
  let held = await openDatabase(place, settings)
  follow()
  return { held: () => held, stop }

  function follow(): void {
    held.client.once('end', () => {
      if (!stopping) revive().catch((error: Error) => onLost?.(error))
    })
  }

  async function revive(): Promise<void> {
    revivals = [...revivals.filter((at) => at > performance.now() - CALM_MS), performance.now()]
    if (revivals.length > REVIVALS) throw cannotStart('database-lost', { log: place.log })
    held = await openDatabase(place, settings, held.postmaster)
    if (stopping) await rest()
    else follow()
  }

  async function stop(): Promise<void> {
    stopping = true
    await rest()
  }

  async function rest(): Promise<void> {
    const stopped = await halt(place, 'fast')
    if (!stopped) await halt(place, 'immediate')
    await held.client.end().catch(() => undefined)
    forgetEar(held.postmaster.host)
    await wait(0)
  }
}

function loginTo(place: Place, { postmaster }: Held, user: string, database: string): ClientConfig {
  const password = passwordOf(place)
  return {
    host: postmaster.host,
    port: postmaster.port,
    user,
    database,
    ...(password !== undefined && { password }),
  }
}
