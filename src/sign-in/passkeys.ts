import { refused, type Outcome } from '../actions/outcome.ts'
import { askedOfAuth, type FromAuth } from './asked-of-auth.ts'
import { countTry, forgetTries } from './attempts.ts'
import type { Visit } from './visit.ts'
import type { Begun } from './with-password.ts'

/** What a browser is given to make or use a passkey. */
export interface PasskeyOptions {
  readonly options: FromAuth['json']
  readonly cookies: readonly string[]
}

export interface Passkey {
  readonly id: string
  readonly name: string | null
  readonly made: string | null
}

export async function beginPasskeySignIn(visit: Visit): Promise<Outcome<PasskeyOptions>> {
  return optionsFrom(
    await askedOfAuth(visit, (api, headers) =>
      api.generatePasskeyAuthenticationOptions({ headers, asResponse: true }),
    ),
  )
}

export async function signInWithPasskey(visit: Visit, response: object): Promise<Outcome<Begun>> {
  const tooMany = await countTry(visit)
  if (tooMany) return tooMany
  const answered = await askedOfAuth(visit, (api, headers) =>
    api.verifyPasskeyAuthentication({ body: { response: response as never }, headers, asResponse: true }),
  )
  if (!answered.ok) return refused('sign-in-failed')
  await forgetTries(visit)
  return { ok: true, secondFactor: false, cookies: answered.cookies }
}

export async function beginPasskey(visit: Visit): Promise<Outcome<PasskeyOptions>> {
  return optionsFrom(
    await askedOfAuth(visit, (api, headers) =>
      api.generatePasskeyRegistrationOptions({ query: {}, headers, asResponse: true }),
    ),
  )
}

export async function addPasskey(
  visit: Visit,
  { name, response }: { readonly name: string; readonly response: object },
): Promise<Outcome<{ passkey: Passkey; cookies: readonly string[] }>> {
  const answered = await askedOfAuth(visit, (api, headers) =>
    api.verifyPasskeyRegistration({ body: { name, response }, headers, asResponse: true }),
  )
  if (!answered.ok) return refused('sign-in-failed')
  return { ok: true, passkey: passkeyIn(answered.json), cookies: answered.cookies }
}

export async function listPasskeys(visit: Visit): Promise<Passkey[]> {
  const { json } = await askedOfAuth(visit, (api, headers) => api.listPasskeys({ headers, asResponse: true }))
  return ((json['list'] ?? []) as FromAuth['json'][]).map(passkeyIn)
}

export async function removePasskey(visit: Visit, id: string): Promise<Outcome> {
  const { ok } = await askedOfAuth(visit, (api, headers) =>
    api.deletePasskey({ body: { id }, headers, asResponse: true }),
  )
  return ok ? { ok } : refused('not-found')
}

function optionsFrom({ ok, json, cookies }: FromAuth): Outcome<PasskeyOptions> {
  return ok ? { ok, options: json, cookies } : refused('sign-in-failed')
}

function passkeyIn(json: FromAuth['json']): Passkey {
  const { id, name, createdAt } = json as { id: string; name?: string | null; createdAt?: string | null }
  return { id, name: name ?? null, made: createdAt ?? null }
}
