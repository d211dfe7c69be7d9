import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connected } from '../store/embedded/provision.ts'
import { readMigrations, type Migration } from '../store/migrate.ts'
import { openFolder } from '../testing/open-folder.ts'
import { embeddedDatabase } from './embedded-database.ts'
import type { Step } from './steps.ts'

const MIGRATIONS = readMigrations(fileURLToPath(new URL('../../migrations', import.meta.url)))
const NEXT: Migration = {
  number: (MIGRATIONS.at(-1)?.number ?? 0) + 1,
  name: 'next',
  sql: 'create table next (n integer)',
  hash: 'next',
}

let data: string

beforeEach(() => {
  data = openFolder()
})

afterEach(() => rmSync(data, { recursive: true, force: true }))

/** Opens, closes, and says which steps it took. */
async function stepsOf(migrations: readonly Migration[]): Promise<Step[]> {
  const steps: Step[] = []
  const telling = { tell: (step: Step) => void steps.push(step), onLost: () => undefined }
  const database = await embeddedDatabase(data, migrations, telling)
  await connected(database.app, (client) => client.query('select 1'))
  await database.close()
  return steps
}

describe('the embedded database of a server', () => {
  it('is copied before a new schema changes it, and only then', async () => {
    expect(await stepsOf(MIGRATIONS)).toEqual(['database', 'schema'])
    expect(existsSync(join(data, 'backups'))).toBe(false)
    expect(await stepsOf([...MIGRATIONS, NEXT])).toEqual(['database', 'backup', 'schema'])
    const [backup = ''] = readdirSync(join(data, 'backups'))
    expect(backup).toMatch(new RegExp(`-schema-${MIGRATIONS.at(-1)?.number}$`))
    expect(existsSync(join(data, 'backups', backup, 'PG_VERSION'))).toBe(true)
    expect(await stepsOf([...MIGRATIONS, NEXT])).toEqual(['database', 'schema'])
  })

  it('is left at rest where its schema is newer than the program', async () => {
    await stepsOf([...MIGRATIONS, NEXT])
    await expect(stepsOf(MIGRATIONS)).rejects.toMatchObject({ refusals: [{ code: 'schema-newer' }] })
    expect(existsSync(join(data, 'database', 'postmaster.pid'))).toBe(false)
  })
})
