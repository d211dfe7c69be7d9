import type { MemberRole } from '../domain/member.ts'
import { asked, statement, type Asked } from './statement.ts'
import type { Rows, Store } from './store.ts'

/** An invitation that still holds, found by its link. */
export interface HeldInvitation {
  readonly workspace: string
  readonly invitation: string
  readonly role: MemberRole
  /** Null: for whoever has the link. */
  readonly email: string | null
  /** Of the workspace. */
  readonly name: string
  readonly language: 'zh' | 'en'
}

export async function invitationByLink({ pool }: Store, hash: string): Promise<HeldInvitation | undefined> {
  const { rows } = await pool.query<HeldInvitation>(
    'select workspace, invitation, role, email, name, language from invitation_by_link($1)',
    [hash],
  )
  return rows[0]
}

/** Those bound to an address that still hold. */
export async function invitationsFor(
  { pool }: Store,
  email: string,
): Promise<Pick<HeldInvitation, 'workspace' | 'invitation' | 'role'>[]> {
  const { rows } = await pool.query<Pick<HeldInvitation, 'workspace' | 'invitation' | 'role'>>(
    'select workspace, invitation, role from invitations_for($1)',
    [email],
  )
  return rows
}

const INVITE = statement(
  'invite',
  ['uuid', 'text', 'text', 'text'],
  `insert into invitations (workspace, invitation, hash, role, email, made, made_by, expires)
   values (current_setting('prewin.workspace')::uuid, $1, $2, $3, $4, now(), current_setting('prewin.member')::uuid,
     now() + interval '7 days')
   returning expires`,
)

export function inviting(invitation: string, hash: string, role: MemberRole, email: string | null): Asked {
  return asked(INVITE, invitation, hash, role, email)
}

const USE = statement(
  'use_invitation',
  ['uuid', 'uuid'],
  `update invitations set used = now(), used_by = $2
   where invitation = $1 and used is null and withdrawn is null and expires > now() returning 1`,
)

/** Gives a row where it still held, and holds no longer. */
export function usingInvitation(invitation: string, member: string): Asked {
  return asked(USE, invitation, member)
}

const WITHDRAW = statement(
  'withdraw_invitation',
  ['uuid'],
  `update invitations set withdrawn = now()
   where invitation = $1 and used is null and withdrawn is null and expires > now() returning 1`,
)

export function withdrawingInvitation(invitation: string): Asked {
  return asked(WITHDRAW, invitation)
}

const ROLE = statement('invitation_role', ['uuid'], 'select role from invitations where invitation = $1')

export function roleOfInvitation(invitation: string): Asked {
  return asked(ROLE, invitation)
}

/** An invitation as the team sees it. */
export interface Invitation {
  readonly id: string
  readonly role: MemberRole
  readonly email: string | null
  readonly by: string
  readonly made: Date
  readonly expires: Date
  readonly state: 'open' | 'used' | 'withdrawn' | 'expired'
}

const LIST = statement(
  'list_invitations',
  [],
  `select invitation, role, email, made_by, made, expires,
     case when used is not null then 'used' when withdrawn is not null then 'withdrawn'
       when expires <= now() then 'expired' else 'open' end
   from invitations where made > now() - interval '90 days' order by made desc, invitation limit 500`,
)

export function invitationsMade(): Asked {
  return asked(LIST)
}

export function invitationsFrom(rows: Rows): Invitation[] {
  return (
    rows as unknown as [string, MemberRole, string | null, string, Date, Date, Invitation['state']][]
  ).map(([id, role, email, by, made, expires, state]) => ({ id, role, email, by, made, expires, state }))
}
