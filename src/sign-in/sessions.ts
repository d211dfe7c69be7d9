import { and, desc, eq, gt, ne } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { askedOfAuth } from './asked-of-auth.ts'
import type { SignIn } from './sign-in.ts'
import { session, user } from './tables.ts'
import type { Visit } from './visit.ts'

export interface OwnSession {
  readonly id: string
  readonly device: string | null
  readonly remote: string | null
  readonly began: Date
  readonly seen: Date
}

/** Those of an account that have not ended. */
export function sessionsOf({ pool }: SignIn, account: string): Promise<OwnSession[]> {
  return drizzle({ client: pool })
    .select({
      id: session.id,
      device: session.userAgent,
      remote: session.ipAddress,
      began: session.createdAt,
      seen: session.updatedAt,
    })
    .from(session)
    .where(and(eq(session.userId, account), gt(session.expiresAt, new Date())))
    .orderBy(desc(session.updatedAt), session.id)
}

/** Whether there was such a session of his. */
export async function endSession({ pool }: SignIn, account: string, id: string): Promise<boolean> {
  const ended = await drizzle({ client: pool })
    .delete(session)
    .where(and(eq(session.userId, account), eq(session.id, id)))
    .returning({ id: session.id })
  return ended.length > 0
}

/** All but one; all where none is to be kept. */
export async function endSessions({ pool }: SignIn, account: string, kept = ''): Promise<void> {
  await drizzle({ client: pool })
    .delete(session)
    .where(and(eq(session.userId, account), ne(session.id, kept)))
}

/** The workspace that requests of a session are for. */
export async function chooseWorkspace({ pool }: SignIn, id: string, workspace: string): Promise<void> {
  await drizzle({ client: pool }).update(session).set({ workspace }).where(eq(session.id, id))
}

/** Ends the session of whoever asks, and takes its cookie away. */
export async function signOut(visit: Visit): Promise<readonly string[]> {
  const { cookies } = await askedOfAuth(visit, (api, headers) => api.signOut({ headers, asResponse: true }))
  return cookies
}

export interface OwnAccount {
  readonly name: string
  readonly email: string
  readonly verified: boolean
  readonly secondFactor: boolean
}

export async function accountWith({ pool }: SignIn, account: string): Promise<OwnAccount | undefined> {
  const [found] = await drizzle({ client: pool })
    .select({
      name: user.name,
      email: user.email,
      verified: user.emailVerified,
      secondFactor: user.twoFactorEnabled,
    })
    .from(user)
    .where(eq(user.id, account))
  return found
}
