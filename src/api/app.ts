import { randomUUID } from 'node:crypto'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { API } from '../contract/api.ts'
import type { Resource } from '../contract/resource.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import type { Store } from '../store/store.ts'
import { ARRIVAL_MS, IDLE_MS, limitArrival, refuseBrokenRequest } from './arrival.ts'
import { serveDocuments } from './docs-page.ts'
import { answerError } from './errors.ts'
import { answerHealth } from './health.ts'
import { answerNothing } from './no-such-address.ts'
import { answerOperations } from './operations.ts'
import { sendPage, servePages } from './pages.ts'
import { answerCallback } from './single-sign-on.ts'
import { guardAgainstStrangers } from './strangers.ts'
import { tellRequests } from './telling.ts'

export interface AppOptions {
  readonly store: Store
  readonly signIn: SignIn
  readonly clock: () => Date
  /** The built pages; without them the API stands alone. */
  readonly pages?: string
  /** Names beside those of the loopback under which the server may be asked; undefined: any, since all sign in. */
  readonly hosts?: readonly string[] | undefined
  /** Where the structured log goes; nowhere where absent. */
  readonly logger?: FastifyBaseLogger
}

const MIB = 1024 * 1024

/** The HTTP application: not yet listening. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    ...(options.logger ? { loggerInstance: options.logger } : { logger: false }),
    // What is logged of a request is said in `telling.ts`: an address may hold words.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: MIB,
    // A proxy on this machine says from where a request came; nobody else is believed.
    trustProxy: 'loopback',
    requestTimeout: ARRIVAL_MS,
    keepAliveTimeout: IDLE_MS,
    forceCloseConnections: 'idle',
    clientErrorHandler: refuseBrokenRequest,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    routerOptions: { maxParamLength: 200 },
  })
  app.setErrorHandler(answerError)
  readJson(app)
  readFiles(app)
  limitArrival(app.server)
  tellRequests(app)
  guardAgainstStrangers(app, options.hosts)
  answerHealth(app, options.store)
  answerOperations(app, options)
  answerCallback(app, options)
  serveDocuments(app)
  if (options.pages !== undefined) await servePages(app, options.pages)
  answerNothing(app, options.pages === undefined ? undefined : sendPage)
  return app
}

/** Whether a body must be there is for the contract to say. */
function readJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined)
    else void parse(request, body, done)
  })
}

/** Files are taken as they come; which addresses take them, and how large, is for the contract to say. */
function readFiles(app: FastifyInstance): void {
  const media = Object.values<Resource>(API).flatMap(({ takes }) => takes?.media ?? [])
  app.addContentTypeParser<Buffer>([...new Set(media)], { parseAs: 'buffer' }, (_, body, done) =>
    done(null, body),
  )
}
