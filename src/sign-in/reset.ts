import { refused, type Outcome } from '../actions/outcome.ts'
import { newSecret } from '../store/asking.ts'
import { askedOfAuth } from './asked-of-auth.ts'
import { countTry } from './attempts.ts'
import { isWeak } from './make-account.ts'
import type { SignIn } from './sign-in.ts'
import type { Visit } from './visit.ts'

/** Sends a link where there is an account; how the answer looks, and how long it takes, does not tell whether. */
export async function requestReset(visit: Visit, email: string): Promise<Outcome> {
  if (!visit.signIn.send) return refused('no-such-way')
  const tooMany = await countTry(visit, `reset ${email}`)
  if (tooMany) return tooMany
  // Nothing waits for it.
  void askedOfAuth(visit, (api, headers) =>
    api.requestPasswordReset({ body: { email }, headers, asResponse: true }),
  ).catch(() => undefined)
  return { ok: true }
}

/** Sets a new password by a link, which ends every session. */
export async function resetPassword(
  visit: Visit,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<Outcome> {
  const tooMany = await countTry(visit)
  if (tooMany) return tooMany
  if (isWeak(password)) return refused('password-too-weak')
  const { ok } = await askedOfAuth(visit, (api, headers) =>
    api.resetPassword({ body: { token, newPassword: password }, headers, asResponse: true }),
  )
  return ok ? { ok } : refused('not-found')
}

const DAY_MS = 86_400_000

/** A link an admin hands over. */
export async function newResetLink(
  signIn: SignIn,
  account: string,
): Promise<{ readonly link: string; readonly expires: Date }> {
  const token = newSecret()
  const expires = new Date(Date.now() + DAY_MS)
  const { internalAdapter } = await signIn.auth().$context
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: account,
    expiresAt: expires,
  })
  return { link: `${signIn.address}/reset#${token}`, expires }
}
