import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { startEmbedded, type Embedded } from '../store/embedded/start-embedded.ts'
import { connected, provision } from '../store/embedded/provision.ts'
import { migrate, readMigrations } from '../store/migrate.ts'
import { ROLES } from '../store/roles.ts'
import { openFolder } from './open-folder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a test asks for the database of the run. */
    readonly databaseOnce: string
  }
}

/** A migrated database to be cloned, never to be worked in. */
export const TEMPLATE = 'prewin_template'

/** A test's database may vanish with the machine, so nothing waits for the disk. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' }

/** One database for a whole run, started when the first test asks for it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = openFolder()
  let started: Promise<Embedded> | undefined
  const door = createServer((_, response) => {
    started ??= start(folder)
    started.then(
      (embedded) => response.end(JSON.stringify(embedded.login(ROLES.owner, TEMPLATE))),
      (error: Error) => response.writeHead(500).end(error.stack),
    )
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  project.provide('databaseOnce', `http://127.0.0.1:${(door.address() as AddressInfo).port}`)
  return async () => {
    door.close()
    // Why it did not start the tests have said.
    await started?.then((embedded) => embedded.stop()).catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function start(folder: string): Promise<Embedded> {
  const embedded = await startEmbedded({ data: folder, settings: SETTINGS })
  const { owner } = await provision(embedded, TEMPLATE)
  const migrations = readMigrations(fileURLToPath(new URL('../../migrations', import.meta.url)))
  await connected(owner, (client) => migrate(client, migrations))
  return embedded
}
