import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { cannotStart } from './cannot-start.ts'
import { ROLES } from './roles.ts'

/** One step of the schema: `NNNN-name.sql`. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly hash: string
}

/** The schema a database has; 0: none yet. */
export type SchemaNumber = number

const FILE_NAME = /^(\d{4})-([a-z0-9-]+)\.sql$/
/** One server migrates at a time; the others wait and find it done. */
const LOCK = 7_370_338

/** The steps as they stand in a folder, in their order; numbers may be left out. */
export function readMigrations(folder: string): Migration[] {
  const steps = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => readMigration(folder, file))
  const twice = steps.find(({ number }, at) => steps[at - 1]?.number === number)
  if (twice) throw new Error(`migrations/${fileOf(twice)}: the number is taken`)
  return steps
}

/** Which schema the database has; refuses one that is newer than we are, or that was made by other steps. */
export async function schemaOf(owner: Client, migrations: readonly Migration[]): Promise<SchemaNumber> {
  const applied = await readApplied(owner)
  const theirs = applied.at(-1)?.number ?? 0
  const ours = migrations.at(-1)?.number ?? 0
  if (theirs > ours) throw cannotStart('schema-newer', { theirs: String(theirs), ours: String(ours) })
  const other = applied.find(
    (step) => migrations.find(({ number }) => number === step.number)?.hash !== step.hash,
  )
  if (other) throw cannotStart('schema-changed', { migration: fileOf(other) })
  return theirs
}

/** The steps the database has not taken yet. */
export async function stepsAhead(owner: Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const taken = new Set((await readApplied(owner)).map(({ number }) => number))
  return migrations.filter(({ number }) => !taken.has(number))
}

/** Brings the database forward, each step in a transaction of its own; going back is restoring a backup. */
export async function migrate(owner: Client, migrations: readonly Migration[]): Promise<void> {
  await owner.query('select pg_advisory_lock($1)', [LOCK])
  try {
    await schemaOf(owner, migrations)
    for (const migration of await stepsAhead(owner, migrations)) await apply(owner, migration)
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

async function apply(owner: Client, migration: Migration): Promise<void> {
  const { number, name, sql, hash } = migration
  await owner.query('begin')
  try {
    if (number === 1) await owner.query(SCHEMA_VERSION)
    await owner.query(sql)
    await owner.query('insert into schema_version (number, name, hash) values ($1, $2, $3)', [
      number,
      name,
      hash,
    ])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback').catch(() => undefined)
    throw new Error(`migration ${fileOf(migration)} failed`, { cause: error })
  }
}

const SCHEMA_VERSION = `
  create table schema_version (
    number integer primary key,
    name text not null,
    hash text not null,
    applied timestamptz not null default now()
  );
  grant select on schema_version to ${ROLES.app};
`

async function readApplied(owner: Client): Promise<Omit<Migration, 'sql'>[]> {
  const { rows: exists } = await owner.query<{ is: boolean }>(
    `select to_regclass('schema_version') is not null as is`,
  )
  if (!exists[0]?.is) return []
  const { rows } = await owner.query<Omit<Migration, 'sql'>>(
    'select number, name, hash from schema_version order by number',
  )
  return rows
}

function readMigration(folder: string, file: string): Migration {
  const [, digits = '', name = ''] = FILE_NAME.exec(file) ?? []
  if (Number(digits) < 1) throw new Error(`migrations/${file}: expected a name such as 0007-what-changes.sql`)
  const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
  return { number: Number(digits), name, sql, hash: createHash('sha256').update(sql).digest('hex') }
}

function fileOf({ number, name }: Pick<Migration, 'number' | 'name'>): string {
  return `${String(number).padStart(4, '0')}-${name}.sql`
}
