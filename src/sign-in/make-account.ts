import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { refused, type Outcome } from '../actions/outcome.ts'
import { workspacesOf } from './workspaces-of.ts'
import { hashPassword, LEAST_PASSWORD } from './password.ts'
import { credential, user } from './tables.ts'
import type { Visit } from './visit.ts'

export interface NewAccount {
  readonly name: string
  readonly email: string
  readonly password: string
  /** An admin, or the terminal of the server, vouches for the address. */
  readonly vouched: boolean
}

/** How easily a password is guessed: short, all one character, or the address itself. */
export function isWeak(password: string, email = ''): boolean {
  const [name = ''] = email.split('@')
  return (
    [...password].length < LEAST_PASSWORD ||
    new Set(password).size < 4 ||
    (name.length > 3 && password.toLowerCase().replaceAll(/\d/g, '') === name.toLowerCase())
  )
}

/**
 * Makes an account. One that is there already is taken only where it belongs nowhere: it was left behind by a server
 * that died half-way.
 */
export async function makeAccount(
  visit: Visit,
  { name, email, password, vouched }: NewAccount,
): Promise<Outcome<{ account: string }>> {
  if (isWeak(password, email)) return refused('password-too-weak')
  const hash = await hashPassword(password)
  const tables = drizzle({ client: visit.signIn.pool })
  const [there] = await tables.select({ id: user.id }).from(user).where(eq(user.email, email))
  if (there && (await workspacesOf(visit.store, there.id)).length > 0) return refused('already-member')
  const account = visit.newKey()
  await tables.transaction(async (inside) => {
    if (there) await inside.delete(user).where(eq(user.id, there.id))
    await inside.insert(user).values({ id: account, name, email, emailVerified: vouched })
    await inside.insert(credential).values({
      id: visit.newKey(),
      userId: account,
      providerId: 'credential',
      accountId: account,
      password: hash,
    })
  })
  return { ok: true, account }
}

/** Whether somebody signs in by this address. */
export async function accountFor({ signIn }: Visit, email: string): Promise<string | undefined> {
  const [found] = await drizzle({ client: signIn.pool })
    .select({ id: user.id })
    .from(user)
    .where(eq(user.email, email))
  return found?.id
}
