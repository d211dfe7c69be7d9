import type { AddressInfo } from 'node:net'
import { buildApp } from '../src/api/app.ts'
import type { Logins } from '../src/store/embedded/provision.ts'
import { closeStore, openStore } from '../src/store/store.ts'
import { firstWorkspace } from '../src/store/asking.ts'
import { NOON } from './bench-day.ts'
import { signInFor } from './sign-in-for.ts'

/** The application with its pages over a seeded database, on the day for which that was seeded. */
export async function servePages(
  { app: connection }: Logins,
  pages: string,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const store = openStore({ connection })
  if (!(await firstWorkspace(store))) throw new Error('seed the database first')
  const signIn = signInFor(store, connection)
  const app = await buildApp({
    store,
    signIn,
    hosts: [],
    clock: () => NOON,
    pages,
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    close: async () => {
      await app.close()
      await Promise.all([signIn.door.close(), signIn.close()])
      await closeStore(store)
    },
  }
}
