import { Worker } from 'node:worker_threads'
import type { ClientConfig } from 'pg'
import type { Hands, ImportTask, Running } from '../actions/import-hands.ts'
import type { WorkerGiven, WorkerTold } from './import-worker.ts'

/** How one carries imports out beside answering. */
export interface Threads extends Hands {
  /** Ends what is under way: nothing of it stays. */
  close(): Promise<void>
}

type Ending = 'done' | 'stopped' | 'failed'

export interface ThreadsOptions {
  /** The built worker. */
  readonly worker: URL
  /** Of the application's own login. */
  readonly connection: ClientConfig
  readonly failed: (error: { readonly code: string }) => void
}

/** A thread for each step, with a connection of its own: ended, its transaction is rolled back. */
export function importThreads({ worker, connection, failed }: ThreadsOptions): Threads {
  const threads = new Set<Worker>()
  return {
    start(task: ImportTask, tell): Running {
      const given: WorkerGiven = { task, connection }
      const thread = new Worker(worker, {
        workerData: given,
        resourceLimits: { maxOldGenerationSizeMb: MOST_MB, maxYoungGenerationSizeMb: YOUNG_MB },
      })
      threads.add(thread)
      let how: Ending = 'failed'
      thread.on('message', (told: WorkerTold) => {
        if (told.told === 'progress') return tell(told.done, told.total)
        how = told.how
        if (told.how === 'failed') failed({ code: told.code })
      })
      thread.on('error', (error: Error & { code?: string }) => failed({ code: error.code ?? 'unknown' }))
      const done = new Promise<Ending>((resolve) => {
        thread.once('exit', () => {
          threads.delete(thread)
          resolve(how)
        })
      })
      const stop = (): void => {
        if (how === 'failed') how = 'stopped'
        void thread.terminate()
      }
      return { done, stop }
    },
    close: async () => void (await Promise.all([...threads].map((thread) => thread.terminate()))),
  }
}

/** A file that needs more is larger than those we take. */
const MOST_MB = 512

/** What dies young is swept often: rows and claims come by the thousand. */
const YOUNG_MB = 8
