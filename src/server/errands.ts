import { randomBytes, randomUUID } from 'node:crypto'
import type { Errand } from '../actions/errand.ts'
import { todayIn } from '../api/today.ts'
import type { Store, Who } from '../store/store.ts'

/** What the server does by itself, on behalf of the workspace's owner, at this moment. */
export function errandNow(store: Store, who: Who, timeZone: string): Errand {
  const now = new Date()
  return {
    store,
    who,
    at: now.toISOString(),
    today: todayIn(timeZone, now),
    newKey: randomUUID,
    newId: () => `e${randomBytes(6).toString('hex')}`,
  }
}
