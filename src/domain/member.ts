/** What a member of a workspace may do, from all to least. */
export const MEMBER_ROLES = ['admin', 'manager', 'seller', 'reader'] as const

export type MemberRole = (typeof MEMBER_ROLES)[number]

/** What a key may do on behalf of its member: never more than he may. */
export const KEY_SCOPES = ['read', 'record', 'manage'] as const

export type KeyScope = (typeof KEY_SCOPES)[number]

/** Whether a role may do what another one may. */
export function reaches(role: MemberRole, wanted: MemberRole): boolean {
  return MEMBER_ROLES.indexOf(role) <= MEMBER_ROLES.indexOf(wanted)
}

/** Whom a member may invite: nobody above himself, and a manager only those who work on deals or read. */
export function mayInvite(role: MemberRole, invited: MemberRole): boolean {
  return role === 'admin' || (role === 'manager' && (invited === 'seller' || invited === 'reader'))
}

/** What was done about access, as the trail of a workspace names it. */
export const AUDITED = [
  'workspace-founded',
  'workspace-taken-over',
  'invited',
  'invitation-withdrawn',
  'joined',
  'member-changed',
  'member-left',
  'reset-link-made',
  'sessions-ended',
  'key-made',
  'key-removed',
  'team-changed',
  'team-removed',
  'team-joined',
  'team-left',
  'deal-shared',
  'deal-unshared',
  'deals-handed-over',
] as const

export type Audited = (typeof AUDITED)[number]
