import * as z from 'zod'
import { done, language, moment, personName, role, timeZone } from './identity.ts'
import { resource } from './resource.ts'
import { key } from './shapes.ts'

const theme = z.enum(['light', 'dark'])

const session = z
  .strictObject({
    by: z
      .enum(['session', 'key', 'nobody'])
      .describe('*nobody*: nobody is signed in; with a workspace where nobody has to.'),
    account: z.strictObject({ name: z.string(), email: z.string(), secondFactor: z.boolean() }).nullable(),
    workspaces: z.array(z.strictObject({ id: key, name: z.string(), role })),
    workspace: key.nullable().describe('The one this request is for.'),
    member: z
      .strictObject({
        id: key,
        name: z.string(),
        role,
        sensitive: z.boolean().describe('Whether what is marked as sensitive may be read.'),
        language: language.nullable(),
        theme: theme.nullable(),
        timeZone: timeZone.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Session' })

export const readSession = resource({
  path: '/session',
  method: 'GET',
  summary: 'Who is asking, and where one is a member.',
  tag: 'account',
  access: 'open',
  answer: { status: 200, schema: session },
  refusals: ['not-found'],
})

export const signOut = resource({
  path: '/session',
  method: 'DELETE',
  summary: 'Signs out.',
  tag: 'account',
  access: 'open',
  scope: null,
  answer: { status: 200, schema: done },
  refusals: [],
})

export const chooseWorkspace = resource({
  path: '/session/workspace',
  method: 'PUT',
  summary: 'Which workspace requests of this session are for, where they do not say.',
  tag: 'account',
  access: 'account',
  scope: null,
  body: z
    .strictObject({ workspace: key })
    .meta({ id: 'WorkspaceChoice', example: { workspace: '7f3a1c9e-5b2d-4e8f-9a6c-0d1e2f3a4b5c' } }),
  answer: { status: 200, schema: done },
  refusals: ['not-found'],
})

export const changeProfile = resource({
  path: '/profile',
  method: 'PATCH',
  summary: 'What one is called in this workspace, and how one likes to read it.',
  tag: 'account',
  access: 'member',
  scope: null,
  body: z
    .strictObject({
      name: personName.optional(),
      language: language.nullable().optional(),
      theme: theme.nullable().optional(),
      timeZone: timeZone.nullable().optional().describe('Null: that of the workspace.'),
    })
    .meta({ id: 'ProfileChange', example: { language: 'zh' } }),
  answer: { status: 200, schema: done },
  refusals: [],
})

export const listSessions = resource({
  path: '/sessions',
  method: 'GET',
  summary: 'One’s own sessions, the last used first.',
  tag: 'account',
  access: 'account',
  scope: null,
  answer: {
    status: 200,
    schema: z
      .strictObject({
        sessions: z.array(
          z.strictObject({
            id: z.string(),
            device: z.string().nullable().describe('What the browser said of itself.'),
            remote: z.string().nullable().describe('From which address it began.'),
            began: moment,
            seen: moment.describe('Last used, to within some minutes.'),
            current: z.boolean(),
          }),
        ),
      })
      .meta({ id: 'Sessions' }),
  },
  refusals: [],
})

export const endSession = resource({
  path: '/sessions/{session}',
  method: 'DELETE',
  summary: 'Ends one of one’s own sessions.',
  tag: 'account',
  access: 'account',
  scope: null,
  params: z.strictObject({ session: z.string().min(1).max(100) }),
  answer: { status: 200, schema: done },
  refusals: ['not-found'],
})

export const endOtherSessions = resource({
  path: '/sessions',
  method: 'DELETE',
  summary: 'Ends all of one’s own sessions but this one.',
  tag: 'account',
  access: 'account',
  scope: null,
  answer: { status: 200, schema: done },
  refusals: [],
})
