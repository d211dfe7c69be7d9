import { randomBytes, randomUUID } from 'node:crypto'
import type { Errand } from '../actions/errand.ts'
import { todayIn } from '../api/today.ts'
import type { Membership } from '../store/asking.ts'
import type { Store } from '../store/store.ts'

/** What the server does by itself, on behalf of a workspace’s first admin, at this moment. */
export function errandNow(store: Store, { timeZone, ...who }: Membership): Errand {
  const now = new Date()
  return {
    store,
    who,
    at: now.toISOString(),
    today: todayIn(timeZone, now),
    newKey: randomUUID,
    newId: newEntryId,
  }
}

export function newEntryId(): string {
  return `e${randomBytes(6).toString('hex')}`
}
