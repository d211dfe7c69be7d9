import { randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import type { ClientConfig } from 'pg'
import { carryOut, type ImportTask } from '../actions/import-hands.ts'
import { closeStore, openStore } from '../store/store.ts'
import { newEntryId } from './errands.ts'

/** What a worker is given, and what it tells. */
export interface WorkerGiven {
  readonly task: ImportTask
  readonly connection: ClientConfig
}

export type WorkerTold =
  | { readonly told: 'progress'; readonly done: number; readonly total: number }
  | { readonly told: 'end'; readonly how: 'done' | 'failed'; readonly code: string }

const TELL_EVERY_MS = 200

/** Carries one step of an import out in a thread of its own, on a connection of its own. */
async function work({ task, connection }: WorkerGiven): Promise<void> {
  const store = openStore({ connection })
  const { who, at, today } = task
  const errand = { store, who, at, today, newKey: randomUUID, newId: newEntryId }
  let last = 0
  const tell = (done: number, total: number): void => {
    const now = performance.now()
    if (now - last < TELL_EVERY_MS) return
    last = now
    say({ told: 'progress', done, total })
  }
  try {
    await carryOut(errand, task, { tell, isStopped: () => false })
    say({ told: 'end', how: 'done', code: '' })
  } catch (error) {
    // Its message may hold what somebody wrote.
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    say({ told: 'end', how: 'failed', code })
  } finally {
    await closeStore(store)
  }
}

function say(told: WorkerTold): void {
  parentPort?.postMessage(told)
}

await work(workerData as WorkerGiven)
