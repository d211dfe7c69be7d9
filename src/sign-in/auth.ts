import { randomUUID } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth/minimal'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import type { BetterAuthOptions } from 'better-auth'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { hashingSessions } from './hashed-sessions.ts'
import { hashPassword, isPassword, LEAST_PASSWORD, MOST_PASSWORD } from './password.ts'
import type { Provider } from './provider.ts'
import { MODELS } from './tables.ts'

export interface AuthOptions {
  readonly pool: pg.Pool
  /** Under which address people reach us, without a slash at its end. */
  readonly address: string
  readonly secret: string
  readonly cookie: string
  /** The identity provider, once it has answered. */
  readonly provider: Provider | undefined
  /** May somebody of this address make an account by coming from the identity provider? */
  readonly isInvited: (email: string) => Promise<boolean>
  readonly sendReset: (email: string, token: string) => void
}

export type Auth = ReturnType<typeof buildAuth>

/** Below which better-auth believes to stand; of its addresses only that of the callback is one of ours. */
export const AUTH_BASE = '/api/v1/sign-in'

/** Where it finds from which address a request came: we say so, whatever came with the request. */
export const REMOTE = 'x-prewin-remote'

export const PROVIDER_ID = 'oidc'

const DAY_S = 86_400
const SESSION_S = 30 * DAY_S
const RESET_S = 3600

/**
 * better-auth with what we need of it. It stands behind our own addresses (src/contract/sign-in.ts), which count tries,
 * check where requests come from and answer in our words; so its own limits are off.
 */
export function buildAuth(options: AuthOptions) {
  const { pool, address, secret } = options
  return betterAuth({
    appName: 'Prewin',
    baseURL: address,
    basePath: AUTH_BASE,
    secret,
    database: (own: BetterAuthOptions) =>
      hashingSessions(
        drizzleAdapter(drizzle({ client: pool }), { provider: 'pg', schema: MODELS, transaction: true })(own),
      ),
    emailAndPassword: passwords(options),
    verification: { storeIdentifier: 'hashed' },
    session: {
      expiresIn: SESSION_S,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: { encryptOAuthTokens: true, updateAccountOnSignIn: false },
    databaseHooks: hooks(options),
    plugins: [
      twoFactor({ issuer: 'Prewin' }),
      passkey(party(address)),
      ...(options.provider ? [singleSignOn(options.provider)] : []),
    ],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: cookies(options),
  })
}

function hooks({ isInvited }: AuthOptions) {
  return {
    // Accounts by password are made elsewhere: whoever comes this way comes from the identity provider.
    user: {
      create: {
        before: async ({ email, emailVerified }: { email: string; emailVerified: boolean }) =>
          emailVerified && (await isInvited(email)),
      },
    },
    // What the provider lets us do in somebody’s name is more than we want.
    account: {
      create: {
        before: (account: object) =>
          Promise.resolve({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }),
      },
    },
  }
}

function passwords({ sendReset }: AuthOptions) {
  return {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: LEAST_PASSWORD,
    maxPasswordLength: MOST_PASSWORD,
    password: { hash: hashPassword, verify: isPassword },
    revokeSessionsOnPasswordReset: true,
    resetPasswordTokenExpiresIn: RESET_S,
    sendResetPassword: ({ user, token }: { user: { email: string }; token: string }) => {
      sendReset(user.email, token)
      return Promise.resolve()
    },
  }
}

/** For whom passkeys are made: a name, since an address of numbers can have none. */
export function party(address: string): { rpID: string; rpName: string; origin: string } {
  const { hostname, port, protocol, origin } = new URL(address)
  const isNumber = /^[\d.]+$|^\[/.test(hostname)
  if (!isNumber) return { rpID: hostname, rpName: 'Prewin', origin }
  return { rpID: 'localhost', rpName: 'Prewin', origin: `${protocol}//localhost${port && `:${port}`}` }
}

function singleSignOn({ discovery, clientId, clientSecret }: Provider) {
  return genericOAuth({
    config: [
      {
        providerId: PROVIDER_ID,
        discoveryUrl: discovery,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
      },
    ],
  })
}

function cookies({ address, cookie }: AuthOptions) {
  const secure = address.startsWith('https:')
  return {
    cookiePrefix: cookie,
    cookies: { session_token: { name: cookie } },
    useSecureCookies: false,
    defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
    database: { generateId: () => randomUUID() },
    // Our own pages alone may ask (src/api/strangers.ts).
    disableCSRFCheck: true,
    ipAddress: { ipAddressHeaders: [REMOTE] },
  }
}
