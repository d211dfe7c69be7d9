import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import type { Errand } from '../src/actions/errand.ts'
import { takeIn } from '../src/actions/import-deal.ts'
import { readDeal } from '../src/actions/read-deal.ts'
import { openWorkspace } from '../src/actions/workspace.ts'
import { connected, type Logins } from '../src/store/embedded/provision.ts'
import { migrate, readMigrations } from '../src/store/migrate.ts'
import { closeStore, inside, openStore } from '../src/store/store.ts'
import { seededDeal } from '../src/testing/seeded-deal.ts'
import { NOON, TODAY } from './bench-day.ts'

/** How much there is: `observations` each, beside the head, visits and commitments. */
export interface Size {
  readonly deals: number
  readonly people: number
  readonly observations: number
}

const AT_ONCE = 4

/** Brings the schema to what it is now, also that of a database that was filled before. */
export async function bringForward({ owner }: Logins): Promise<void> {
  await connected(owner, async (client) => {
    await migrate(client, readMigrations(fileURLToPath(new URL('../migrations', import.meta.url))))
    await client.query('analyze')
  })
}

/** Fills an empty database through the actions themselves, and reads every deal once so that its body is made. */
export async function seedDatabase({ owner, app }: Logins, size: Size): Promise<void> {
  // What is lost here in a crash is seeded again.
  const store = openStore({ connection: { ...app, options: '-c synchronous_commit=off' } })
  const workspace = randomUUID()
  const wanted = { workspace, name: 'Bench', language: 'zh', timeZone: 'UTC', currency: 'CNY' } as const
  const who = await openWorkspace(store, wanted, { member: randomUUID(), name: 'Bench' })
  const at = NOON.toISOString()
  const errand: Errand = { store, who, at, today: TODAY, newKey: randomUUID, newId: randomUUID }
  let next = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < size.deals) await seedDeal(errand, next++, size)
    }),
  )
  await closeStore(store)
  await makeBare(owner)
}

async function seedDeal(errand: Errand, number: number, { people, observations }: Size): Promise<void> {
  const seeded = seededDeal(number + 1, people, observations)
  const file = { ...seeded, deal: { ...seeded.deal, account: `${seeded.deal.account} ${number % 997}` } }
  const taken = await inside(errand.store, errand.who, (tx) => takeIn(tx, errand, file))
  if (!taken.ok) throw new Error(`deal ${number} was not taken: ${taken.code}`)
  const read = await readDeal(errand, taken.row.deal)
  if (!read.ok) throw new Error(`deal ${number} was not read: ${read.code}`)
}

/** What the bare routes read and write. */
async function makeBare(owner: pg.ClientConfig): Promise<void> {
  await connected(owner, async (client) => {
    await client.query(`
      create table bare as select deal as id, name::text, opened, seq from deals;
      alter table bare add primary key (id);
      create table bare_log (id uuid primary key, body jsonb not null);
      grant select on bare to prewin_app;
      grant insert on bare_log to prewin_app;
      analyze`)
  })
}
