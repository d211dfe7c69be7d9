import { refused, type Outcome } from '../actions/outcome.ts'
import type { Asking, Membership } from '../store/asking.ts'
import { profileAsked, profileFrom, type Profile } from '../store/members.ts'
import { inside, read } from '../store/store.ts'
import { workspaceOf } from '../store/workspaces.ts'
import { accountWith } from './sessions.ts'
import { standingOf } from './standing.ts'
import type { Visit } from './visit.ts'
import { workspacesOf, type WorkspaceOf } from './workspaces-of.ts'

/** Who is asking, as his pages need it. */
export interface SessionSeen {
  readonly by: Asking['by']
  readonly account: { readonly name: string; readonly email: string; readonly secondFactor: boolean } | null
  readonly workspaces: readonly WorkspaceOf[]
  readonly workspace: string | null
  readonly member: Profile | null
}

const NOBODY: SessionSeen = { by: 'nobody', account: null, workspaces: [], workspace: null, member: null }

export async function readSession(visit: Visit): Promise<Outcome<{ session: SessionSeen }>> {
  const { asking, wanted } = visit
  if (!asking) return { ok: true, session: NOBODY }
  const standing = standingOf(asking, wanted)
  if (!standing && wanted !== undefined) return refused('not-found')
  const session = {
    by: asking.by,
    account: await accountSeen(visit, asking),
    workspaces: await workspacesSeen(visit, asking, standing),
    workspace: standing?.workspace ?? null,
    member: standing ? await profileOf(visit, standing) : null,
  }
  return { ok: true, session }
}

/** A key speaks for a member; whose address that is it need not know. */
async function accountSeen({ signIn }: Visit, { by, account }: Asking): Promise<SessionSeen['account']> {
  if (by !== 'session' || account === null) return null
  const known = await accountWith(signIn, account)
  return known ? { name: known.name, email: known.email, secondFactor: known.secondFactor } : null
}

async function workspacesSeen(
  { store }: Visit,
  { by, account }: Asking,
  standing: Membership | undefined,
): Promise<WorkspaceOf[]> {
  if (by === 'session' && account !== null) return workspacesOf(store, account)
  const found = standing && (await inside(store, standing, workspaceOf))
  return found ? [{ id: found.workspace, name: found.name, role: standing.role }] : []
}

async function profileOf({ store }: Visit, standing: Membership): Promise<Profile | null> {
  const [rows = []] = await read(store, standing, profileAsked())
  return profileFrom(rows) ?? null
}
