import { getTableColumns, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../testing/database.ts'
import { MODELS } from '../sign-in/tables.ts'
import * as schema from './schema.ts'
import { ROLES } from './roles.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
}, 120_000)

afterAll(async () => database.drop())

const TABLES: readonly PgTable[] = Object.values(schema).filter((value) => is(value, PgTable))

/** Tables that belong to no workspace, each with its reason. */
const WITHOUT_WORKSPACE = [
  'schema_version', // which migrations the database has; read before there is a workspace
]

/** Functions that look past row security. They compare the workspace, or are asked before there is one. */
const LOOKING_PAST = [
  'all_deals_of', // asked by triggers and by renew_access
  'asks_by_key', // who is asking, by the hash of his key
  'asks_by_session', // who is asking, by the hash of his session
  'count_access_gone',
  'count_gone',
  'count_renaming',
  'deals_opened',
  'first_workspace', // on whose behalf requests are answered where nobody has to sign in
  'hand_over', // compares the workspace
  'invitation_by_link', // by the hash of a link, before anybody is a member
  'invitations_for', // by an address the identity provider has verified, before anybody is a member
  'is_setup_link', // before there is an account
  'keep_access', // asked by triggers, hand_over and renew_access
  'make_setup_link', // before there is an account
  'member_accounts', // compares the workspace
  'member_changed',
  'renew_access', // compares the workspace
  'served_workspaces', // for the work of each day
  'shares_changed',
  'take_setup_link', // before there is an account
  'team_changed',
  'team_members_changed',
  'workspaces_of', // of one account, wherever it is a member
]

async function rows<T extends object>(sql: string, ...parameters: unknown[]): Promise<T[]> {
  return (await database.owner.query<T>(sql, parameters)).rows
}

describe('the tables', () => {
  it('are those the migrations make, column by column', async () => {
    const real = await rows<{ table: string; column: string; type: string; optional: boolean }>(
      `
      select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as optional
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and c.relname <> all ($1)
      order by c.relname, a.attname`,
      WITHOUT_WORKSPACE,
    )
    const ours = TABLES.flatMap((table) =>
      Object.values(getTableColumns(table)).map((column) => ({
        table: getTableConfig(table).name,
        column: column.name,
        type: column.getSQLType(),
        optional: !column.notNull,
      })),
    ).sort((a, b) => (`${a.table} ${a.column}` < `${b.table} ${b.column}` ? -1 : 1))
    expect(ours.map(told)).toEqual(real.map(told))
  })

  it.each(TABLES.map((table) => getTableConfig(table).name))(
    '%s leads with the workspace and has forced row security',
    async (name) => {
      const [table] = await rows<{ enabled: boolean; forced: boolean; leading: string }>(
        `select c.relrowsecurity as enabled, c.relforcerowsecurity as forced, a.attname as leading
         from pg_class c
         join pg_index i on i.indrelid = c.oid and i.indisprimary
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
         where c.oid = $1::regclass`,
        name,
      )
      expect(table).toEqual({ enabled: true, forced: true, leading: 'workspace' })
    },
  )

  it('that have no row security stand in the list, with a reason', async () => {
    const open = await rows<{ relname: string }>(`
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relforcerowsecurity`)
    expect(open.map(({ relname }) => relname)).toEqual(WITHOUT_WORKSPACE)
  })

  it('are looked past only by functions that fix their path', async () => {
    const definers = await rows<{ name: string; path: string | null }>(`
      select proname as name, array_to_string(proconfig, ',') as path
      from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by proname`)
    expect(definers.map(({ name }) => name)).toEqual(LOOKING_PAST)
    for (const { name, path } of definers) expect(path, name).toMatch(/^search_path=pg_catalog, public(,|$)/)
  })

  it('are looked past on the application’s word alone by none of those that keep who may see what', async () => {
    const granted = await rows<{ name: string }>(
      `select proname as name from pg_proc
       where pronamespace = 'public'::regnamespace and has_function_privilege($1, oid, 'execute')
         and proname = any($2) order by proname`,
      ROLES.app,
      [
        'access_due',
        'all_deals_of',
        'deals_opened',
        'hand_over',
        'keep_access',
        'member_changed',
        'renew_access',
      ],
    )
    expect(granted.map(({ name }) => name)).toEqual(['hand_over', 'renew_access'])
  })
})

