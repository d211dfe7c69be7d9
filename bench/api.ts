import { connected, type Logins } from '../src/store/embedded/provision.ts'
import { printMeasured, rounded } from './figure.ts'
import { listQueries } from './list-queries.ts'
import type { Asked } from './load.ts'
import { cpuOf, peakMemoryOf } from './process-time.ts'
import { DEALS, withSeeded } from './seeded-folder.ts'
import { ended, makeLoad, serve, type Served } from './served.ts'

const CONNECTIONS = [1, 10, 50]
const SECONDS = 6

/**
 * List, read and append over HTTP as the application's login, beside a bare route with one prepared select and a bare
 * durable insert in the same run. `PREWIN_BENCH_DATA` names a folder to keep the seeded database in.
 */
export async function bench(deals = String(DEALS), seconds = String(SECONDS)): Promise<void> {
  await withSeeded(Number(deals), (logins, database) => measureAll(logins, database, Number(seconds)))
}

async function measureAll({ owner, app }: Logins, database: number, seconds: number): Promise<void> {
  const deals = await connected(owner, async (client) => {
    const { rows } = await client.query<{ deal: string }>('select deal from deals order by deal')
    return rows.map(({ deal }) => deal)
  })
  const bare = await serve('bare', app)
  const whole = await serve('app', app)
  // What was appended in an earlier run has left deals without their assessment.
  await makeLoad({
    port: whole.port,
    connections: 4,
    requests: deals.map((deal) => get(`/api/v1/deals/${deal}`)),
  })
  const lists = await listQueries((query) => nextOf(whole.port, query))
  const reads: readonly Work[] = [
    { name: 'bare select', server: bare, requests: deals.map((deal) => get(`/bare/${deal}`)) },
    {
      name: 'read',
      server: whole,
      requests: deals.map((deal) => get(`/api/v1/deals/${deal}`)),
      beside: 'bare select',
    },
    {
      name: 'list',
      server: whole,
      requests: lists.map((query) => get(`/api/v1/deals?${query}`)),
      beside: 'bare select',
    },
  ]
  const writes: readonly Work[] = [
    { name: 'bare insert', server: bare, requests: [{ method: 'POST', path: '/bare', body: OBSERVATION }] },
    { name: 'append', server: whole, requests: deals.map(appendTo), beside: 'bare insert' },
  ]
  for (const works of [reads, writes]) {
    for (const connections of CONNECTIONS) await measureAt(connections, works, database, seconds)
  }
  await Promise.all([bare, whole].map(ended))
}

interface Work {
  readonly name: string
  readonly server: Served
  readonly requests: readonly Asked[]
  /** With which it is compared. */
  readonly beside?: string
}

const WARM_SECONDS = 2

async function measureAt(
  connections: number,
  works: readonly Work[],
  database: number,
  seconds: number,
): Promise<void> {
  const costs = new Map<string, number>()
  for (const { name, server, requests, beside } of works) {
    const load = { port: server.port, connections, requests }
    await makeLoad({ ...load, seconds: WARM_SECONDS })
    const before = [cpuOf(server.pid), cpuOf(database)] as const
    const measured = await makeLoad({ ...load, seconds })
    const [ofServer, ofDatabase] = [cpuOf(server.pid) - before[0], cpuOf(database) - before[1]]
    const cost = (ofServer + ofDatabase) / measured.requests
    costs.set(name, cost)
    const than = costs.get(beside ?? '')
    printMeasured(name, {
      connections,
      requestsPerSecond: Math.round(measured.requests / measured.seconds),
      p50ms: rounded(measured.p50),
      p99ms: rounded(measured.p99),
      serverCpuMs: rounded(ofServer / measured.requests),
      databaseCpuMs: rounded(ofDatabase / measured.requests),
      cpuMs: rounded(cost),
      ...(than !== undefined && { times: rounded(cost / than), of: beside }),
      bytes: measured.bytes,
      failed: measured.failed,
      serverMemoryMiB: peakMemoryOf(server.pid),
    })
  }
}

function get(path: string): Asked {
  return { method: 'GET', path }
}

/** Where the page after a list begins. */
async function nextOf(port: number, query: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/deals?${query}`)
  return ((await response.json()) as { next: string }).next
}

const OBSERVATION = JSON.stringify({
  observations: [
    {
      about: 'p1',
      attribute: 'result',
      value: '对账从五天降到一天 #',
      grade: 'stated',
      source: 'p1',
      words: '每月最后五天全科室都在对账，一天就好了',
    },
  ],
})

function appendTo(deal: string): Asked {
  return { method: 'POST', path: `/api/v1/deals/${deal}/observations`, body: OBSERVATION }
}
