import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'
import type pg from 'pg'
import { ensureBuilt } from '../setup/ready.mjs'
import { useHands } from '../src/actions/import-hands.ts'
import { openWorkspace } from '../src/actions/workspace.ts'
import { buildApp } from '../src/api/app.ts'
import { importThreads } from '../src/server/import-threads.ts'
import { keepHeapSmall } from '../src/server/small-heap.ts'
import { openStore } from '../src/store/store.ts'
import { NOON } from './bench-day.ts'
import { signInFor } from './sign-in-for.ts'

/** Serves an empty workspace, imports in threads of their own, and tells its port on the first line. */
export async function bench(login: string): Promise<void> {
  const connection = JSON.parse(login) as pg.ClientConfig
  keepHeapSmall()
  const store = openStore({ connection })
  const wanted = {
    workspace: randomUUID(),
    name: 'Bench',
    language: 'zh',
    timeZone: 'UTC',
    currency: 'CNY',
  } as const
  await openWorkspace(store, wanted, { member: randomUUID(), name: 'Bench' })
  const worker = pathToFileURL(join(dirname(await ensureBuilt()), 'import-worker.mjs'))
  const failed = ({ code }: { readonly code: string }): void =>
    void process.stderr.write(`import failed: ${code}\n`)
  useHands(store, importThreads({ worker, connection, failed }))
  const app = await buildApp({ store, signIn: signInFor(store, connection), clock: () => NOON, hosts: [] })
  await app.listen({ host: '127.0.0.1', port: 0 })
  process.stdout.write(`${(app.server.address() as AddressInfo).port}\n`)
  process.on('disconnect', () => process.exit())
}