function told({
  table,
  column,
  type,
  optional,
}: {
  table: string
  column: string
  type: string
  optional: boolean
}) {
  return `${table}.${column} ${type}${optional ? '?' : ''}`
}

describe('the application’s login', () => {
  it('owns nothing and cannot look past row security', async () => {
    const [login] = await rows<object>(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         exists (select from pg_class where relowner = r.oid) or exists (select from pg_proc where proowner = r.oid)
           or exists (select from pg_database where datdba = r.oid) as owns
       from pg_roles r where rolname = $1`,
      ROLES.app,
    )
    expect(login).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: false,
    })
  })

  it('reads who may see which deal and never says so itself', async () => {
    const granted = await rows<{ grant: string }>(
      `select privilege_type as grant from information_schema.role_table_grants
       where grantee = $1 and table_name = 'deal_access'`,
      ROLES.app,
    )
    expect(granted).toEqual([{ grant: 'SELECT' }])
  })

  it('may append to the log and do nothing else with it', async () => {
    const granted = await rows<{ grant: string }>(
      `select table_name || ' ' || privilege_type as grant from information_schema.role_table_grants
       where grantee = $1 and table_name in ('entries', 'utterances') order by 1`,
      ROLES.app,
    )
    expect(granted.map(({ grant }) => grant)).toEqual([
      'entries INSERT',
      'entries SELECT',
      'utterances INSERT',
      'utterances SELECT',
    ])
  })

  it.each([
    'update entries set id = id',
    'delete from entries',
    'update utterances set texts = texts',
    'truncate entries',
    'drop table entries',
    'delete from deal_access',
    'update deals set owner = owner',
  ])('is not allowed to %s', async (sql) => {
    const client = await database.app.connect()
    await client.query(`set prewin.workspace = '00000000-0000-4000-8000-000000000000'`)
    await expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/)
    client.release(true)
  })

  it('sees nothing without saying for which workspace', async () => {
    await expect(database.app.query('select * from deals')).rejects.toThrow(/prewin.workspace/)
  })
})

describe('the eraser', () => {
  it('deletes personal text, and what was made from it, alone', async () => {
    const granted = await rows<{ grant: string }>(
      `select table_name || ' ' || privilege_type as grant from information_schema.role_table_grants
       where grantee = $1 and privilege_type <> 'SELECT' order by 1`,
      ROLES.eraser,
    )
    expect(granted.map(({ grant }) => grant)).toEqual([
      'bodies DELETE',
      'import_files DELETE',
      'import_rows DELETE',
      'people DELETE',
      'utterances DELETE',
    ])
  })
})

describe('what proves who somebody is', () => {
  it('is in the tables sign-in knows, column by column', async () => {
    const real = await rows<{ column: string }>(`
      select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        || case when a.attnotnull then '' else '?' end as column
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'sign_in'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and c.relname not in ('attempts', 'setup')
      order by 1`)
    const ours = (Object.values(MODELS) as PgTable[]).flatMap((table) =>
      Object.values(getTableColumns(table)).map(
        (column) =>
          `${getTableConfig(table).name}.${column.name} ${column.getSQLType()}${column.notNull ? '' : '?'}`,
      ),
    )
    expect(ours.sort()).toEqual(real.map(({ column }) => column).sort())
  })

  it('may be read by its own login alone, which reads nothing else', async () => {
    const granted = await rows<{ grant: string }>(`
      select distinct grantee || ' ' || table_schema as grant from information_schema.role_table_grants
      where grantee like 'prewin_%' and grantee <> '${ROLES.owner}' and (table_schema = 'sign_in' or grantee = '${ROLES.signIn}')`)
    expect(granted).toEqual([{ grant: 'prewin_sign_in sign_in' }])
  })

  it.each([
    'accounts',
    'credentials',
    'sessions',
    'verifications',
    'second_factors',
    'passkeys',
    'attempts',
    'setup',
  ])('is not for the application to read: %s', async (table) => {
    await expect(database.app.query(`select * from sign_in.${table}`)).rejects.toThrow(/permission denied/)
  })

  it('gives the application no password, secret or token through its functions', async () => {
    const results = await rows<{ result: string }>(`
      select pg_get_function_result(oid) as result from pg_proc
      where pronamespace = 'public'::regnamespace and prosecdef and prosrc like '%sign_in.%'`)
    expect(results.length).toBeGreaterThan(4)
    for (const { result } of results) expect(result).not.toMatch(/password|secret|token|hash|backup/)
  })
})
