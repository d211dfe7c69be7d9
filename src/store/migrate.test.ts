import { Client } from 'pg'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../testing/database.ts'
import { migrate, readMigrations, schemaOf, type Migration } from './migrate.ts'
import { CannotStart } from './cannot-start.ts'

const MIGRATIONS = readMigrations(fileURLToPath(new URL('../../migrations', import.meta.url)))

let database: TestDatabase
const clients: Client[] = []

beforeAll(async () => {
  database = await testDatabase()
})

afterAll(async () => {
  for (const client of clients) await client.end()
  await database.drop()
})

async function owner(): Promise<Client> {
  const client = new Client(database.logins.owner)
  await client.connect()
  clients.push(client)
  return client
}

function step(number: number, sql: string): Migration {
  return { number, name: `step-${number}`, sql, hash: `hash of ${sql}` }
}

const LAST = MIGRATIONS.at(-1)?.number ?? 0
const NEXT = LAST + 1
const MORE = [...MIGRATIONS, step(NEXT, 'create table counted (n integer)')]

describe('migrating', () => {
  it('finds nothing to do where everything is done', async () => {
    const client = await owner()
    expect(await schemaOf(client, MIGRATIONS)).toBe(LAST)
    await migrate(client, MIGRATIONS)
    expect(await schemaOf(client, MIGRATIONS)).toBe(LAST)
  })

  it('leaves nothing behind of a step that fails half-way', async () => {
    const client = await owner()
    const broken = [...MIGRATIONS, step(NEXT, 'create table half (n integer); select 1 / 0')]
    await expect(migrate(client, broken)).rejects.toThrow(`step-${NEXT}.sql failed`)
    expect(await schemaOf(client, broken)).toBe(LAST)
    const { rows } = await client.query("select to_regclass('half') as half")
    expect(rows).toEqual([{ half: null }])
  })

  it('makes up for a step that came later with an earlier number', async () => {
    const client = await owner()
    const late = [...MIGRATIONS, step(NEXT + 5, 'create table late (n integer)')]
    const early = [...late.slice(0, -1), step(NEXT + 4, 'create table early (n integer)'), ...late.slice(-1)]
    await migrate(client, late)
    await migrate(client, early)
    const { rows } = await client.query("select to_regclass('early')::text as early")
    expect(rows).toEqual([{ early: 'early' }])
    await client.query(
      'drop table early, late; delete from schema_version where number > $1'.replace('$1', String(LAST)),
    )
  })

  it('is done once where two servers begin at the same moment', async () => {
    const [one, other] = [await owner(), await owner()]
    await Promise.all([migrate(one, MORE), migrate(other, MORE)])
    const { rows } = await one.query('select count(*)::int as times from schema_version where number = $1', [
      NEXT,
    ])
    expect(rows).toEqual([{ times: 1 }])
  })

  it('refuses a schema that is newer than the program', async () => {
    await expect(schemaOf(await owner(), MIGRATIONS)).rejects.toMatchObject({
      refusals: [{ code: 'schema-newer', params: { theirs: String(NEXT), ours: String(LAST) } }],
    })
  })

  it('refuses a schema that was made by another text of the same step', async () => {
    const edited = [...MIGRATIONS, step(NEXT, 'create table counted (n bigint)')]
    await expect(migrate(await owner(), edited)).rejects.toBeInstanceOf(CannotStart)
  })
})
