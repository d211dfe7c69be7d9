import * as z from 'zod'
import { resource } from './resource.ts'
import { currency, day, key, line } from './shapes.ts'

const workspace = z
  .strictObject({
    id: key,
    name: z.string(),
    language: z.enum(['zh', 'en']),
    timeZone: z.string(),
    currency,
    today: day,
    method: z.string().describe('The version of the method its deals are judged by.'),
    demo: z
      .strictObject({ guided: key.nullable().describe('The deal of the guided first visit.') })
      .nullable()
      .describe('Null: no demo.'),
    member: z.strictObject({ id: z.string(), name: z.string() }),
  })
  .meta({ id: 'Workspace' })

export const readWorkspace = resource({
  path: '/workspace',
  method: 'GET',
  summary: 'The workspace one is in, and its today.',
  tag: 'workspace',
  answer: { status: 200, schema: workspace },
  refusals: [],
})

export const changeWorkspace = resource({
  path: '/workspace',
  method: 'PATCH',
  summary: 'Renames the workspace.',
  tag: 'workspace',
  access: 'admin',
  scope: 'manage',
  body: z.strictObject({ name: line(120) }).meta({ id: 'WorkspaceChange', example: { name: '华东销售部' } }),
  answer: { status: 200, schema: workspace },
  refusals: [],
})

export const listAccounts = resource({
  path: '/accounts',
  method: 'GET',
  summary: 'Accounts by part of their name, the most used first.',
  tag: 'accounts',
  query: z.strictObject({ q: line(100).optional() }),
  answer: {
    status: 200,
    schema: z
      .strictObject({
        accounts: z.array(z.strictObject({ id: key, name: z.string(), deals: z.int() })).max(20),
      })
      .meta({ id: 'AccountList' }),
  },
  refusals: [],
})
