import { Worker } from 'node:worker_threads'
import type { ClientConfig } from 'pg'
import type { Errand } from '../actions/errand.ts'
import type { RenewalGiven } from './renewal-worker.ts'

/** Judges a workspace's deals for its day; broken off where that is wanted, for what is done is done. */
export type Renewal = (errand: Errand, stopping: AbortSignal) => Promise<void>

/** Beside answering: judging ten thousand deals takes half a minute, and whoever reads meanwhile would wait for each. */
export function renewalInThread(worker: URL, connection: ClientConfig): Renewal {
  return ({ who, at, today }, stopping) =>
    new Promise((resolve, reject) => {
      const workerData: RenewalGiven = { errand: { who, at, today }, connection }
      const thread = new Worker(worker, { workerData, resourceLimits: { maxOldGenerationSizeMb: MOST_MB } })
      const stop = (): void => void thread.terminate()
      stopping.addEventListener('abort', stop)
      thread.once('error', reject)
      thread.once('exit', () => {
        stopping.removeEventListener('abort', stop)
        resolve()
      })
    })
}

const MOST_MB = 256
