import { refused, type Outcome } from '../actions/outcome.ts'
import { hashOf } from '../store/asking.ts'
import {
  invitationByLink,
  invitationsFor,
  usingInvitation,
  type HeldInvitation,
} from '../store/invitations.ts'
import { auditing, joining } from '../store/members.ts'
import { inside } from '../store/store.ts'
import { accountFor, makeAccount } from './make-account.ts'
import { accountWith } from './sessions.ts'
import type { Visit } from './visit.ts'
import { signInWithPassword, type Begun } from './with-password.ts'

/** Used, withdrawn, expired and unknown invitations are the same: not found. */
export async function lookAtInvitation(
  { store }: Visit,
  token: string,
): Promise<Outcome<{ held: HeldInvitation }>> {
  const held = await invitationByLink(store, hashOf(token))
  return held ? { ok: true, held } : refused('not-found')
}

export interface Newcomer {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** How it went: not joined yet where a second factor is still asked for. */
export interface Accepted {
  readonly joined: boolean
  readonly secondFactor: boolean
  readonly cookies: readonly string[]
}

/** Joins by a link: as the account that is signed in, as that of the address, or as a new one. */
export async function acceptInvitation(
  visit: Visit,
  token: string,
  newcomer: Newcomer | undefined,
): Promise<Outcome<Accepted>> {
  const found = await lookAtInvitation(visit, token)
  if (!found.ok) return found
  const { held } = found
  const { asking } = visit
  if (asking?.by === 'session' && asking.account !== null) return joinAs(visit, held, asking.account)
  if (!newcomer) return refused('not-signed-in')
  if (held.email !== null && held.email !== newcomer.email) return refused('not-found')
  const known = await accountFor(visit, newcomer.email)
  return known === undefined ? joinNew(visit, held, newcomer) : joinKnown(visit, held, newcomer, known)
}

async function joinNew(visit: Visit, held: HeldInvitation, newcomer: Newcomer): Promise<Outcome<Accepted>> {
  const made = await makeAccount(visit, { ...newcomer, vouched: held.email !== null })
  if (!made.ok) return made
  const joined = await join(visit, held, made.account, newcomer.name)
  if (!joined.ok) return joined
  const begun = await signInWithPassword(visit, newcomer)
  return begun.ok ? accepted(true, begun) : begun
}

/** With the password of the account the address has already. */
async function joinKnown(
  visit: Visit,
  held: HeldInvitation,
  newcomer: Newcomer,
  account: string,
): Promise<Outcome<Accepted>> {
  const begun = await signInWithPassword(visit, newcomer)
  if (!begun.ok) return begun
  if (begun.secondFactor) return accepted(false, begun)
  const joined = await join(visit, held, account, newcomer.name)
  return joined.ok ? accepted(true, begun) : joined
}

async function joinAs(visit: Visit, held: HeldInvitation, account: string): Promise<Outcome<Accepted>> {
  const known = await accountWith(visit.signIn, account)
  if (!known) return refused('not-signed-in')
  if (held.email !== null && held.email !== known.email) return refused('not-found')
  const joined = await join(visit, held, account, known.name)
  return joined.ok ? accepted(true, { secondFactor: false, cookies: [] }) : joined
}

function accepted(joined: boolean, { secondFactor, cookies }: Begun): Outcome<Accepted> {
  return { ok: true, joined, secondFactor, cookies }
}

type Holding = Pick<HeldInvitation, 'workspace' | 'invitation' | 'role'>

/** The member and the end of the invitation are one writing. */
async function join(visit: Visit, held: Holding, account: string, name: string): Promise<Outcome> {
  const { workspace, invitation, role } = held
  const member = visit.newKey()
  const who = { workspace, member }
  try {
    return await inside(visit.store, who, async (tx) => {
      const [joined] = await tx.ask(joining(member, name, role, account))
      const as = joined?.[0]?.[0]
      if (typeof as !== 'string') throw new NotDone('already-member')
      const [used] = await tx.ask(
        usingInvitation(invitation, as),
        auditing(visit.at, as, 'joined', [invitation]),
      )
      if (!used?.[0]) throw new NotDone('not-found')
      return { ok: true }
    })
  } catch (error) {
    if (error instanceof NotDone) return refused(error.reason)
    throw error
  }
}

/** Takes a transaction back. */
class NotDone extends Error {
  readonly reason: 'already-member' | 'not-found'

  constructor(reason: NotDone['reason']) {
    super(reason)
    this.reason = reason
  }
}

/** Somebody came from the identity provider with an address it has verified: he joins wherever that is invited. */
export async function joinWhereInvited(visit: Visit, account: string): Promise<void> {
  const known = await accountWith(visit.signIn, account)
  if (!known?.verified) return
  for (const held of await invitationsFor(visit.store, known.email))
    await join(visit, held, account, known.name)
}
