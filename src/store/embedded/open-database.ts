import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { cannotStart } from '../cannot-start.ts'
import { hasCode } from '../has-code.ts'
import { halt, launch, type Launched } from './launch.ts'
import { makeDatabase, passwordOf, SUPERUSER } from './making.ts'
import type { Place } from './place.ts'
import { forgetMistaken, postmasterLives, readPostmaster, type Postmaster } from './postmaster-file.ts'
import { refusalIn } from './refusal-in.ts'
import { makeEar, sameEar } from './sockets.ts'

/** A running database that is ours alone as long as this connection stands. */
export interface Held {
  readonly client: Client
  readonly postmaster: Postmaster
}

const KNOCK_EVERY_MS = 25
/** A process that says nothing for so long hangs. */
const SILENT_MS = 20_000
/** A killed server's connections are closed by the system; its backend needs a moment to see it. */
const LOCK_WITHIN_MS = 1500
/** In the database `postgres`, where nobody else takes advisory locks. */
const LOCK = 7_370_337

/**
 * Another server began at the same moment, and its database was the quicker one; or the last processes of a killed
 * database are still on their way out.
 */
const PASSING = /lock file .* (already exists|is empty)|pre-existing shared memory block/
const PASSING_MS = 30_000

/** Set going, and when for the first time. */
type Begun = Launched & { readonly at: number }

const CONNECTING = ['57P03']
const NOBODY = ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', '57P01', '57P02']

/**
 * Takes over the database that runs in the folder, or starts it, listening where it did `before`; refuses where another
 * server holds it.
 */
export async function openDatabase(
  place: Place,
  settings: Readonly<Record<string, string>>,
  before?: Postmaster,
): Promise<Held> {
  let launched: Begun | undefined
  let quietSince = performance.now()
  for (;;) {
    const postmaster = readPostmaster(place.database)
    const answer = postmaster ? await knock(place, postmaster) : 'silent'
    if (typeof answer === 'object' && postmaster) return { client: await locked(answer, place), postmaster }
    if (answer === 'starting') quietSince = performance.now()
    else if (!postmasterLives(place.database)) launched = await begin(place, settings, launched, before)
    else if (performance.now() - quietSince > SILENT_MS) await halt(place, 'immediate')
    await wait(KNOCK_EVERY_MS)
  }
}

/** Nothing runs there: starts it, unless we have, and it is either on its way up or has ended with a reason. */
async function begin(
  place: Place,
  settings: Readonly<Record<string, string>>,
  launched: Begun | undefined,
  before: Postmaster | undefined,
): Promise<Begun> {
  if (launched) {
    const says = await Promise.race([launched.ended, wait(KNOCK_EVERY_MS)])
    if (says === undefined) return launched
    if (!PASSING.test(says) || performance.now() - launched.at > PASSING_MS) throw refusalIn(says, place)
    return { ...(await launchIn(place, settings, before)), at: launched.at }
  }
  return { ...(await launchIn(place, settings, before)), at: performance.now() }
}

async function launchIn(
  place: Place,
  settings: Readonly<Record<string, string>>,
  before: Postmaster | undefined,
): Promise<Launched> {
  await makeDatabase(place, settings.fsync !== 'off')
  const ear = before ? sameEar(before) : await makeEar(place)
  await forgetMistaken(place.database, ear.folder)
  return launch(place, settings, ear)
}

async function knock(place: Place, { host, port }: Postmaster): Promise<Client | 'starting' | 'silent'> {
  const password = passwordOf(place)
  const client = new Client({
    host,
    port,
    user: SUPERUSER,
    database: 'postgres',
    keepAlive: true,
    application_name: 'prewin lock',
    ...(password !== undefined && { password }),
  })
  // Its end is told by the event `end`; without a listener an error would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    if (hasCode(error, ...CONNECTING)) return 'starting'
    if (hasCode(error, ...NOBODY) || /terminated unexpectedly/.test(String(error))) return 'silent'
    throw error
  }
}

async function locked(client: Client, place: Place): Promise<Client> {
  const until = performance.now() + LOCK_WITHIN_MS
  do {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [LOCK])
    if (rows[0]?.got) return client
    await wait(KNOCK_EVERY_MS)
  } while (performance.now() < until)
  await client.end()
  throw cannotStart('data-in-use', { folder: place.data })
}
