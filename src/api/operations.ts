import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import type { Errand } from '../actions/errand.ts'
import { refused, type Refused } from '../actions/outcome.ts'
import { API, type Operation } from '../contract/api.ts'
import type { Resource } from '../contract/resource.ts'
import type { Answers, Sent } from './answering.ts'
import { dealAnswers } from './answers/deals.ts'
import { logAnswers } from './answers/log.ts'
import { peopleAnswers } from './answers/people.ts'
import { workspaceAnswers } from './answers/workspace.ts'
import type { AppOptions } from './app.ts'
import { BASE } from './base.ts'
import { InvalidInput } from './errors.ts'
import { refuse } from './problem.ts'
import { todayIn } from './today.ts'

const ANSWERS: Answers<Operation> = { ...workspaceAnswers, ...dealAnswers, ...peopleAnswers, ...logAnswers }

/** The text of a deal file is larger than anything else that is sent. */
const LARGEST_BODY: Partial<Record<Operation, number>> = { importDeal: 2 * 1024 * 1024 }

/** Every operation of the contract at its address. */
export function answerOperations(app: FastifyInstance, options: AppOptions): void {
  for (const [name, described] of Object.entries(API) as [Operation, Resource][]) {
    const bodyLimit = LARGEST_BODY[name]
    app.route({
      method: described.method,
      url: `${BASE}${described.path.replace(/\{(\w+)\}/g, ':$1')}`,
      ...(bodyLimit !== undefined && { bodyLimit }),
      handler: handlerFor(name, described, options),
    })
  }
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** The one place where the types of single operations are given up; `Answers` holds them together. */
type AnyAnswer = (errand: Errand, input: object) => Promise<Sent | Refused>

function handlerFor(name: Operation, described: Resource, options: AppOptions): Handler {
  const answer = ANSWERS[name] as unknown as AnyAnswer
  return async (request, reply) => {
    const input = inputOf(request, described)
    const key = keyOf(request, described)
    if (key !== undefined && typeof key !== 'string') return refuse(request, reply, key)
    const answered = await answer(errandFor(request, options, key), input)
    return answered.ok ? send(reply, answered, described) : refuse(request, reply, answered)
  }
}

function send(reply: FastifyReply, { text, media }: Sent, { answer }: Resource): FastifyReply {
  return reply
    .code(answer.status)
    .header('content-type', `${media ?? 'application/json'}; charset=utf-8`)
    .header('cache-control', 'no-store')
    .send(text)
}

function inputOf(request: FastifyRequest, { params, query, body }: Resource): object {
  return {
    params: params && checked(params, request.params),
    query: checked(query ?? NO_QUERY, request.query),
    body: body && checked(body, request.body),
  }
}

const NO_QUERY = z.strictObject({})

function checked(schema: z.ZodType, given: unknown): unknown {
  const { success, data, error } = schema.safeParse(given)
  if (success) return data
  throw new InvalidInput(error)
}

const KEY = /^[\x21-\x7e]{1,200}$/

/** The key of a writing that may come again. */
function keyOf({ headers }: FastifyRequest, { method }: Resource): string | Refused | undefined {
  const key = headers['idempotency-key']
  if (key === undefined || method === 'GET') return undefined
  if (typeof key === 'string' && KEY.test(key)) return key
  return refused('invalid-input', {
    errors: [{ at: '', says: 'Idempotency-Key: 1 to 200 visible ASCII characters' }],
  })
}

function errandFor(
  request: FastifyRequest,
  { store, who, clock, workspace }: AppOptions,
  key: string | undefined,
): Errand {
  const now = clock()
  return {
    store,
    who,
    at: now.toISOString(),
    today: todayIn(workspace.timeZone, now),
    newKey: randomUUID,
    newId,
    ...(key !== undefined && { once: { key, request: fingerprint(request) } }),
  }
}

/** Short, for it stands in deal files; a log is far too small for two of them to meet. */
function newId(): string {
  return `e${randomBytes(6).toString('hex')}`
}

/** What makes two requests the same. */
function fingerprint({ method, url, body }: FastifyRequest): string {
  return createHash('sha256')
    .update(`${method} ${url} ${JSON.stringify(body ?? null)}`)
    .digest('hex')
}
