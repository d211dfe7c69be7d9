import { createHash, randomBytes } from 'node:crypto'
import type { KeyScope, MemberRole } from '../domain/member.ts'
import type { Standing, Store } from './store.ts'

/** Who is asking, and where he is a member. */
export interface Asking {
  readonly by: 'session' | 'key' | 'nobody'
  /** Null: a member who never signed in, where nobody has to. */
  readonly account: string | null
  /** Of the session or key; undefined where nobody signed in. */
  readonly id?: string
  /** Of a key. */
  readonly scopes?: readonly KeyScope[]
  /** The workspace last chosen in the session. */
  readonly chosen: string | null
  readonly memberships: readonly Membership[]
  /** When it ends by itself, in milliseconds; undefined: not of itself within what is held. */
  readonly until?: number
}

/** One on whose behalf something may be asked, in one workspace. */
export interface Membership extends Standing {
  readonly timeZone: string
}

/** The first workspace with its first admin, and whether anybody signs in there, or anywhere. */
export interface FirstWorkspace extends Membership {
  readonly demo: boolean
  readonly taken: boolean
  readonly inhabited: boolean
}

/** What is kept of a token, a key or a link. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** 256 bits that nobody guesses, fit for a link. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

interface MemberRow {
  readonly workspace: string
  readonly member: string
  readonly role: MemberRole
  readonly sensitive: boolean
  readonly time_zone: string
}

interface SessionRow extends Partial<MemberRow> {
  readonly session: string
  readonly account: string
  readonly chosen: string | null
}

export async function askingBySession({ pool }: Store, hash: string): Promise<Asking | undefined> {
  const { rows } = await pool.query<SessionRow>(
    'select session, account, chosen, workspace, member, role, sensitive, time_zone from asks_by_session($1)',
    [hash],
  )
  const [first] = rows
  if (!first) return undefined
  const { session: id, account, chosen } = first
  return { by: 'session', account, id, chosen, memberships: rows.filter(isMember).map(membershipOf) }
}

interface KeyRow extends MemberRow {
  readonly key: string
  readonly account: string | null
  readonly scopes: readonly KeyScope[]
  readonly expires: Date
}

export async function askingByKey({ pool }: Store, hash: string): Promise<Asking | undefined> {
  const { rows } = await pool.query<KeyRow>(
    'select key, account, scopes, expires, workspace, member, role, sensitive, time_zone from asks_by_key($1)',
    [hash],
  )
  const [row] = rows
  if (!row) return undefined
  const { key: id, account, scopes, expires } = row
  const memberships = [membershipOf(row)]
  return { by: 'key', account, id, scopes, chosen: null, memberships, until: expires.getTime() }
}

export async function firstWorkspace({ pool }: Store): Promise<FirstWorkspace | undefined> {
  const { rows } = await pool.query<MemberRow & Pick<FirstWorkspace, 'demo' | 'taken' | 'inhabited'>>(
    'select workspace, member, role, sensitive, time_zone, demo, taken, inhabited from first_workspace()',
  )
  const [row] = rows
  if (!row) return undefined
  const { demo, taken, inhabited } = row
  return { ...membershipOf(row), demo, taken, inhabited }
}

/** Every workspace with its first admin. */
export async function servedWorkspaces({ pool }: Store): Promise<Membership[]> {
  const { rows } = await pool.query<MemberRow>(
    'select workspace, member, role, sensitive, time_zone from served_workspaces()',
  )
  return rows.map(membershipOf)
}

function isMember(row: SessionRow): row is SessionRow & MemberRow {
  return row.member !== null && row.member !== undefined
}

function membershipOf({ workspace, member, role, sensitive, time_zone: timeZone }: MemberRow): Membership {
  return { workspace, member, role, sensitive, timeZone }
}
