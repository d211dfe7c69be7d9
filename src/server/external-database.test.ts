import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Client, type ClientConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMigrations } from '../store/migrate.ts'
import { openExternalPostgres, type ExternalPostgres } from '../testing/external-postgres.ts'
import { externalDatabase } from './external-database.ts'

const MIGRATIONS = readMigrations(fileURLToPath(new URL('../../migrations', import.meta.url)))

let postgres: ExternalPostgres

beforeAll(async () => {
  postgres = await openExternalPostgres()
  await postgres.run(`create role one login createrole password 'p@ss/word'`)
  await postgres.run(`create role app login password 'app'`)
})

afterAll(() => postgres.close())

function opened(url: string, ownerUrl?: string) {
  return externalDatabase({ url, ownerUrl }, MIGRATIONS, { tell: () => undefined }, 0)
}

async function createdFor(owner: string): Promise<string> {
  const name = `for_${owner}_${Math.round(performance.now())}`
  await postgres.run(`create database ${name} owner ${owner}`)
  return name
}

async function ask(login: ClientConfig, sql: string): Promise<unknown[]> {
  const client = new Client(login)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

function refusalOf(opening: Promise<unknown>): Promise<unknown> {
  return opening.then(
    () => 'opened',
    (error: { refusals?: unknown[] }) => error.refusals?.[0] ?? error,
  )
}

describe('a database of somebody else', () => {
  it('is migrated by its one login, and what the application does is bound by its role', async () => {
    const name = await createdFor('one')
    const { app } = await opened(postgres.url('one', 'p@ss/word', name))
    expect(await ask(app, 'select current_user as role, session_user as login')).toEqual([
      { role: 'prewin_app', login: 'one' },
    ])
    expect(await ask(app, 'select max(number) as schema from schema_version')).toEqual([
      { schema: MIGRATIONS.at(-1)?.number },
    ])
    const inside = { ...app, options: `${app.options} -c prewin.workspace=${randomUUID()}` }
    await expect(ask(inside, 'delete from entries')).rejects.toThrow('permission denied')
    await expect(ask(inside, 'update entries set kind = kind')).rejects.toThrow('permission denied')
    await expect(ask(inside, 'drop table entries')).rejects.toThrow('must be owner')
  })

  it('is migrated by the owner’s login where the application’s may not', async () => {
    const name = await createdFor('one')
    const { app } = await opened(postgres.url('app', 'app', name), postgres.url('one', 'p@ss/word', name))
    expect(await ask(app, 'select current_user as role, session_user as login')).toEqual([
      { role: 'prewin_app', login: 'app' },
    ])
    const bare = { connectionString: postgres.url('app', 'app', name), options: '-c role=none' }
    await expect(ask(bare, 'create table mine (n integer)')).rejects.toThrow('permission denied')
  })

  it('is opened by two servers at the same moment', async () => {
    const name = await createdFor('one')
    const url = postgres.url('one', 'p@ss/word', name)
    const both = await Promise.all([opened(url), opened(url)])
    expect(await ask(both[1].app, 'select count(*)::int as steps from schema_version')).toEqual([
      { steps: MIGRATIONS.length },
    ])
  })

  it('is refused where nobody answers', async () => {
    const url = postgres.url('one', 'secret', 'prewin').replace(/:\d+\//, ':1/')
    expect(await refusalOf(opened(url))).toEqual({
      code: 'database-unreachable',
      params: {
        place: '127.0.0.1:1/prewin',
        setting: 'DATABASE_URL',
        says: 'connect ECONNREFUSED 127.0.0.1:1',
      },
    })
  })

  it('is refused where the password is wrong, without saying which was tried', async () => {
    const name = await createdFor('one')
    const refusal = await refusalOf(opened(postgres.url('one', 'guessed', name)))
    expect(refusal).toMatchObject({ code: 'database-refused', params: { setting: 'DATABASE_URL' } })
    expect(JSON.stringify(refusal)).not.toContain('guessed')
  })

  it('is refused where it is not there', async () => {
    const refusal = await refusalOf(opened(postgres.url('one', 'p@ss/word', 'nowhere')))
    expect(refusal).toMatchObject({
      code: 'database-refused',
      params: { says: 'database "nowhere" does not exist' },
    })
  })

  it('is refused where it cannot store Chinese', async () => {
    await postgres.run(`create database latin owner one encoding 'LATIN1' locale 'C' template template0`)
    expect(await refusalOf(opened(postgres.url('one', 'p@ss/word', 'latin')))).toMatchObject({
      code: 'database-not-utf8',
      params: { encoding: 'LATIN1' },
    })
  })
})

describe('a login that may not make roles', () => {
  it('is told what an administrator has to run', async () => {
    const bare = await openExternalPostgres()
    try {
      await bare.run(`create role plain login password 'plain'`)
      await bare.run('create database prewin owner plain')
      expect(await refusalOf(opened(bare.url('plain', 'plain', 'prewin')))).toEqual({
        code: 'roles-missing',
        params: { sql: 'create role prewin_app nologin;' },
      })
      await bare.run('create role prewin_app nologin')
      await bare.run('create role prewin_eraser nologin')
      await bare.run('create role prewin_sign_in nologin')
      await bare.run('grant prewin_app, prewin_eraser, prewin_sign_in to plain')
      expect(await refusalOf(opened(bare.url('plain', 'plain', 'prewin')))).toBe('opened')
    } finally {
      await bare.close()
    }
  })
})
