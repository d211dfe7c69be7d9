import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import type { Errand } from '../actions/errand.ts'
import { useHands } from '../actions/import-hands.ts'
import { openWorkspace, readWorkspace } from '../actions/workspace.ts'
import { buildApp } from '../api/app.ts'
import { MESSAGES } from '../i18n/all-messages.ts'
import type { Language } from '../i18n/language.ts'
import { openDoor } from '../sign-in/door.ts'
import { newSetupLink } from '../sign-in/setup.ts'
import { openSignIn, type SignIn } from '../sign-in/sign-in.ts'
import { firstWorkspace, servedWorkspaces } from '../store/asking.ts'
import { closeStore, openStore, type Store } from '../store/store.ts'
import { isOnLoopbackOnly, type Config } from './config.ts'
import { keepDaily } from './daily.ts'
import type { Database } from './database.ts'
import { putInDemo } from './demo.ts'
import { errandNow } from './errands.ts'
import { importThreads } from './import-threads.ts'
import { openLog, type Log } from './log-file.ts'
import { openPost, type Post } from './post.ts'
import { renewalInThread } from './renewal-thread.ts'
import { secretIn } from './secret.ts'
import type { Step } from './steps.ts'

/** What answers requests once everything it needs is there. */
export interface Application {
  readonly answer: RequestListener
  /** Leads to the first account, while there is none. */
  readonly setupLink: string | undefined
  close(): Promise<void>
}

export interface Needs {
  readonly config: Config
  readonly database: Database
  /** The folder of the built pages. */
  readonly pages: string
  /** The folder the log goes to. */
  readonly data: string
  /** Where the casebook stands. */
  readonly root: string
  /** Under which address people reach us. */
  readonly address: string
  readonly tell: (step: Step) => void
  /** Asked where there is no workspace yet. */
  readonly language: () => Promise<Language>
}

/** Builds the application on a database that is up to date; a database without a workspace gets its first. */
export async function openApplication(needs: Needs): Promise<Application> {
  const log = openLog(needs.data)
  const store = openStore({
    connection: needs.database.app,
    onBroken: (error) => log.logger.warn({ code: codeOf(error) }, 'connection lost'),
  })
  try {
    return await answering(store, needs, log)
  } catch (error) {
    await closeStore(store)
    throw error
  }
}

async function answering(store: Store, needs: Needs, { logger, close }: Log): Promise<Application> {
  if (!(await firstWorkspace(store))) await found(store, needs)
  if (needs.config.demo) await demonstrate(store, needs)
  const failed = (what: string) => (error: unknown) => logger.error({ code: codeOf(error) }, what)
  const post = needs.config.mail && openPost(needs.config.mail, failed('mail not sent'))
  const signIn = signingIn(store, needs, post)
  const threads = importThreads({
    worker: new URL('./import-worker.mjs', import.meta.url),
    connection: needs.database.app,
    failed: failed('import failed'),
  })
  useHands(store, threads)
  const hosts = hostsOf(needs.config)
  const app = await buildApp({ store, signIn, clock: () => new Date(), hosts, pages: needs.pages, logger })
  await app.ready()
  const renewal = renewalInThread(new URL('./renewal-worker.mjs', import.meta.url), needs.database.app)
  const daily = keepDaily(() => errandsOf(store), renewal, failed('daily work failed'))
  return {
    answer: (request, response) => app.routing(request, response),
    setupLink: await newSetupLink(store, needs.address),
    close: async () => {
      await Promise.all([daily.stop(), threads.close()])
      await app.close()
      await Promise.all([signIn.door.close(), signIn.close(), post?.close()])
      await closeStore(store)
      close()
    },
  }
}

function signingIn(store: Store, { config, database, data, address }: Needs, post: Post | undefined): SignIn {
  const house = { loopback: isOnLoopbackOnly(config), demo: config.demo }
  return openSignIn({
    store,
    door: openDoor({ store, house, connection: database.app }),
    connection: database.signIn,
    address,
    secret: config.secret ?? secretIn(data),
    provider: config.signOn,
    send: post && ((letter) => post.send(letter)),
  })
}

async function errandsOf(store: Store): Promise<Errand[]> {
  return (await servedWorkspaces(store)).map((served) => errandNow(store, served))
}

/** Puts the demo into the first workspace, where it has none yet. */
async function demonstrate(store: Store, { tell, root }: Needs): Promise<void> {
  const first = await firstWorkspace(store)
  if (!first || first.demo || first.taken) return
  tell('demo')
  const { language } = await readWorkspace(store, first)
  await putInDemo(errandNow(store, first), language, root)
}

/** What amounts are in until somebody says otherwise. */
const CURRENCY: Readonly<Record<Language, string>> = { zh: 'CNY', en: 'USD' }

async function found(store: Store, { language }: Needs): Promise<void> {
  const spoken = await language()
  const { name, owner } = MESSAGES[spoken].server.workspace
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const workspace = {
    workspace: randomUUID(),
    name,
    language: spoken,
    timeZone,
    currency: CURRENCY[spoken],
  }
  await openWorkspace(store, workspace, { member: randomUUID(), name: owner })
}

/**
 * Under which names beside the loopback's own it may be asked; where others reach it they sign in, and it may be called
 * whatever it is called.
 */
function hostsOf(config: Config): string[] | undefined {
  if (!isOnLoopbackOnly(config)) return undefined
  const { host, publicUrl } = config
  return [host, ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname])]
}

/** Messages may hold what people wrote; codes do not. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
