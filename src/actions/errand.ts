import type { Day } from '../domain/day.ts'
import type { Level } from '../domain/level.ts'
import type { Standing, Store } from '../store/store.ts'

/** What somebody asks for: on whose behalf, when, and with which new ids. Clock and dice are outside. */
export interface Errand {
  readonly store: Store
  readonly who: Standing
  /** The moment, as ISO 8601 in UTC. */
  readonly at: string
  /** The day, in the workspace's time zone. */
  readonly today: Day
  readonly newKey: () => string
  /** For an entry of a log: unlikely to come twice within a deal. */
  readonly newId: () => string
  /** What one must be allowed to do with a deal to have it done; its owner's doing where absent. */
  readonly needs?: Level
  /** A writing that may come again: carried out once under its key. */
  readonly once?: { readonly key: string; readonly request: string }
}
