import * as z from 'zod'
import { API, type Operation } from '../contract/api.ts'
import { problem } from '../contract/problem.ts'
import { accessRefusals, accessTo, scopeFor, type Access, type Resource } from '../contract/resource.ts'
import { COMMON_REFUSALS, type RefusalCode } from '../domain/refusal.ts'
import { BASE } from './base.ts'
import { PROBLEM_MEDIA, STATUS, TITLES } from './problem.ts'

type Json = Readonly<Record<string, unknown>>

/** The API as OpenAPI 3.1, made from its contract. */
export function openApi(): Json {
  const schemas = new Schemas()
  const paths: Record<string, Record<string, Json>> = {}
  for (const [name, described] of Object.entries(API) as [Operation, Resource][]) {
    const path = (paths[described.path] ??= {})
    path[described.method.toLowerCase()] = operation(name, described, schemas)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Prewin 先胜',
      version: '1',
      description:
        'Deals, what was heard about them, and the judgement that follows. Every refusal is a problem (RFC 9457) with a stable `code`. A writing that carries an `Idempotency-Key` is carried out once, however often it arrives.',
    },
    servers: [{ url: BASE }],
    tags: TAGS,
    paths,
    components: {
      schemas: { Problem: schemas.of(problem, 'output'), ...schemas.named() },
      securitySchemes: SECURITY,
    },
  }
}

const TAGS = [
  { name: 'deals', description: 'Deals and their judgement' },
  { name: 'people', description: 'The people of a deal' },
  { name: 'log', description: 'What was recorded: appended, never changed' },
  { name: 'accounts', description: 'The customers' },
  { name: 'workspace', description: 'Where one is' },
  { name: 'sign-in', description: 'Saying who one is' },
  { name: 'account', description: 'Oneself: session, profile, by what one signs in' },
  { name: 'imports', description: 'Spreadsheets brought in, and what is here as spreadsheets' },
  { name: 'team', description: 'Members, invitations, keys, and the trail of what was done about them' },
]

const SECURITY = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'prewin',
    description: 'The cookie of a session; `__Host-prewin` by https.',
  },
  key: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key, `pk_…`. It reaches no further than its scopes, nor than its member.',
  },
}

const WHO: Readonly<Record<Access, string>> = {
  open: 'Whoever comes.',
  account: 'Whoever is signed in.',
  member: 'Each member of the workspace.',
  seller: 'Sellers, managers and admins.',
  manager: 'Managers and admins.',
  admin: 'Admins.',
}

/** Who may ask; where nobody has to sign in, whoever comes is an admin. */
function securityOf(described: Resource): Json {
  const access = accessTo(described)
  const scope = scopeFor(described)
  return {
    description: `${WHO[access]}${scope === null || access === 'open' ? '' : ` By key: \`${scope}\`.`}`,
    security: access === 'open' ? [] : [{ session: [] }, ...(scope === null ? [] : [{ key: [] }])],
  }
}

function operation(name: Operation, described: Resource, schemas: Schemas): Json {
  const { summary, tag, body } = described
  return {
    operationId: name,
    summary,
    tags: [tag],
    ...securityOf(described),
    parameters: parametersOf(described, schemas),
    ...(body && { requestBody: { required: true, content: contentOf(described, body, schemas) } }),
    responses: { ...success(described, schemas), ...refusalsOf(described) },
  }
}

/** A file stands for itself. */
function contentOf({ takes }: Resource, body: z.ZodType, schemas: Schemas): Json {
  if (!takes) return { 'application/json': { schema: schemas.of(body, 'input') } }
  const schema = { type: 'string', format: 'binary', maxLength: takes.bytes }
  return Object.fromEntries(takes.media.map((one) => [one, { schema }]))
}

function parametersOf(described: Resource, schemas: Schemas): Json[] {
  const { params, query, method } = described
  const inPath = Object.entries(params?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema: schemas.of(schema as z.ZodType, 'output'),
  }))
  // A query is text: what it becomes is what it has to look like.
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemas.of(schema as z.ZodType, 'output'),
  }))
  const inHeader = [
    ...(accessTo(described) === 'open' || accessTo(described) === 'account' ? [] : [WORKSPACE]),
    ...(method === 'GET' ? [] : [IDEMPOTENCY_KEY]),
  ]
  return [...inPath, ...inQuery, ...inHeader]
}

const WORKSPACE = {
  name: 'Prewin-Workspace',
  in: 'header',
  required: false,
  description: 'The workspace this is for; that last chosen in the session where absent.',
  schema: { type: 'string', format: 'uuid' },
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Names this writing: under one key it is carried out once.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
}

function success({ answer, summary }: Resource, schemas: Schemas): Json {
  const schema = answer.schema ? schemas.of(answer.schema, 'output') : { type: 'string' }
  const media = answer.media ?? ['application/json']
  const headers = { 'X-Request-Id': { schema: { type: 'string' } } }
  const content = Object.fromEntries(media.map((one) => [one, { schema }]))
  return { [answer.status]: { description: summary, headers, content } }
}

/** Refusals of one status stand together. */
function refusalsOf(described: Resource): Json {
  const { refusals, body } = described
  const common = COMMON_REFUSALS.filter((code) => body || !BODY_REFUSALS.includes(code))
  const codes: readonly RefusalCode[] = [...new Set([...refusals, ...accessRefusals(described), ...common])]
  const statuses = [...new Set(codes.map((code) => STATUS[code]))].sort()
  const answers = statuses.map((status) => {
    const here = codes.filter((code) => STATUS[code] === status)
    return [status, refusal(here.map((code) => `\`${code}\`: ${TITLES[code]}.`).join('\n'))] as const
  })
  return {
    ...Object.fromEntries(answers),
    default: refusal('The server failed, or refused for another reason.'),
  }
}

const BODY_REFUSALS: readonly RefusalCode[] = ['too-large', 'too-slow', 'unsupported-media']

const [PROBLEM] = PROBLEM_MEDIA.split(';')

function refusal(description: string): Json {
  return {
    description,
    content: { [PROBLEM ?? '']: { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

/** JSON Schemas in which whatever has a name stands once, under it. */
class Schemas {
  private readonly known = new Map<string, Json>()

  of(schema: z.ZodType, io: 'input' | 'output'): Json {
    const { $defs, $schema, ...rest } = z.toJSONSchema(schema, { io, reused: 'inline' }) as Json
    void $schema
    for (const [name, definition] of Object.entries(($defs ?? {}) as Record<string, Json>))
      this.known.set(name, tidied(definition))
    const { id } = rest
    if (typeof id !== 'string') return tidied(rest)
    this.known.set(id, tidied(rest))
    return { $ref: `#/components/schemas/${id}` }
  }

  named(): Json {
    return Object.fromEntries([...this.known].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

/** References lead to the components; names are where they belong already. */
function tidied(schema: Json): Json {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === 'id' && typeof value === 'string' ? undefined : value,
  )
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Json
}
