import type { RequestListener } from 'node:http'
import type { Config } from './config.ts'
import type { Database, Telling } from './database.ts'
import type { Listener } from './listener.ts'

export interface ApplicationParts {
  readonly config: Config
  readonly database: Database
  readonly pages: string
  readonly root: string
  readonly telling: Telling
  readonly listener: Listener
}

/** What answers requests once everything it needs is there. */
export interface Application {
  readonly answer: RequestListener
  close(): Promise<void>
}

export function openApplication({ pages }: ApplicationParts): Promise<Application> {
  const answer: RequestListener = (_, response) => response.writeHead(404).end(pages)
  return Promise.resolve({ answer, close: () => Promise.resolve() })
}
