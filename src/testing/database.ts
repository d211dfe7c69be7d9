import { randomBytes } from 'node:crypto'
import { Pool, type ClientConfig } from 'pg'
import { inject } from 'vitest'
import { connected, type Logins } from '../store/embedded/provision.ts'
import { SUPERUSER } from '../store/embedded/making.ts'
import { ROLES } from '../store/roles.ts'
import { TEMPLATE } from './database-once.ts'

/** A database of a test file's own, as the migrations make it. */
export interface TestDatabase {
  readonly logins: Logins
  readonly owner: Pool
  readonly app: Pool
  drop(): Promise<void>
}

/** Clones the migrated database: `beforeAll(async () => { database = await testDatabase(); return database.drop })`. */
export async function testDatabase(): Promise<TestDatabase> {
  const door = await fetch(inject('databaseOnce'))
  if (!door.ok) throw new Error(await door.text())
  const template = (await door.json()) as ClientConfig
  const name = `prewin_test_${randomBytes(6).toString('hex')}`
  const login = (user: string, database = name): ClientConfig => ({ ...template, user, database })
  const asSuperuser = async (sql: string): Promise<void> =>
    connected(login(SUPERUSER, 'postgres'), async (client) => void (await client.query(sql)))
  await asSuperuser(`create database ${name} template ${TEMPLATE} owner ${ROLES.owner}`)
  const owner = poolFor(login(ROLES.owner))
  const app = poolFor(login(ROLES.app))
  return {
    logins: {
      owner: login(ROLES.owner),
      app: login(ROLES.app),
      eraser: login(ROLES.eraser),
      signIn: login(ROLES.signIn),
    },
    owner,
    app,
    drop: async () => {
      await Promise.all([owner.end(), app.end()])
      await asSuperuser(`drop database ${name} with (force)`)
    },
  }
}

function poolFor(login: ClientConfig): Pool {
  const pool = new Pool(login)
  // Dropping the database ends what connections are still closing, and nobody is left to hear of it.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
