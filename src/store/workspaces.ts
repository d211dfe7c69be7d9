import { and, count, desc, eq, gt, or, sql } from 'drizzle-orm'
import { accounts, dealAccess, deals, members, workspaces } from './schema.ts'
import type { Transaction } from './store.ts'

/** A workspace with what is the same for everything in it. */
export interface Workspace {
  readonly workspace: string
  readonly name: string
  readonly language: 'zh' | 'en'
  readonly timeZone: string
  readonly currency: string
  readonly demo: { readonly guided: string | null } | null
}

export interface Founder {
  readonly member: string
  readonly name: string
  /** Where there is sign-in already. */
  readonly account?: string
}

/** Founds a workspace with its first admin. */
export async function foundWorkspace(tx: Transaction, workspace: Workspace, founder: Founder): Promise<void> {
  const tables = await tx.tables()
  await tables.insert(workspaces).values(workspace)
  await tables.insert(members).values({ workspace: workspace.workspace, role: 'admin', ...founder })
}

export async function workspaceOf(tx: Transaction): Promise<(Workspace & { owner: Founder }) | undefined> {
  const tables = await tx.tables()
  const [found] = await tables
    .select({ workspace: workspaces, member: members })
    .from(workspaces)
    .innerJoin(members, and(eq(members.workspace, workspaces.workspace), eq(members.member, tx.who.member)))
  if (!found) return undefined
  const { workspace, member } = found
  return { ...workspace, owner: { member: member.member, name: member.name } }
}

export async function renameWorkspace(tx: Transaction, name: string): Promise<void> {
  const tables = await tx.tables()
  await tables.update(workspaces).set({ name })
}

export async function markDemo(tx: Transaction, guided: string | null): Promise<void> {
  const tables = await tx.tables()
  await tables.update(workspaces).set({ demo: { guided } })
}

/** What the members of the workspace are called. */
export async function memberNames(tx: Transaction): Promise<Record<string, string>> {
  const tables = await tx.tables()
  const all = await tables.select({ member: members.member, name: members.name }).from(members)
  return Object.fromEntries(all.map(({ member, name }) => [member, name]))
}

/** The account of that name, made where it is not there yet. */
export async function accountNamed(
  tx: Transaction,
  name: string,
  newKey: () => string,
): Promise<{ id: string; name: string }> {
  const tables = await tx.tables()
  const { workspace } = tx.who
  // An update that changes nothing, so that the row comes back where it was there already.
  const [found] = await tables
    .insert(accounts)
    .values({ workspace, account: newKey(), name })
    .onConflictDoUpdate({ target: [accounts.workspace, accounts.name], set: { name } })
    .returning({ id: accounts.account })
  if (!found) throw new Error('an account was neither found nor made')
  return { id: found.id, name }
}

export interface AccountCount {
  readonly id: string
  readonly name: string
  readonly deals: number
}

/** Accounts with deals that may be seen, by part of their name; the most used first. */
export async function accountsLike(tx: Transaction, part: string, limit: number): Promise<AccountCount[]> {
  const tables = await tx.tables()
  const number = count(dealAccess.deal)
  return (
    tables
      .select({ id: accounts.account, name: accounts.name, deals: number })
      .from(accounts)
      .leftJoin(deals, and(eq(deals.workspace, accounts.workspace), eq(deals.account, accounts.account)))
      .leftJoin(
        dealAccess,
        and(
          eq(dealAccess.workspace, deals.workspace),
          eq(dealAccess.deal, deals.deal),
          eq(dealAccess.member, tx.who.member),
        ),
      )
      .where(sql`strpos(lower(${accounts.name}), lower(${part})) > 0`)
      .groupBy(accounts.account, accounts.name)
      // That a customer is there is told by its deals; one that has none is nobody's secret.
      .having(or(gt(number, 0), eq(count(deals.deal), 0)))
      .orderBy(desc(number), accounts.name)
      .limit(limit)
  )
}
