import { setTimeout as wait } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import { cannotStart } from '../store/cannot-start.ts'
import { hasCode } from '../store/has-code.ts'
import { migrate, type Migration } from '../store/migrate.ts'
import { ensureRoles, ROLES } from '../store/roles.ts'
import type { ExternalDatabase } from './config.ts'
import type { Database, Telling } from './database.ts'

const OLDEST = 150_000
const CONNECT_WITHIN_MS = 10_000
const NOT_YET = ['ECONNREFUSED', 'ENOENT', '57P03']
const NOBODY = [
  ...NOT_YET,
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNRESET',
]
const ASK_AGAIN_MS = 250

type Setting = 'DATABASE_URL' | 'DATABASE_OWNER_URL'

/**
 * Brings somebody else's PostgreSQL up to date. The application connects with its login and takes on its role: where
 * one login does everything, what the application does is still bound by what the role may. `patience`: how long to
 * wait for a database that is only just starting, as beside a container it comes up with.
 */
export async function externalDatabase(
  { url, ownerUrl }: ExternalDatabase,
  migrations: readonly Migration[],
  { tell }: Pick<Telling, 'tell'>,
  patience = 15_000,
): Promise<Database> {
  tell('database')
  const app = await loginAt(url, 'DATABASE_URL', patience)
  tell('schema')
  await at(ownerUrl ?? url, ownerUrl ? 'DATABASE_OWNER_URL' : 'DATABASE_URL', 0, async (owner) => {
    await ensureRoles(owner, { app, signIn: app, eraser: await loginOf(owner) })
    await migrate(owner, migrations)
  })
  return {
    app: as(url, ROLES.app),
    signIn: as(url, ROLES.signIn),
    close: () => Promise.resolve(),
  }
}

function as(connectionString: string, role: string): ClientConfig {
  return { connectionString, options: `-c role=${role}` }
}

function loginAt(url: string, setting: Setting, patience: number): Promise<string> {
  return at(url, setting, patience, async (client) => {
    await checkKind(client, setting)
    return loginOf(client)
  })
}

async function loginOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ login: string }>('select session_user as login')
  return rows[0]?.login ?? ''
}

async function checkKind(client: Client, setting: Setting): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string; encoding: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
      current_setting('server_encoding') as encoding`,
  )
  const [{ number, version, encoding } = { number: 0, version: '', encoding: '' }] = rows
  const place = placeOf(client)
  if (number < OLDEST) throw cannotStart('database-too-old', { place, theirs: version })
  if (encoding !== 'UTF8') throw cannotStart('database-not-utf8', { place, encoding, setting })
}

async function at<T>(
  url: string,
  setting: Setting,
  patience: number,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = await connect({ connectionString: url }, setting, performance.now() + patience)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function connect(login: ClientConfig, setting: Setting, until: number): Promise<Client> {
  const client = new Client({ ...login, connectionTimeoutMillis: CONNECT_WITHIN_MS })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    if (!hasCode(error, ...NOT_YET) || performance.now() > until) throw refusalOf(error, client, setting)
    await wait(ASK_AGAIN_MS)
    return connect(login, setting, until)
  }
}

/** What the driver says names the login and the database, never the password. */
function refusalOf(error: unknown, client: Client, setting: Setting): Error {
  const code =
    hasCode(error, ...NOBODY) || /timeout/.test(String(error)) ? 'database-unreachable' : 'database-refused'
  return cannotStart(code, { place: placeOf(client), setting, says: saysOf(error) }, error)
}

function saysOf(error: unknown): string {
  if (error instanceof AggregateError) return String((error as NodeJS.ErrnoException).code)
  return error instanceof Error ? error.message : String(error)
}

function placeOf({ host, port, database }: Client): string {
  return `${host}:${port}/${database ?? ''}`
}
