import { join } from 'node:path'
import { readMigrations } from '../store/migrate.ts'
import { openApplication, type Application } from './application.ts'
import { readConfig, type Config, type Environment } from './config.ts'
import { dataFolder, isCheckout, type DataFolder } from './data-folder.ts'
import type { Database, Telling } from './database.ts'
import { embeddedDatabase } from './embedded-database.ts'
import { externalDatabase } from './external-database.ts'
import { listen, type Listener } from './listener.ts'
import { answerMeanwhile } from './progress.ts'
import { keepSteps, type Step, type Steps } from './steps.ts'

export interface StartOptions {
  readonly environment: Environment
  /** Where migrations and casebook stand. */
  readonly root: string
  /** The folder of the built pages; builds them first where that is to do. */
  readonly pages: () => Promise<string>
  /** Hears what whoever watches should know. */
  readonly news: (item: NewsItem) => void
}

export type NewsItem =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'next-port'; readonly taken: number; readonly port: number }
  | ({ readonly kind: 'data' } & DataFolder)
  | { readonly kind: 'step'; readonly step: Step }

/** A server at work. */
export interface Running {
  readonly address: string
  /** Resolves where it cannot go on, with the reason. */
  readonly lost: Promise<Error>
  /** Finishes the requests under way and leaves the database in order. */
  stop(): Promise<void>
}

interface Parts {
  readonly listener: Listener
  application?: Application
  database?: Database
}

/**
 * Starts everything in its order. Somebody answers from the first moment on, and what had been started is stopped
 * again where a later part refuses.
 */
export async function start(options: StartOptions): Promise<Running> {
  const { environment, root, news } = options
  const config = readConfig(environment, isCheckout(root))
  const steps = keepSteps((step) => news({ kind: 'step', step }))
  const parts: Parts = { listener: await listen(config, answerMeanwhile(steps.progress)) }
  tellAddress(parts.listener, config, news)
  const { lost, onLost } = listenForLoss()
  try {
    await bringUp(parts, config, steps, { tell: steps.tell, onLost }, options)
    return { address: parts.listener.address, lost, stop: () => stop(parts) }
  } catch (error) {
    await stop(parts)
    throw error
  }
}

async function bringUp(
  parts: Parts,
  config: Config,
  steps: Steps,
  telling: Telling,
  options: StartOptions,
): Promise<void> {
  const opening = openDatabase(config, telling, options).then((database) => (parts.database = database))
  const [database, pages] = await allOf(opening, steps.during('pages', options.pages))
  const { listener } = parts
  parts.application = await openApplication({
    config,
    database,
    pages,
    root: options.root,
    telling,
    listener,
  })
  listener.handOver(parts.application.answer)
  telling.tell('ready')
}

function openDatabase(
  config: Config,
  telling: Telling,
  { environment, root, news }: StartOptions,
): Promise<Database> {
  const migrations = readMigrations(join(root, 'migrations'))
  if (config.database) return externalDatabase(config.database, migrations, telling)
  const data = dataFolder(config.data, root, environment)
  news({ kind: 'data', ...data })
  return embeddedDatabase(data.folder, migrations, telling)
}

function listenForLoss(): { lost: Promise<Error>; onLost: (error: Error) => void } {
  let onLost: (error: Error) => void = () => undefined
  const lost = new Promise<Error>((resolve) => (onLost = resolve))
  return { lost, onLost }
}

/** As `Promise.all`, but nothing is under way any more where one of them failed. */
async function allOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other])
  return Promise.all([one, other])
}

function tellAddress({ port, address }: Listener, config: Config, news: StartOptions['news']): void {
  if (port !== config.port && config.port !== 0) news({ kind: 'next-port', taken: config.port, port })
  news({ kind: 'address', address })
}

async function stop({ listener, application, database }: Parts): Promise<void> {
  await listener.close()
  await application?.close()
  await database?.close()
}
