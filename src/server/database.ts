import type { ClientConfig } from 'pg'
import type { Step } from './steps.ts'

/** A database that is up to date and ready for the application. */
export interface Database {
  readonly app: ClientConfig
  /** The login that alone reads passwords and sessions. */
  readonly signIn: ClientConfig
  close(): Promise<void>
}

/** Whom to tell what is being done, and that the database is gone for good. */
export interface Telling {
  readonly tell: (step: Step) => void
  readonly onLost: (error: Error) => void
}
