import { Client, type ClientConfig } from 'pg'
import { ROLES } from '../roles.ts'
import { SUPERUSER } from './making.ts'
import type { Embedded } from './start-embedded.ts'

/** The logins of a database of Prewin's, each with no more rights than its work takes. */
export interface Logins {
  readonly owner: ClientConfig
  readonly app: ClientConfig
  readonly eraser: ClientConfig
  readonly signIn: ClientConfig
}

/** Makes the logins and a database of this name where they are not there yet. */
export async function provision(embedded: Embedded, database: string): Promise<Logins> {
  const superuser = embedded.login(SUPERUSER, 'postgres')
  await connected(superuser, async (client) => {
    for (const role of Object.values(ROLES)) await ensureLogin(client, role, superuser.password)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (!rowCount)
      await client.query(`create database ${client.escapeIdentifier(database)} owner ${ROLES.owner}`)
  })
  const login = (role: string): ClientConfig => embedded.login(role, database)
  return {
    owner: login(ROLES.owner),
    app: login(ROLES.app),
    eraser: login(ROLES.eraser),
    signIn: login(ROLES.signIn),
  }
}

/** Where a password is asked for it is the same for all: it keeps other accounts of the machine out, not us from ourselves. */
async function ensureLogin(client: Client, role: string, password: ClientConfig['password']): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
  if (rowCount) return
  const identified = typeof password === 'string' ? ` password ${client.escapeLiteral(password)}` : ''
  await client.query(`create role ${role} login${identified}`)
}

/** Connects, works and leaves. */
export async function connected<T>(login: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(login)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
