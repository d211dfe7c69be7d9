import { bigint, boolean, integer, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/**
 * The tables of `migrations/0010-who-is-asking.sql` in the schema that only the role prewin_sign_in may read. The keys
 * are the fields as better-auth calls them; the names in the database are ours.
 */

const signIn = pgSchema('sign_in')

const at = (name: string) => timestamp(name, { withTimezone: true })
const made = () => at('created').notNull().defaultNow()
const changed = () => at('changed').notNull().defaultNow()
const account = () =>
  text('account')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' })

export const user = signIn.table('accounts', {
  id: text('account').primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text(),
  twoFactorEnabled: boolean('second_factor').notNull().default(false),
  createdAt: made(),
  updatedAt: changed(),
})

export const session = signIn.table('sessions', {
  id: text('session').primaryKey(),
  userId: account(),
  token: text().notNull().unique(),
  expiresAt: at('expires').notNull(),
  createdAt: made(),
  updatedAt: changed(),
  ipAddress: text('remote'),
  userAgent: text('device'),
  workspace: uuid(),
})

export const credential = signIn.table('credentials', {
  id: text('credential').primaryKey(),
  userId: account(),
  providerId: text('provider').notNull(),
  accountId: text('subject').notNull(),
  password: text(),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: at('access_token_expires'),
  refreshTokenExpiresAt: at('refresh_token_expires'),
  scope: text(),
  createdAt: made(),
  updatedAt: changed(),
})

export const verification = signIn.table('verifications', {
  id: text('verification').primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: at('expires').notNull(),
  createdAt: made(),
  updatedAt: changed(),
})

export const twoFactor = signIn.table('second_factors', {
  id: text('second_factor').primaryKey(),
  userId: account(),
  secret: text().notNull(),
  backupCodes: text('backup_codes').notNull(),
  verified: boolean().notNull().default(true),
  failedVerificationCount: integer('failures').notNull().default(0),
  lockedUntil: at('locked_until'),
})

export const passkey = signIn.table('passkeys', {
  id: text('passkey').primaryKey(),
  userId: account(),
  name: text(),
  publicKey: text('public_key').notNull(),
  credentialID: text('credential').notNull().unique(),
  counter: bigint({ mode: 'number' }).notNull(),
  deviceType: text('device').notNull(),
  backedUp: boolean('backed_up').notNull(),
  transports: text(),
  createdAt: at('created'),
  aaguid: text(),
})

/** As better-auth calls its models. */
export const MODELS = { user, session, account: credential, verification, twoFactor, passkey }
