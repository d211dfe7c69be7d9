import { firstWorkspace } from '../store/asking.ts'
import { asked, statement } from '../store/statement.ts'
import { inside, type Standing, type Store, type Who } from '../store/store.ts'
import {
  accountsLike,
  foundWorkspace,
  renameWorkspace,
  workspaceOf,
  type AccountCount,
  type Founder,
  type Workspace,
} from '../store/workspaces.ts'
import type { Errand } from './errand.ts'

export type { Workspace }

/** Servers that start at once on one database found one workspace. */
const ALONE = statement('found_alone', [], 'select pg_advisory_xact_lock(7370339)')

/** The workspace that is served while nobody signs in: the first, founded where there is none. */
export async function openWorkspace(
  store: Store,
  wanted: Omit<Workspace, 'demo'>,
  founder: Founder,
): Promise<Standing> {
  const who = { workspace: wanted.workspace, member: founder.member, role: 'admin', sensitive: true } as const
  return (
    (await firstWorkspace(store)) ??
    inside(store, who, async (tx) => {
      await tx.ask(asked(ALONE))
      const quicker = await firstWorkspace(store)
      if (quicker) return quicker
      await foundWorkspace(tx, { ...wanted, demo: null }, founder)
      return who
    })
  )
}

/** The workspace with the one who asks. */
export async function readWorkspace(
  store: Store,
  who: Who,
): Promise<Workspace & { readonly owner: Founder }> {
  return there(await inside(store, who, workspaceOf))
}

/** Calls the workspace otherwise, for everybody in it. */
export async function changeWorkspace(
  { store, who }: Errand,
  { name }: { readonly name: string },
): Promise<Workspace & { readonly owner: Founder }> {
  return inside(store, who, async (tx) => {
    await renameWorkspace(tx, name.trim())
    return there(await workspaceOf(tx))
  })
}

function there<T>(found: T | undefined): T {
  if (!found) throw new Error('the workspace is gone')
  return found
}

const MOST_ACCOUNTS = 20

export function listAccounts({ store, who }: Errand, part: string): Promise<AccountCount[]> {
  return inside(store, who, (tx) => accountsLike(tx, part, MOST_ACCOUNTS))
}
