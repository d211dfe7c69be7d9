import { refused, type Outcome, type Refused } from '../actions/outcome.ts'
import { askedOfAuth, type FromAuth } from './asked-of-auth.ts'
import { countTry, forgetTries } from './attempts.ts'
import { isWeak } from './make-account.ts'
import type { Visit } from './visit.ts'

/** What somebody who is signed in changes about how he proves who he is. */

type Done<M extends object = object> = Outcome<{ cookies: readonly string[] } & M>

export async function changePassword(
  visit: Visit,
  { current, password }: { readonly current: string; readonly password: string },
): Promise<Done> {
  if (isWeak(password)) return refused('password-too-weak')
  const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true }
  return proven(visit, () =>
    askedOfAuth(visit, (api, headers) => api.changePassword({ body, headers, asResponse: true })),
  )
}

export async function beginSecondFactor(
  visit: Visit,
  password: string,
): Promise<Done<{ uri: string; backupCodes: readonly string[] }>> {
  const answered = await guessing(visit, () =>
    askedOfAuth(visit, (api, headers) =>
      api.enableTwoFactor({ body: { password, method: 'totp' }, headers, asResponse: true }),
    ),
  )
  if ('code' in answered) return answered
  if (answered.json['code'] === 'TOTP_ALREADY_ENABLED') return refused('duplicate-id')
  if (!answered.ok) return refused('sign-in-failed')
  const { totpURI: uri, backupCodes } = answered.json as { totpURI: string; backupCodes: string[] }
  return { ok: true, uri, backupCodes, cookies: answered.cookies }
}

export function confirmSecondFactor(visit: Visit, code: string): Promise<Done> {
  return proven(visit, () =>
    askedOfAuth(visit, (api, headers) => api.verifyTOTP({ body: { code }, headers, asResponse: true })),
  )
}

export function removeSecondFactor(visit: Visit, password: string): Promise<Done> {
  return proven(visit, () =>
    askedOfAuth(visit, (api, headers) =>
      api.disableTwoFactor({ body: { password }, headers, asResponse: true }),
    ),
  )
}

export async function renewBackupCodes(
  visit: Visit,
  password: string,
): Promise<Done<{ backupCodes: readonly string[] }>> {
  const answered = await guessing(visit, () =>
    askedOfAuth(visit, (api, headers) =>
      api.generateBackupCodes({ body: { password }, headers, asResponse: true }),
    ),
  )
  if ('code' in answered) return answered
  if (!answered.ok) return refused('sign-in-failed')
  const { backupCodes } = answered.json as { backupCodes: string[] }
  return { ok: true, backupCodes, cookies: answered.cookies }
}

async function proven(visit: Visit, ask: () => Promise<FromAuth>): Promise<Done> {
  const answered = await guessing(visit, ask)
  if ('code' in answered) return answered
  return answered.ok ? { ok: true, cookies: answered.cookies } : refused('sign-in-failed')
}

/** A password or code that somebody at an open browser may be guessing. */
async function guessing(visit: Visit, ask: () => Promise<FromAuth>): Promise<FromAuth | Refused> {
  const tooMany = await countTry(visit, visit.asking?.account ?? undefined)
  if (tooMany) return tooMany
  const answered = await ask()
  if (answered.ok) await forgetTries(visit, visit.asking?.account ?? undefined)
  return answered
}
