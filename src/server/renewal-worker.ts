import { randomUUID } from 'node:crypto'
import { workerData } from 'node:worker_threads'
import type { ClientConfig } from 'pg'
import type { Errand } from '../actions/errand.ts'
import { renewLines } from '../actions/renew-lines.ts'
import { closeStore, openStore } from '../store/store.ts'
import { newEntryId } from './errands.ts'

/** What a worker is given. */
export interface RenewalGiven {
  readonly errand: Pick<Errand, 'who' | 'at' | 'today'>
  readonly connection: ClientConfig
}

/** Judges a workspace's deals for a day in a thread of its own, on a connection of its own. */
async function work({ errand, connection }: RenewalGiven): Promise<void> {
  const store = openStore({ connection })
  try {
    await renewLines({ ...errand, store, newKey: randomUUID, newId: newEntryId })
  } finally {
    await closeStore(store)
  }
}

await work(workerData as RenewalGiven)
