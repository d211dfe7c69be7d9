import type { Errand } from '../actions/errand.ts'
import { refused, type Outcome } from '../actions/outcome.ts'
import { mayInvite, type MemberRole } from '../domain/member.ts'
import { hashOf, newSecret } from '../store/asking.ts'
import {
  invitationsFrom,
  invitationsMade,
  inviting,
  roleOfInvitation,
  withdrawingInvitation,
  type Invitation,
} from '../store/invitations.ts'
import { auditing } from '../store/members.ts'
import { inside, read } from '../store/store.ts'
import { workspaceOf } from '../store/workspaces.ts'
import type { SignIn } from './sign-in.ts'

export interface Invited {
  readonly id: string
  /** Shown this once: only its hash is kept. */
  readonly link: string
  readonly expires: Date
  readonly mailed: boolean
}

/** Invites somebody; where an address is given the link is good for that one alone, and is sent there. */
export async function invite(
  errand: Errand,
  { address, send }: SignIn,
  { role, email }: { readonly role: MemberRole; readonly email?: string | undefined },
): Promise<Outcome<Invited>> {
  const { store, who, at, newKey } = errand
  if (!mayInvite(who.role, role)) return refused('not-allowed')
  const [token, id] = [newSecret(), newKey()]
  const link = `${address}/join#${token}`
  const { expires, language } = await inside(store, who, async (tx) => {
    const found = await workspaceOf(tx)
    const [made] = await tx.ask(
      inviting(id, hashOf(token), role, email ?? null),
      auditing(at, who.member, 'invited', [id, role]),
    )
    return { expires: made?.[0]?.[0] as Date, language: found?.language }
  })
  // Only once it holds.
  if (email !== undefined) send?.({ kind: 'invitation', to: email, link, ...(language && { language }) })
  return { ok: true, id, link, expires, mailed: email !== undefined && send !== undefined }
}

export async function listInvitations({ store, who }: Errand): Promise<Invitation[]> {
  const [rows = []] = await read(store, who, invitationsMade())
  return invitationsFrom(rows)
}

export function withdrawInvitation({ store, who, at }: Errand, id: string): Promise<Outcome> {
  return inside(store, who, async (tx) => {
    const [[found] = []] = await tx.ask(roleOfInvitation(id))
    if (!found) return refused('not-found')
    if (!mayInvite(who.role, found[0] as MemberRole)) return refused('not-allowed')
    const [withdrawn] = await tx.ask(withdrawingInvitation(id))
    if (!withdrawn?.[0]) return refused('not-found')
    await tx.ask(auditing(at, who.member, 'invitation-withdrawn', [id]))
    return { ok: true }
  })
}
