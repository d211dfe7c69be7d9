import type { Audited, MemberRole } from '../domain/member.ts'
import { asked, statement, type Asked } from './statement.ts'
import type { Rows } from './store.ts'

/** A member as the team sees him. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly role: MemberRole
  readonly sensitive: boolean
  readonly joined: Date
  readonly leftOn: string | null
}

const LIST = statement(
  'list_members',
  [],
  'select member, name, role, sensitive, joined, left_on from members order by joined, member',
)

export function allMembers(): Asked {
  return asked(LIST)
}

export function membersFrom(rows: Rows): Member[] {
  return (rows as unknown as [string, string, MemberRole, boolean, Date, string | null][]).map(
    ([id, name, role, sensitive, joined, leftOn]) => ({ id, name, role, sensitive, joined, leftOn }),
  )
}

/** By what members sign in, as far as others may know. */
export interface MemberAccount {
  readonly email: string
  readonly secondFactor: boolean
  /** Signs in to another workspace as well. */
  readonly elsewhere: boolean
}

const ACCOUNTS = statement(
  'member_accounts',
  [],
  'select member, email, second_factor, elsewhere from member_accounts()',
)

export function accountsOfMembers(): Asked {
  return asked(ACCOUNTS)
}

export function memberAccountsFrom(rows: Rows): ReadonlyMap<string, MemberAccount> {
  return new Map(
    (rows as unknown as [string, string, boolean, boolean][]).map(
      ([member, email, secondFactor, elsewhere]) => [member, { email, secondFactor, elsewhere }],
    ),
  )
}

const JOIN = statement(
  'join_workspace',
  ['uuid', 'text', 'text', 'text', 'boolean'],
  `insert into members (workspace, member, name, role, account, sensitive)
   values (current_setting('prewin.workspace')::uuid, $1, $2, $3, $4, $5)
   on conflict (workspace, account) do update set left_on = null, role = excluded.role, sensitive = excluded.sensitive
     where members.left_on is not null
   returning member`,
)

/** Gives a row where the account was no member yet, or had left. */
export function joining(member: string, name: string, role: MemberRole, account: string): Asked {
  return asked(JOIN, member, name, role, account, role !== 'reader')
}

const TAKE_OVER = statement(
  'take_over',
  ['uuid', 'text', 'text'],
  `update members set account = $3, name = $2 where member = $1 and account is null returning 1`,
)

/** The member under whose name a workspace was kept gets an account, and the name of its owner. */
export function takingOver(member: string, name: string, account: string): Asked {
  return asked(TAKE_OVER, member, name, account)
}

const ADMINS_LOCKED = statement(
  'admins_locked',
  [],
  `select member from members where role = 'admin' and left_on is null order by member for no key update`,
)

/** The admins, so that none of them changes meanwhile. */
export function adminsLocked(): Asked {
  return asked(ADMINS_LOCKED)
}

const CHANGE = statement(
  'change_member',
  ['uuid', 'text', 'boolean'],
  `update members set role = coalesce($2, role), sensitive = coalesce($3, sensitive)
   where member = $1 and left_on is null returning role, sensitive`,
)

export function changingMember(member: string, role: MemberRole | null, sensitive: boolean | null): Asked {
  return asked(CHANGE, member, role, sensitive)
}

const LEAVE = statement(
  'leave_workspace',
  ['uuid', 'date'],
  'update members set left_on = $2 where member = $1 and left_on is null returning account',
)

export function leaving(member: string, on: string): Asked {
  return asked(LEAVE, member, on)
}

const ACCOUNT = statement('account_of', ['uuid'], 'select account from members where member = $1')

export function accountOf(member: string): Asked {
  return asked(ACCOUNT, member)
}

const PROFILE = statement(
  'read_profile',
  [],
  `select member, name, role, sensitive, language, theme, time_zone from members
   where member = current_setting('prewin.member')::uuid`,
)

/** How the one who asks is called, and likes to read. */
export interface Profile extends Pick<Member, 'id' | 'name' | 'role' | 'sensitive'> {
  readonly language: 'zh' | 'en' | null
  readonly theme: 'light' | 'dark' | null
  readonly timeZone: string | null
}

export function profileAsked(): Asked {
  return asked(PROFILE)
}

export function profileFrom([row]: Rows): Profile | undefined {
  if (!row) return undefined
  const [id, name, role, sensitive, language, theme, timeZone] = row as unknown as [
    string,
    string,
    MemberRole,
    boolean,
    Profile['language'],
    Profile['theme'],
    string | null,
  ]
  return { id, name, role, sensitive, language, theme, timeZone }
}

const CHANGE_PROFILE = statement(
  'change_profile',
  ['text', 'text', 'text', 'text'],
  `update members set name = $1, language = $2, theme = $3, time_zone = $4
   where member = current_setting('prewin.member')::uuid`,
)

export function changingProfile({
  name,
  language,
  theme,
  timeZone,
}: Omit<Profile, 'id' | 'role' | 'sensitive'>): Asked {
  return asked(CHANGE_PROFILE, name, language, theme, timeZone)
}

const AUDIT = statement(
  'audit',
  ['timestamptz', 'uuid', 'text', 'text[]'],
  `insert into audit (workspace, at, member, what, about)
   values (current_setting('prewin.workspace')::uuid, $1, $2, $3, $4)`,
)

/** `about`: ids and codes, never words. */
export function auditing(
  at: string,
  member: string | null,
  what: Audited,
  about: readonly string[] = [],
): Asked {
  return asked(AUDIT, at, member, what, about)
}

export interface AuditEntry {
  readonly seq: number
  readonly at: Date
  readonly member: string | null
  readonly what: Audited
  readonly about: readonly string[]
}

const READ_AUDIT = statement(
  'read_audit',
  ['bigint', 'int'],
  'select seq, at, member, what, about from audit where seq < $1 order by seq desc limit $2',
)

const BEYOND_ALL = Number.MAX_SAFE_INTEGER

export function auditBefore(seq: number | undefined, limit: number): Asked {
  return asked(READ_AUDIT, seq ?? BEYOND_ALL, limit)
}

export function auditFrom(rows: Rows): AuditEntry[] {
  return (rows as unknown as [string, Date, string | null, Audited, string[]][]).map(
    ([seq, at, member, what, about]) => ({ seq: Number(seq), at, member, what, about }),
  )
}
