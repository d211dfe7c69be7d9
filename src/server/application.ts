import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { openWorkspace, readWorkspace } from '../actions/workspace.ts'
import { buildApp } from '../api/app.ts'
import { MESSAGES } from '../i18n/all-messages.ts'
import type { Language } from '../i18n/language.ts'
import { closeStore, openStore, type Store, type Who } from '../store/store.ts'
import { firstWorkspace } from '../store/workspaces.ts'
import type { Config } from './config.ts'
import { keepDaily } from './daily.ts'
import type { Database } from './database.ts'
import { putInDemo } from './demo.ts'
import { errandNow } from './errands.ts'
import { openLog, type Log } from './log-file.ts'
import type { Step } from './steps.ts'

/** What answers requests once everything it needs is there. */
export interface Application {
  readonly answer: RequestListener
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
  const who = (await firstWorkspace(store)) ?? (await found(store, needs))
  const workspace = await readWorkspace(store, who)
  const errand = () => errandNow(store, who, workspace.timeZone)
  if (needs.config.demo && workspace.demo === null) {
    needs.tell('demo')
    await putInDemo(errand(), workspace.language, needs.root)
  }
  const clock = () => new Date()
  const hosts = hostsOf(needs.config)
  const app = await buildApp({ store, who, workspace, clock, hosts, pages: needs.pages, logger })
  await app.ready()
  const daily = keepDaily(errand, (error) => logger.error({ code: codeOf(error) }, 'daily work failed'))
  return {
    answer: (request, response) => app.routing(request, response),
    close: async () => {
      await daily.stop()
      await app.close()
      await closeStore(store)
      close()
    },
  }
}

/** What amounts are in until somebody says otherwise. */
const CURRENCY: Readonly<Record<Language, string>> = { zh: 'CNY', en: 'USD' }

async function found(store: Store, { language }: Needs): Promise<Who> {
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
  return openWorkspace(store, workspace, { member: randomUUID(), name: owner })
}

/** Under which names beside the loopback's own it may be asked. */
function hostsOf({ host, publicUrl }: Config): string[] {
  return [host, ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname])]
}

/** Messages may hold what people wrote; codes do not. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
