import { refused, type Outcome } from '../actions/outcome.ts'
import { askingBySession, hashOf } from '../store/asking.ts'
import { askedOfAuth, headersOf } from './asked-of-auth.ts'
import { AUTH_BASE, PROVIDER_ID } from './auth.ts'
import { joinWhereInvited } from './joining.ts'
import type { Visit } from './visit.ts'

/** Where the provider sends people back to. */
export const CALLBACK = `${AUTH_BASE}/callback/${PROVIDER_ID}`

/** Where to go to sign in at the identity provider. */
export async function beginSingleSignOn(
  visit: Visit,
): Promise<Outcome<{ url: string; cookies: readonly string[] }>> {
  if (!(await visit.signIn.isProviderUp())) return refused('no-such-way')
  const answered = await askedOfAuth(visit, (api, headers) =>
    api.signInSocial({
      body: { provider: PROVIDER_ID, callbackURL: '/', errorCallbackURL: '/sign-in', disableRedirect: true },
      headers,
      asResponse: true,
    }),
  )
  const { url } = answered.json
  if (!answered.ok || typeof url !== 'string') return refused('no-such-way')
  return { ok: true, url, cookies: answered.cookies }
}

/** Where somebody goes who came back from the provider, and his cookies. */
export interface Returned {
  readonly to: string
  readonly cookies: readonly string[]
}

const FAILED = '/sign-in?failed=single-sign-on'

/** Somebody came back from the provider: signed in and joined where he is invited, or sent back to the sign-in page. */
export async function returnFromProvider(visit: Visit, search: string): Promise<Returned> {
  if (!(await visit.signIn.isProviderUp())) return { to: FAILED, cookies: [] }
  const { signIn } = visit
  const request = new Request(`${signIn.address}${CALLBACK}${search}`, { headers: headersOf(visit) })
  const response = await signIn.auth().handler(request)
  const cookies = response.headers.getSetCookie()
  const token = tokenAmong(cookies, signIn.cookie)
  if (token === undefined) return { to: FAILED, cookies }
  const asking = await askingBySession(visit.store, hashOf(token))
  if (asking?.account) await joinWhereInvited(visit, asking.account)
  return { to: '/', cookies }
}

function tokenAmong(cookies: readonly string[], name: string): string | undefined {
  const own = cookies.find((cookie) => cookie.startsWith(`${name}=`))
  return /^[\w-]+/.exec(own?.slice(name.length + 1) ?? '')?.[0]
}
