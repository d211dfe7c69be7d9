import { refused, type Outcome } from '../actions/outcome.ts'
import { firstWorkspace, hashOf, newSecret } from '../store/asking.ts'
import { auditing, takingOver } from '../store/members.ts'
import { asked, statement, type Asked } from '../store/statement.ts'
import { inside, type Standing, type Store, type Transaction } from '../store/store.ts'
import { foundWorkspace, workspaceOf, type Workspace } from '../store/workspaces.ts'
import { makeAccount } from './make-account.ts'
import type { Visit } from './visit.ts'
import { signInWithPassword } from './with-password.ts'

/** Makes the link to the first account; undefined once somebody has one. The one before no longer holds. */
export async function newSetupLink({ pool }: Store, address: string): Promise<string | undefined> {
  const token = newSecret()
  const { rows } = await pool.query<{ made: boolean }>('select make_setup_link($1) as made', [hashOf(token)])
  return rows[0]?.made ? `${address}/setup#${token}` : undefined
}

export async function isSetupToken({ pool }: Store, token: unknown): Promise<boolean> {
  if (typeof token !== 'string') return false
  const { rows } = await pool.query<{ is: boolean }>('select is_setup_link($1) as is', [hashOf(token)])
  return rows[0]?.is ?? false
}

const COUNT_DEALS = statement('count_all_deals', [], 'select count(*)::int from deals')

/** What can be taken over. */
export async function lookAtSetup({
  store,
}: Visit): Promise<Outcome<{ workspace: { name: string; demo: boolean; deals: number } }>> {
  const who = await firstWorkspace(store)
  if (!who) return refused('no-such-address')
  return inside(store, who, async (tx) => {
    const found = await workspaceOf(tx)
    const [[row] = []] = await tx.ask(asked(COUNT_DEALS))
    if (!found) return refused('no-such-address')
    const workspace = { name: found.name, demo: found.demo !== null, deals: Number(row?.[0] ?? 0) }
    return { ok: true, workspace }
  })
}

export interface Setup {
  readonly token: string
  readonly name: string
  readonly email: string
  readonly password: string
  readonly workspace:
    | { readonly kind: 'take-over' }
    | { readonly kind: 'new'; readonly name: string; readonly language: 'zh' | 'en' }
}

const TAKE = statement('take_setup_link', ['text'], 'select take_setup_link($1)')

function takingLink(token: string): Asked {
  return asked(TAKE, hashOf(token))
}

/**
 * Makes the first account and its workspace. The link is taken together with it: of two who come at once one is first,
 * and where anything fails it still holds.
 */
export async function setUp(visit: Visit, setup: Setup): Promise<Outcome<{ cookies: readonly string[] }>> {
  const { store } = visit
  const first = await firstWorkspace(store)
  if (!first) return refused('no-such-address')
  const made = await makeAccount(visit, { ...setup, vouched: true })
  if (!made.ok) return made
  const who = setup.workspace.kind === 'new' ? newcomer(visit) : first
  const isDone = await inside(store, who, async (tx) => {
    const [[taken] = []] = await tx.ask(takingLink(setup.token))
    if (taken?.[0] !== true) return false
    await settle(tx, visit, setup, made.account)
    return true
  })
  if (!isDone) return refused('no-such-address')
  const signedIn = await signInWithPassword(visit, setup)
  return signedIn.ok ? { ok: true, cookies: signedIn.cookies } : signedIn
}

function newcomer({ newKey }: Visit): Standing {
  return { workspace: newKey(), member: newKey(), role: 'admin', sensitive: true }
}

async function settle(tx: Transaction, { at, store }: Visit, setup: Setup, account: string): Promise<void> {
  const { workspace, member } = tx.who
  if (setup.workspace.kind === 'take-over') {
    await tx.ask(takingOver(member, setup.name, account), auditing(at, member, 'workspace-taken-over'))
    return
  }
  const { name, language } = setup.workspace
  const { timeZone, currency } = await likeTheFirst(store)
  const founded: Workspace = { workspace, name, language, timeZone, currency, demo: null }
  await foundWorkspace(tx, founded, { member, name: setup.name, account })
  await tx.ask(auditing(at, member, 'workspace-founded'))
}

/** A new workspace begins where the machine's first one is. */
async function likeTheFirst(store: Store): Promise<Pick<Workspace, 'timeZone' | 'currency'>> {
  const first = await firstWorkspace(store)
  const found = first && (await inside(store, first, workspaceOf))
  if (!found) throw new Error('the first workspace is gone')
  return found
}
