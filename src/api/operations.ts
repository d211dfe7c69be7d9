import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import type { Errand } from '../actions/errand.ts'
import { refused, type Refused } from '../actions/outcome.ts'
import { API, type Operation } from '../contract/api.ts'
import type { Resource } from '../contract/resource.ts'
import { isSetupToken } from '../sign-in/setup.ts'
import type { Visit } from '../sign-in/visit.ts'
import type { Asking, Membership } from '../store/asking.ts'
import { admit, wantedBy } from './admitting.ts'
import type { Answers, Sent, VisitAnswers } from './answering.ts'
import { accountAnswers } from './answers/account.ts'
import { dealAnswers } from './answers/deals.ts'
import { importAnswers } from './answers/imports.ts'
import { logAnswers } from './answers/log.ts'
import { peopleAnswers } from './answers/people.ts'
import { profileAnswers, sessionAnswers } from './answers/sessions.ts'
import { sharingAnswers } from './answers/sharing.ts'
import { signInAnswers } from './answers/sign-in.ts'
import { invitationAnswers, teamAnswers } from './answers/team.ts'
import { teamTreeAnswers } from './answers/teams.ts'
import { workspaceAnswers } from './answers/workspace.ts'
import type { AppOptions } from './app.ts'
import { BASE } from './base.ts'
import { InvalidInput } from './errors.ts'
import { refuse } from './problem.ts'
import { todayIn } from './today.ts'

/** For these there need not be a member yet on whose behalf they are asked. */
const VISITS = { ...signInAnswers, ...accountAnswers, ...sessionAnswers, ...invitationAnswers }

type ByVisitors = keyof typeof VISITS

const ANSWERS: Answers<Exclude<Operation, ByVisitors>> & VisitAnswers<ByVisitors> = {
  ...VISITS,
  ...workspaceAnswers,
  ...dealAnswers,
  ...peopleAnswers,
  ...logAnswers,
  ...sharingAnswers,
  ...teamTreeAnswers,
  ...profileAnswers,
  ...teamAnswers,
  ...importAnswers,
}

/** The text of a deal file is larger than anything else that is sent. */
const LARGEST_BODY: Partial<Record<Operation, number>> = { importDeal: 2 * 1024 * 1024 }

/** Every operation of the contract at its address. */
export function answerOperations(app: FastifyInstance, options: AppOptions): void {
  for (const [name, described] of Object.entries(API) as [Operation, Resource][]) {
    const bodyLimit = described.takes?.bytes ?? LARGEST_BODY[name]
    app.route({
      method: described.method,
      url: `${BASE}${described.path.replace(/\{(\w+)\}/g, ':$1')}`,
      ...(bodyLimit !== undefined && { bodyLimit }),
      config: { hidden: described.hidden === true },
      handler: handlerFor(name, described, options),
    })
  }
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** The one place where the types of single operations are given up; `Answers` holds them together. */
type AnyAnswer = (errand: Errand, input: object, visit: Visit) => Promise<Sent | Refused>
type AnyVisitAnswer = (visit: Visit, input: object) => Promise<Sent | Refused>

function handlerFor(name: Operation, described: Resource, options: AppOptions): Handler {
  const answerTo = answeringFor(name, described, options)
  return async (request, reply) => {
    if (described.hidden && !(await isSetupToken(options.store, tokenIn(request.body))))
      return refuse(request, reply, refused('no-such-address'))
    const admitted = await admit(request, options.signIn, described)
    if ('ok' in admitted) return refuse(request, reply, admitted)
    const input = inputOf(request, described)
    const key = keyOf(request, described)
    if (key !== undefined && typeof key !== 'string') return refuse(request, reply, key)
    const answered = await answerTo(request, input, { ...admitted, key })
    if (answered.ok && changesWhoAsks(described)) options.signIn.door.forget()
    return answered.ok ? send(reply, answered, described) : refuse(request, reply, answered)
  }
}

function changesWhoAsks({ method, tag }: Resource): boolean {
  return method !== 'GET' && (tag === 'sign-in' || tag === 'account' || tag === 'team')
}

function tokenIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined
}

/** On whose behalf something is asked, and under which key it may come again. */
interface Behalf {
  readonly asking: Asking | undefined
  readonly standing: Membership | undefined
  readonly key: string | undefined
}

function answeringFor(name: Operation, { level }: Resource, options: AppOptions) {
  if (name in VISITS) {
    const answer = ANSWERS[name] as unknown as AnyVisitAnswer
    return (request: FastifyRequest, input: object, { asking }: Behalf) =>
      answer(visitOf(request, options, asking), input)
  }
  const answer = ANSWERS[name] as unknown as AnyAnswer
  return (request: FastifyRequest, input: object, { asking, standing, key }: Behalf) => {
    if (!standing) throw new Error(`${name} is asked on nobody’s behalf`)
    const errand = { ...errandFor(request, options, standing, key), ...(level && { needs: level }) }
    return answer(errand, input, visitOf(request, options, asking))
  }
}

function send(
  reply: FastifyReply,
  { text, media, fileName, cookies }: Sent,
  { answer }: Resource,
): FastifyReply {
  if (cookies && cookies.length > 0) reply.header('set-cookie', [...cookies])
  if (fileName !== undefined) reply.header('content-disposition', `attachment; filename="${fileName}"`)
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
  { store, clock }: AppOptions,
  { timeZone, ...who }: Membership,
  key: string | undefined,
): Errand {
  const now = clock()
  return {
    store,
    who,
    at: now.toISOString(),
    today: todayIn(timeZone, now),
    newKey: randomUUID,
    newId,
    ...(key !== undefined && { once: { key, request: fingerprint(request) } }),
  }
}

export function visitOf(
  request: FastifyRequest,
  { store, signIn, clock }: AppOptions,
  asking: Asking | undefined,
): Visit {
  const { headers } = request
  return {
    store,
    signIn,
    asking,
    wanted: wantedBy(request),
    at: clock().toISOString(),
    newKey: randomUUID,
    cookie: headers.cookie,
    host: headers.host,
    origin: headers.origin,
    device: headers['user-agent'],
    get remote() {
      return request.ip
    },
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
