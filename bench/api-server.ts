import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Fastify, { type FastifyInstance } from 'fastify'
import pg from 'pg'
import { ensureBuilt } from '../setup/ready.mjs'
import { buildApp } from '../src/api/app.ts'
import { renewalInThread } from '../src/server/renewal-thread.ts'
import { keepHeapSmall } from '../src/server/small-heap.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { firstWorkspace } from '../src/store/asking.ts'
import { NOON, TODAY } from './bench-day.ts'
import { signInFor } from './sign-in-for.ts'

/** Serves the application, or the bare routes it is compared with, and tells its port on the first line. */
export async function bench(what: string, login: string): Promise<void> {
  const connection = JSON.parse(login) as pg.ClientConfig
  keepHeapSmall()
  const app = await APPS[what]?.(connection)
  if (!app) throw new Error(`nothing is served as ${what}`)
  await app.listen({ host: '127.0.0.1', port: 0 })
  process.stdout.write(`${(app.server.address() as AddressInfo).port}\n`)
  process.on('disconnect', () => process.exit())
  process.on('SIGTERM', () => process.exit())
}

const APPS: Readonly<
  Record<string, (connection: pg.ClientConfig) => FastifyInstance | Promise<FastifyInstance>>
> = {
  bare: bareApp,
  app: (connection) => wholeApp(openStore({ connection }), connection, NOON),
  tomorrow,
}

async function wholeApp(store: Store, connection: pg.ClientConfig, now: Date): Promise<FastifyInstance> {
  if (!(await firstWorkspace(store))) throw new Error('seed the database first')
  return buildApp({ store, signIn: signInFor(store, connection), clock: () => now, hosts: [] })
}

/** The application a day later: told to, it has all deals judged for that day, and says when they are. */
async function tomorrow(connection: pg.ClientConfig): Promise<FastifyInstance> {
  const store = openStore({ connection })
  const who = await firstWorkspace(store)
  const now = new Date(NOON.getTime() + DAY_MS)
  const worker = pathToFileURL(join(dirname(await ensureBuilt()), 'renewal-worker.mjs'))
  const renewal = renewalInThread(worker, connection)
  process.on('message', () => {
    if (!who) return
    const errand = {
      store,
      who,
      at: now.toISOString(),
      today: TODAY + 1,
      newKey: randomUUID,
      newId: randomUUID,
    }
    void renewal(errand, new AbortController().signal).then(() => process.send?.('renewed'))
  })
  return wholeApp(store, connection, now)
}

const DAY_MS = 86_400_000

/** One prepared select, one durable insert, and nothing around them. */
function bareApp(connection: pg.ClientConfig): FastifyInstance {
  const app = Fastify()
  const pool = new pg.Pool({ max: 10, ...connection })
  app.get<{ Params: { id: string } }>('/bare/:id', async ({ params }) => {
    const { rows } = await pool.query<object>({
      name: 'bare_select',
      text: 'select id, name, opened, seq from bare where id = $1',
      values: [params.id],
    })
    return rows[0]
  })
  app.post<{ Body: object }>('/bare', async ({ body }, reply) => {
    await pool.query({
      name: 'bare_insert',
      text: 'insert into bare_log (id, body) values ($1, $2)',
      values: [randomUUID(), JSON.stringify(body)],
    })
    return reply.code(201).send({ ok: true })
  })
  return app
}
