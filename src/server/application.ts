import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { openWorkspace, readWorkspace } from '../actions/workspace.ts'
import { buildApp } from '../api/app.ts'
import { MESSAGES } from '../i18n/all-messages.ts'
import type { Language } from '../i18n/language.ts'
import { closeStore, openStore, type Store, type Who } from '../store/store.ts'
import { firstWorkspace } from '../store/workspaces.ts'
import type { Config } from './config.ts'
import type { Database } from './database.ts'
import { openLog } from './log-file.ts'

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
  /** Asked where there is no workspace yet. */
  readonly language: () => Promise<Language>
}

/** Builds the application on a database that is up to date; a database without a workspace gets its first. */
export async function openApplication(needs: Needs): Promise<Application> {
  const log = openLog(needs.data)
  const { logger } = log
  const store = openStore({
    connection: needs.database.app,
    onBroken: (error) => logger.warn({ code: (error as NodeJS.ErrnoException).code }, 'connection lost'),
  })
  try {
    const who = (await firstWorkspace(store)) ?? (await found(store, needs))
    const app = await buildApp({
      store,
      who,
      workspace: await readWorkspace(store, who),
      clock: () => new Date(),
      pages: needs.pages,
      hosts: hostsOf(needs.config),
      logger,
    })
    await app.ready()
    return { answer: (request, response) => app.routing(request, response), close: () => closeAll(app) }
  } catch (error) {
    await closeStore(store)
    throw error
  }

  async function closeAll(app: FastifyInstance): Promise<void> {
    await app.close()
    await closeStore(store)
    log.close()
  }
}

/** What amounts are in until somebody says otherwise. */
const CURRENCY: Readonly<Record<Language, string>> = { zh: 'CNY', en: 'USD' }

async function found(store: Store, { language }: Needs): Promise<Who> {
  const spoken = await language()
  const { name, owner } = MESSAGES[spoken].server.workspace
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const workspace = { workspace: randomUUID(), name, language: spoken, timeZone, currency: CURRENCY[spoken] }
  return openWorkspace(store, workspace, { member: randomUUID(), name: owner })
}

/** Under which names beside the loopback's own it may be asked. */
function hostsOf({ host, publicUrl }: Config): string[] {
  return [host, ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname])]
}
