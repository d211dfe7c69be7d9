import { once } from 'node:events'
import { formatDay } from '../src/domain/day.ts'
import { connected } from '../src/store/embedded/provision.ts'
import { TODAY } from './bench-day.ts'
import { printMeasured, rounded } from './figure.ts'
import type { Load, Measured } from './load.ts'
import { DEALS, withSeeded } from './seeded-folder.ts'
import { ended, makeLoad, serve } from './served.ts'

const READ_DEALS = 200
const READS = { connections: 4, perSecond: 100 }
const QUIET_SECONDS = 10

/** A new day: how long it takes to judge all deals for it, and how long those who read meanwhile wait. */
export async function bench(deals = String(DEALS)): Promise<void> {
  await withSeeded(Number(deals), async ({ owner, app }) => {
    const some = await connected(owner, async (client) => {
      // All stand for the day before, as they do at midnight.
      await client.query('update lines set day = $1', [formatDay(TODAY)])
      return client.query<{ deal: string }>('select deal from deals order by deal limit $1', [READ_DEALS])
    })
    const served = await serve('tomorrow', app)
    const requests = some.rows.map(({ deal }) => ({ method: 'GET' as const, path: `/api/v1/deals/${deal}` }))
    const load: Load = { port: served.port, requests, ...READS }
    // Whoever reads a deal first on a day has it judged.
    await makeLoad({ port: served.port, requests, connections: 1 })
    const quiet = await makeLoad({ ...load, seconds: QUIET_SECONDS })
    print('reads while nothing is renewed', quiet)
    const started = performance.now()
    const renewing = once(served.child, 'message')
    served.child.send('renew')
    const meanwhile = makeLoad({ ...load, seconds: QUIET_SECONDS })
    const busy = await meanwhile
    await renewing
    const seconds = rounded((performance.now() - started) / 1000)
    print('reads while lines are renewed', busy, { times: rounded(busy.p99 / quiet.p99) })
    printMeasured('lines renewed', { deals: Number(deals), seconds })
    await ended(served)
  })
}

function print(figure: string, { requests, p50, p99, failed }: Measured, more: object = {}): void {
  printMeasured(figure, { ...READS, requests, p50ms: rounded(p50), p99ms: rounded(p99), failed, ...more })
}
