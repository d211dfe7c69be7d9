import type { Client } from 'pg'
import { cannotStart } from './cannot-start.ts'
import { hasCode } from './has-code.ts'

/**
 * As whom Prewin works in the database. *owner* owns the tables and only migrates · *app* reads and appends, owns
 * nothing and is bound by row security · *eraser* alone deletes personal text · *signIn* alone reads by what people
 * prove who they are, and nothing of their work.
 */
export const ROLES = {
  owner: 'prewin_owner',
  app: 'prewin_app',
  eraser: 'prewin_eraser',
  signIn: 'prewin_sign_in',
} as const

/** Roles belong to the whole PostgreSQL, not to a database: another Prewin beside us may make the same at this moment. */
const MADE_BY_ANOTHER = ['42710', '23505']
const NOT_ALLOWED = '42501'

/** Who takes on which role, where the logins are not ours. */
export interface Takers {
  readonly app: string
  readonly eraser: string
  readonly signIn: string
}

/** Makes the roles the migrations grant to, and lets the logins take them on. */
export async function ensureRoles(owner: Client, takers: Takers): Promise<void> {
  for (const taken of ['app', 'eraser', 'signIn'] as const) {
    const role = ROLES[taken]
    await ensureRole(owner, role)
    if (!(await mayBecome(owner, takers[taken], role)))
      await allowed(owner, `grant ${role} to ${owner.escapeIdentifier(takers[taken])}`)
  }
}

async function ensureRole(owner: Client, role: string): Promise<void> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role])
  if (rowCount) return
  try {
    await allowed(owner, `create role ${role} nologin`)
  } catch (error) {
    if (!hasCode(error, ...MADE_BY_ANOTHER)) throw error
  }
}

async function allowed(owner: Client, sql: string): Promise<void> {
  try {
    await owner.query(sql)
  } catch (error) {
    if (!hasCode(error, NOT_ALLOWED)) throw error
    throw cannotStart('roles-missing', { sql: `${sql};` }, error)
  }
}

/** Since PostgreSQL 16 a member need not be allowed to become what he is a member of. */
async function mayBecome(owner: Client, login: string, role: string): Promise<boolean> {
  const { rows } = await owner.query<{ may: boolean }>(
    `select pg_has_role($1, $2, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) as may`,
    [login, role],
  )
  return rows[0]?.may ?? false
}
