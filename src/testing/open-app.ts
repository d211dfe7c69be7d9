import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Errand } from '../actions/errand.ts'
import { openWorkspace } from '../actions/workspace.ts'
import { buildApp, type AppOptions } from '../api/app.ts'
import { parseDay, type Day } from '../domain/day.ts'
import { openDoor, type House } from '../sign-in/door.ts'
import { openSignIn, type SignIn, type SignInOptions } from '../sign-in/sign-in.ts'
import { closeStore, openStore, type Standing, type Store } from '../store/store.ts'
import { testDatabase, type TestDatabase } from './database.ts'

/** The application in this process, on a database of its own, with a clock that a test turns. */
export interface OpenApp {
  readonly app: FastifyInstance
  readonly store: Store
  readonly who: Standing
  readonly signIn: SignIn
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

export interface OpenAppOptions
  extends Pick<Partial<AppOptions>, 'pages' | 'hosts' | 'logger'>, Pick<SignInOptions, 'provider' | 'send'> {
  /** Open to whoever comes where absent, until somebody has an account. */
  readonly house?: House
  readonly address?: string
}

export async function openApp(
  first = '2026-11-24',
  { house, provider, send, address = 'http://localhost', ...options }: OpenAppOptions = {},
): Promise<OpenApp> {
  const database = await testDatabase()
  const connection = database.logins.app
  const store = openStore({ connection })
  const door = openDoor({ store, connection, house: house ?? { loopback: true, demo: false } })
  const signIn = openSignIn({
    store,
    door,
    connection: database.logins.signIn,
    address,
    secret: 'a secret of tests, long enough to be one',
    provider,
    send,
  })
  const wanted = {
    workspace: randomUUID(),
    name: 'Test',
    language: 'zh',
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
  } as const
  const who = await openWorkspace(store, wanted, { member: randomUUID(), name: '小陈' })
  let now = noonOf(first)
  const app = await buildApp({ store, signIn, clock: () => now, hosts: [], ...options })
  const today = (): Day => parseDay(now.toISOString().slice(0, 10)) as Day
  return {
    app,
    store,
    who,
    signIn,
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
        path.startsWith('/deals') ||
        path === '/workspace' ||
        path.startsWith('/accounts') ||
        /^.(imports|exports)/.test(path)
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
      await Promise.all([door.close(), signIn.close()])
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
