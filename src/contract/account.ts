import * as z from 'zod'
import { done, moment, password } from './identity.ts'
import { resource } from './resource.ts'
import { line } from './shapes.ts'
import { credentialOptions, credentialResponse } from './sign-in.ts'

/** By what somebody proves who he is; only he himself, and no key, changes that. */
const own = { tag: 'account', access: 'account', scope: null } as const

export const changePassword = resource({
  ...own,
  path: '/account/password',
  method: 'PUT',
  summary: 'Changes the password and ends all other sessions.',
  body: z
    .strictObject({ current: password, password })
    .meta({ id: 'PasswordChange', example: { current: '…', password: '…' } }),
  answer: { status: 200, schema: done },
  refusals: ['sign-in-failed', 'password-too-weak', 'too-many-tries'],
})

const byPassword = z.strictObject({ password }).meta({ id: 'ByPassword', example: { password: '…' } })
const backupCodes = z.array(z.string()).describe('Each works once; they are shown this once.')

export const beginSecondFactor = resource({
  ...own,
  path: '/account/second-factor',
  method: 'POST',
  summary: 'Begins a second factor; it holds once a first code was confirmed.',
  body: byPassword,
  answer: {
    status: 200,
    schema: z
      .strictObject({ uri: z.string().describe('`otpauth:` for the app that makes codes.'), backupCodes })
      .meta({ id: 'SecondFactor' }),
  },
  refusals: ['sign-in-failed', 'too-many-tries', 'duplicate-id'],
})

export const confirmSecondFactor = resource({
  ...own,
  path: '/account/second-factor/confirmation',
  method: 'POST',
  summary: 'Confirms the second factor by a first code.',
  body: z
    .strictObject({ code: z.string().min(4).max(40) })
    .meta({ id: 'FirstCode', example: { code: '123456' } }),
  answer: { status: 200, schema: done },
  refusals: ['sign-in-failed', 'too-many-tries'],
})

export const removeSecondFactor = resource({
  ...own,
  path: '/account/second-factor/removal',
  method: 'POST',
  summary: 'Gives the second factor up.',
  body: byPassword,
  answer: { status: 200, schema: done },
  refusals: ['sign-in-failed', 'too-many-tries'],
})

export const renewBackupCodes = resource({
  ...own,
  path: '/account/backup-codes',
  method: 'POST',
  summary: 'New backup codes in the place of the old ones.',
  body: byPassword,
  answer: { status: 200, schema: z.strictObject({ backupCodes }).meta({ id: 'BackupCodes' }) },
  refusals: ['sign-in-failed', 'too-many-tries'],
})

const passkey = z
  .strictObject({ id: z.string(), name: z.string().nullable(), made: moment.nullable() })
  .meta({ id: 'Passkey' })

export const listPasskeys = resource({
  ...own,
  path: '/account/passkeys',
  method: 'GET',
  summary: 'One’s passkeys.',
  answer: { status: 200, schema: z.strictObject({ passkeys: z.array(passkey) }).meta({ id: 'Passkeys' }) },
  refusals: [],
})

export const beginPasskey = resource({
  ...own,
  path: '/account/passkeys/options',
  method: 'POST',
  summary: 'What a browser needs to make a passkey.',
  answer: { status: 200, schema: credentialOptions },
  refusals: ['sign-in-failed'],
})

export const addPasskey = resource({
  ...own,
  path: '/account/passkeys',
  method: 'POST',
  summary: 'Keeps a passkey the browser made.',
  body: z
    .strictObject({ name: line(80), response: credentialResponse })
    .meta({ id: 'PasskeyIn', example: { name: '办公室电脑', response: { id: '…' } } }),
  answer: { status: 201, schema: passkey },
  refusals: ['sign-in-failed'],
})

export const removePasskey = resource({
  ...own,
  path: '/account/passkeys/{passkey}',
  method: 'DELETE',
  summary: 'Forgets a passkey.',
  params: z.strictObject({ passkey: z.string().min(1).max(100) }),
  answer: { status: 200, schema: done },
  refusals: ['not-found'],
})
