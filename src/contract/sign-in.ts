import * as z from 'zod'
import { done, email, linkToken, password } from './identity.ts'
import { resource } from './resource.ts'

const open = { tag: 'sign-in', access: 'open', scope: null } as const

export const listWays = resource({
  ...open,
  path: '/sign-in/ways',
  method: 'GET',
  summary: 'By what one can sign in here.',
  answer: {
    status: 200,
    schema: z
      .strictObject({
        needed: z.boolean().describe('False: nobody has to sign in to begin.'),
        password: z.literal(true),
        passkey: z.boolean().describe('Only where the page is reached by https, or on this machine.'),
        singleSignOn: z
          .strictObject({
            name: z.string(),
            up: z.boolean().describe('False: the provider does not answer.'),
          })
          .nullable(),
        mail: z.boolean().describe('Whether a forgotten password can be reset by mail.'),
      })
      .meta({ id: 'Ways' }),
  },
  refusals: [],
})

/** A session begins with its cookie, or waits for the second factor. */
const begun = z
  .strictObject({ secondFactor: z.boolean().describe('True: a code is still asked for.') })
  .meta({ id: 'SignedIn' })

export const signInWithPassword = resource({
  ...open,
  path: '/sign-in/password',
  method: 'POST',
  summary: 'Signs in by e-mail and password.',
  body: z
    .strictObject({ email, password })
    .meta({ id: 'PasswordSignIn', example: { email: 'chen@example.com', password: '…' } }),
  answer: { status: 200, schema: begun },
  refusals: ['sign-in-failed', 'too-many-tries'],
})

export const confirmSignIn = resource({
  ...open,
  path: '/sign-in/second-factor',
  method: 'POST',
  summary: 'Completes a sign-in by the code of the second factor, or by one of the backup codes.',
  body: z
    .strictObject({ code: z.string().min(4).max(40), kind: z.enum(['app', 'backup']) })
    .meta({ id: 'SecondFactorCode', example: { code: '123456', kind: 'app' } }),
  answer: { status: 200, schema: begun },
  refusals: ['sign-in-failed', 'too-many-tries'],
})

/** As the browser’s WebAuthn takes and gives it. */
export const credentialOptions = z
  .looseObject({ challenge: z.string() })
  .meta({ id: 'PasskeyOptions', description: 'For `navigator.credentials`, as WebAuthn writes it in JSON.' })

export const credentialResponse = z
  .looseObject({ id: z.string().max(2000) })
  .meta({ id: 'PasskeyResponse', description: 'What `navigator.credentials` gave, in JSON.' })

export const beginPasskeySignIn = resource({
  ...open,
  path: '/sign-in/passkey/options',
  method: 'POST',
  summary: 'What a browser needs to sign in by passkey.',
  answer: { status: 200, schema: credentialOptions },
  refusals: [],
})

export const signInWithPasskey = resource({
  ...open,
  path: '/sign-in/passkey',
  method: 'POST',
  summary: 'Signs in by passkey.',
  body: z
    .strictObject({ response: credentialResponse })
    .meta({ id: 'PasskeySignIn', example: { response: { id: '…' } } }),
  answer: { status: 200, schema: begun },
  refusals: ['sign-in-failed', 'too-many-tries'],
})

export const beginSingleSignOn = resource({
  ...open,
  path: '/sign-in/single-sign-on',
  method: 'POST',
  summary: 'Where to go to sign in at the identity provider.',
  answer: { status: 200, schema: z.strictObject({ url: z.url() }).meta({ id: 'SingleSignOn' }) },
  refusals: ['no-such-way'],
})

export const requestReset = resource({
  ...open,
  path: '/sign-in/reset-requests',
  method: 'POST',
  summary:
    'Sends a link to set a new password, if there is an account; the answer is the same if there is none.',
  body: z.strictObject({ email }).meta({ id: 'ResetRequest', example: { email: 'chen@example.com' } }),
  answer: { status: 200, schema: done },
  refusals: ['too-many-tries', 'no-such-way'],
})

export const resetPassword = resource({
  ...open,
  path: '/sign-in/resets',
  method: 'POST',
  summary: 'Sets a new password by a link, and ends every session of the account.',
  body: z
    .strictObject({ token: linkToken, password })
    .meta({ id: 'Reset', example: { token: 'ab…', password: '…' } }),
  answer: { status: 200, schema: done },
  refusals: ['not-found', 'password-too-weak', 'too-many-tries'],
})
