import type { Visit } from './visit.ts'

/** By what one can sign in here, as whoever asks reaches us. */
export interface Ways {
  /** False: nobody has to sign in to begin. */
  readonly needed: boolean
  readonly password: true
  readonly passkey: boolean
  readonly singleSignOn: { readonly name: string; readonly up: boolean } | null
  readonly mail: boolean
}

export async function waysToSignIn({ signIn, host }: Visit): Promise<Ways> {
  const { door, singleSignOn, send } = signIn
  return {
    needed: await door.isLocked(),
    password: true,
    passkey: isForPasskeys(signIn, host),
    singleSignOn: singleSignOn ? { name: singleSignOn.name, up: await signIn.isProviderUp() } : null,
    mail: send !== undefined,
  }
}

/** A browser has passkeys only for the name they were made for, by https or on its own machine. */
function isForPasskeys({ party: { rpID, origin } }: Visit['signIn'], host: string | undefined): boolean {
  const isSecure = origin.startsWith('https:') || rpID === 'localhost'
  return isSecure && (host ?? '').replace(/:\d+$/, '') === rpID
}
