import pg from 'pg'
import { findProvider, type ProviderSettings } from './provider.ts'
import { buildAuth, party, type Auth } from './auth.ts'
import { invitationsFor } from '../store/invitations.ts'
import type { Store } from '../store/store.ts'
import type { Door } from './door.ts'
import type { Letter } from './letter.ts'

/** Everything by which people sign in. */
export interface SignIn {
  readonly door: Door
  /** Of the login that alone reads passwords and sessions. */
  readonly pool: pg.Pool
  /** Under which address people reach us. */
  readonly address: string
  /** What the cookie of a session is called. */
  readonly cookie: string
  /** For whom passkeys are made. */
  readonly party: ReturnType<typeof party>
  readonly singleSignOn: { readonly name: string } | undefined
  /** Sends a letter, some time; undefined: no mail is set up. */
  readonly send: ((letter: Letter) => void) | undefined
  auth(): Auth
  /** Whether the identity provider answers; asked again where it did not before. */
  isProviderUp(): Promise<boolean>
  close(): Promise<void>
}

export interface SignInOptions {
  readonly store: Store
  readonly door: Door
  readonly connection: pg.PoolConfig
  readonly address: string
  readonly secret: string
  readonly provider?: ProviderSettings | undefined
  readonly send?: ((letter: Letter) => void) | undefined
  readonly onBroken?: (error: Error) => void
}

/** A provider that did not answer is left alone for so long. */
const ASK_AGAIN_MS = 5000

export function openSignIn(options: SignInOptions): SignIn {
  const { store, door, connection, address, secret, send } = options
  const pool = new pg.Pool({ max: 4, connectionTimeoutMillis: 15_000, ...connection })
  pool.on('error', options.onBroken ?? (() => {}))
  // A connection that breaks in use says so twice: whoever uses it hears of it through his query.
  pool.on('connect', (client) => client.on('error', () => {}))
  const cookie = address.startsWith('https:') ? '__Host-prewin' : 'prewin'
  let auth = built()
  let askedAt = -Infinity
  let asking: Promise<boolean> | undefined
  let isUp = false
  // A first look, for which nothing waits.
  void isProviderUp()
  return {
    door,
    pool,
    address,
    cookie,
    party: party(address),
    singleSignOn: options.provider && { name: new URL(options.provider.issuer).hostname },
    send,
    auth: () => auth,
    isProviderUp,
    close: () => pool.end(),
  }

  function built(provider?: Awaited<ReturnType<typeof findProvider>>): Auth {
    return buildAuth({
      pool,
      address,
      secret,
      cookie,
      provider,
      isInvited: async (email) => (await invitationsFor(store, email)).length > 0,
      sendReset: (to, token) => send?.({ kind: 'reset', to, link: `${address}/reset#${token}` }),
    })
  }

  async function isProviderUp(): Promise<boolean> {
    if (isUp || !options.provider) return isUp
    if (!asking && performance.now() - askedAt < ASK_AGAIN_MS) return false
    asking ??= lookFor(options.provider)
    return asking
  }

  async function lookFor(settings: ProviderSettings): Promise<boolean> {
    askedAt = performance.now()
    const provider = await findProvider(settings)
    if (provider) {
      const fresh = built(provider)
      // It asks the provider itself once more, who may be gone again.
      isUp = (await fresh.$context).socialProviders.length > 0
      if (isUp) auth = fresh
    }
    asking = undefined
    return isUp
  }
}
