import type { Language } from '../i18n/language.ts'
import { openApplication, type Application } from './application.ts'
import { readConfig, type Config, type Environment } from './config.ts'
import { dataFolder, isCheckout, type DataFolder } from './data-folder.ts'
import type { Database } from './database.ts'
import { listen, type Listener } from './listener.ts'
import { openDatabase } from './open-database.ts'
import { answerMeanwhile } from './progress.ts'
import { keepHeapSmall } from './small-heap.ts'
import { keepSteps, type Step, type Steps } from './steps.ts'
import { doorbell, type Doorbell } from './visitor.ts'

export interface StartOptions {
  readonly environment: Environment
  /** Where migrations and casebook stand. */
  readonly root: string
  /** What is spoken on the terminal. */
  readonly language: Language
  /** The folder of the built pages; builds them first where that is to do. */
  readonly pages: () => Promise<string>
  /** Resolves when it is to stop; one that has not started by then throws `StoppedEarly`. */
  readonly stopping: Promise<void>
  /** Hears what whoever watches should know. */
  readonly news: (item: NewsItem) => void
}

export type NewsItem =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'next-port'; readonly taken: number; readonly port: number }
  | ({ readonly kind: 'data' } & DataFolder)
  | { readonly kind: 'step'; readonly step: Step }
  /** The first workspace waits for its first visitor, whose language it will speak. */
  | { readonly kind: 'waiting' }
  /** By this link the first account is made; it belongs on the terminal and nowhere else. */
  | { readonly kind: 'setup'; readonly link: string }

/** It was stopped before anybody came. */
export class StoppedEarly extends Error {}

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
  keepHeapSmall()
  const config = readConfig(environment, isCheckout(root))
  const steps = keepSteps((step) => news({ kind: 'step', step }))
  const bell = doorbell()
  const parts: Parts = { listener: await listen(config, answerMeanwhile(steps.progress, bell)) }
  tellAddress(parts.listener, config, news)
  const { lost, onLost } = listenForLoss()
  try {
    await bringUp(
      parts,
      { config, data: dataFolder(config.data, root, environment), steps, bell, onLost },
      options,
    )
    return { address: parts.listener.address, lost, stop: () => stop(parts) }
  } catch (error) {
    await stop(parts)
    throw error
  }
}

/** What the parts are brought up by. */
interface Means {
  readonly config: Config
  readonly data: DataFolder
  readonly steps: Steps
  readonly bell: Doorbell
  readonly onLost: (error: Error) => void
}

async function bringUp(parts: Parts, means: Means, { root, news, ...options }: StartOptions): Promise<void> {
  const { config, data, steps, bell, onLost } = means
  news({ kind: 'data', ...data })
  const opening = openDatabase({ config, data: data.folder, root }, { tell: steps.tell, onLost }).then(
    (database) => (parts.database = database),
  )
  const [database, pages] = await allOf(opening, steps.during('pages', options.pages))
  const language = (): Promise<Language> => {
    news({ kind: 'waiting' })
    return Promise.race([bell.first(options.language), thrownAt(options.stopping)])
  }
  const { tell } = steps
  parts.application = await openApplication({
    config,
    database,
    pages,
    data: data.folder,
    root,
    address: parts.listener.address,
    tell,
    language,
  })
  parts.listener.handOver(parts.application.answer)
  tell('ready')
  const { setupLink } = parts.application
  if (setupLink !== undefined) news({ kind: 'setup', link: setupLink })
}

async function thrownAt(stopping: Promise<void>): Promise<never> {
  await stopping
  throw new StoppedEarly()
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
