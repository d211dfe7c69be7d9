import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Errand } from '../actions/errand.ts'
import { openWorkspace } from '../actions/workspace.ts'
import { buildApp, type AppOptions } from '../api/app.ts'
import { parseDay, type Day } from '../domain/day.ts'
import { closeStore, openStore, type Store, type Who } from '../store/store.ts'
import { testDatabase, type TestDatabase } from './database.ts'

/** The application in this process, on a database of its own, with a clock that a test turns. */
export interface OpenApp {
  readonly app: FastifyInstance
  readonly store: Store
  readonly who: Who
  readonly database: TestDatabase
  /** Sets the day; it is noon there. */
  turnTo(day: string): void
  today(): Day
  errand(): Errand
  /** Asks the API; what is answered is read as JSON. */
  ask(method: Method, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>
  close(): Promise<void>
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'HEAD' | 'OPTIONS'

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  readonly json: unknown
}

export async function openApp(first = '2026-11-24', options: Partial<AppOptions> = {}): Promise<OpenApp> {
  const database = await testDatabase()
  const store = openStore({ connection: database.logins.app })
  const wanted = {
    workspace: randomUUID(),
    name: 'Test',
    language: 'zh',
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
  } as const
  const who = await openWorkspace(store, wanted, { member: randomUUID(), name: '小陈' })
  let now = noonOf(first)
  const app = await buildApp({ store, who, workspace: wanted, clock: () => now, ...options })
  const today = (): Day => parseDay(now.toISOString().slice(0, 10)) as Day
  return {
    app,
    store,
    who,
    database,
    turnTo: (day) => (now = noonOf(day)),
    today,
    errand: () => ({
      store,
      who,
      at: now.toISOString(),
      today: today(),
      newKey: randomUUID,
      newId: () => `e${randomUUID().slice(0, 12)}`,
    }),
    async ask(method, path, body, headers = {}) {
      const url =
        path.startsWith('/deals') || path === '/workspace' || path.startsWith('/accounts')
          ? `/api/v1${path}`
          : path
      const response = await app.inject({
        method,
        url,
        headers: { host: 'localhost', ...headers },
        ...(body !== undefined && { payload: body as object }),
      })
      return {
        status: response.statusCode,
        headers: response.headers,
        text: response.body,
        json: jsonIn(response.body),
      }
    },
    async close() {
      await app.close()
      await closeStore(store)
      await database.drop()
    },
  }
}

function noonOf(day: string): Date {
  return new Date(`${day}T04:00:00Z`)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
