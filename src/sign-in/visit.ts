import type { Asking } from '../store/asking.ts'
import type { Store } from '../store/store.ts'
import type { SignIn } from './sign-in.ts'

/** A request about signing in: there may be nobody yet on whose behalf it is. */
export interface Visit {
  readonly store: Store
  readonly signIn: SignIn
  /** Undefined: nobody who may come in. */
  readonly asking: Asking | undefined
  /** The workspace the request is for, where it says so. */
  readonly wanted: string | undefined
  /** The moment, as ISO 8601 in UTC. */
  readonly at: string
  readonly newKey: () => string
  readonly cookie: string | undefined
  /** Under which name we are asked. */
  readonly host: string | undefined
  /** Of the page that asks. */
  readonly origin: string | undefined
  /** What the browser says of itself. */
  readonly device: string | undefined
  /** From which address it came. */
  readonly remote: string
}
