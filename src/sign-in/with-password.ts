import { refused, type Outcome } from '../actions/outcome.ts'
import { askedOfAuth, type FromAuth } from './asked-of-auth.ts'
import { countTry, forgetTries } from './attempts.ts'
import type { Visit } from './visit.ts'

/** A sign-in that succeeded so far. */
export interface Begun {
  readonly secondFactor: boolean
  readonly cookies: readonly string[]
}

/** Signs in by password; whatever is wrong, it is refused the same, after the same work. */
export async function signInWithPassword(
  visit: Visit,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Outcome<Begun>> {
  const tooMany = await countTry(visit, email)
  if (tooMany) return tooMany
  const answered = await askedOfAuth(visit, (api, headers) =>
    api.signInEmail({ body: { email, password }, headers, asResponse: true }),
  )
  if (!answered.ok) return refused('sign-in-failed')
  const secondFactor = answered.json['twoFactorRedirect'] === true
  if (!secondFactor) await forgetTries(visit, email)
  return { ok: true, secondFactor, cookies: answered.cookies }
}

/** Completes it by a code of the app, or by a backup code. */
export async function confirmSignIn(
  visit: Visit,
  { code, kind }: { readonly code: string; readonly kind: 'app' | 'backup' },
): Promise<Outcome<Begun>> {
  const tooMany = await countTry(visit)
  if (tooMany) return tooMany
  const answered = await askedOfAuth(visit, (api, headers) =>
    kind === 'app'
      ? api.verifyTOTP({ body: { code }, headers, asResponse: true })
      : api.verifyBackupCode({ body: { code }, headers, asResponse: true }),
  )
  if (!answered.ok) return refused(answered.status === 429 ? 'too-many-tries' : 'sign-in-failed')
  await forgetTries(visit, emailIn(answered))
  return { ok: true, secondFactor: false, cookies: answered.cookies }
}

function emailIn({ json }: FromAuth): string | undefined {
  const { email } = (json['user'] ?? {}) as { email?: unknown }
  return typeof email === 'string' ? email : undefined
}
