import * as z from 'zod'
import { done, email, language, linkToken, password, personName } from './identity.ts'
import { resource } from './resource.ts'
import { line } from './shapes.ts'

/** The first account of a server, by the link its terminal printed; there is nothing here without it. */
const hidden = { tag: 'sign-in', access: 'open', scope: null, hidden: true } as const

export const lookAtSetup = resource({
  ...hidden,
  path: '/setup/look',
  method: 'POST',
  summary: 'What the setup link leads to.',
  body: z.strictObject({ token: linkToken }).meta({ id: 'SetupLook', example: { token: 'ab…' } }),
  answer: {
    status: 200,
    schema: z
      .strictObject({
        workspace: z
          .strictObject({ name: z.string(), demo: z.boolean(), deals: z.int() })
          .describe('The one that is there and can be taken over with what is in it.'),
      })
      .meta({ id: 'SetupView' }),
  },
  refusals: ['no-such-address'],
})

export const setUp = resource({
  ...hidden,
  path: '/setup',
  method: 'POST',
  summary: 'Makes the first account, who is admin, and signs him in.',
  body: z
    .strictObject({
      token: linkToken,
      name: personName,
      email,
      password,
      workspace: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('take-over') }),
        z.strictObject({ kind: z.literal('new'), name: line(120), language }),
      ]),
    })
    .meta({
      id: 'Setup',
      example: {
        token: 'ab…',
        name: '陈晨',
        email: 'chen@example.com',
        password: '…',
        workspace: { kind: 'take-over' },
      },
    }),
  answer: { status: 201, schema: done },
  refusals: ['no-such-address', 'password-too-weak'],
})
