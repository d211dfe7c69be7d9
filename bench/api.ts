import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ClientConfig } from 'pg'
import { connected, provision, type Logins } from '../src/store/embedded/provision.ts'
import { startEmbedded } from '../src/store/embedded/start-embedded.ts'
import { MACHINE } from './figure.ts'
import { listQueries } from './list-queries.ts'
import type { Asked, Load, Measured } from './load.ts'
import { cpuOf, peakMemoryOf } from './process-time.ts'
import { bringForward, seedDatabase, type Size } from './seeded-database.ts'

const SIZE: Size = { deals: 10_000, people: 8, observations: 100 }
const CONNECTIONS = [1, 10, 50]
const SECONDS = 6

/**
 * List, read and append over HTTP as the application's login, beside a bare route with one prepared select and a bare
 * durable insert in the same run. `PREWIN_BENCH_DATA` names a folder to keep the seeded database in.
 */
export async function bench(deals = String(SIZE.deals), seconds = String(SECONDS)): Promise<void> {
  const kept = process.env['PREWIN_BENCH_DATA']
  const folder = kept ?? ownFolder()
  const embedded = await startEmbedded({ data: folder })
  try {
    const logins = await provision(embedded, 'bench')
    await bringForward(logins)
    await ensureSeeded(folder, logins, { ...SIZE, deals: Number(deals) })
    await measureAll(logins, postmasterIn(folder), Number(seconds))
  } finally {
    await embedded.stop()
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/** Open to others, for the database may run as a user of its own. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prewin-bench-'))
  chmodSync(folder, 0o755)
  return folder
}

async function ensureSeeded(folder: string, logins: Logins, size: Size): Promise<void> {
  const mark = join(folder, `seeded-${size.deals}`)
  if (existsSync(mark)) return
  const started = performance.now()
  await seedDatabase(logins, size)
  print('seeding', { ...size, seconds: Math.round((performance.now() - started) / 1000) })
  writeFileSync(mark, '')
}

function postmasterIn(folder: string): number {
  const file = ['postmaster.pid', 'database/postmaster.pid', 'data/postmaster.pid', 'postgres/postmaster.pid']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path))
  if (file === undefined) throw new Error(`no postmaster.pid in ${folder}`)
  return Number.parseInt(readFileSync(file, 'utf8'), 10)
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

interface Served {
  readonly child: ChildProcess
  readonly pid: number
  readonly port: number
}

interface Work {
  readonly name: string
  readonly server: Served
  readonly requests: readonly Asked[]
  /** With which it is compared. */
  readonly beside?: string
}

/** Lets a server go, and waits until it is gone: the database it holds on to is stopped next. */
async function ended({ child }: Served): Promise<void> {
  const gone = once(child, 'exit')
  child.disconnect()
  await gone
}

const RUN = fileURLToPath(new URL('../bench/run.mjs', import.meta.url))

async function serve(what: string, login: ClientConfig): Promise<Served> {
  const child = spawn(process.execPath, [RUN, 'api-server', what, JSON.stringify(login)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
  return { child, pid: child.pid ?? 0, port: Number(line.toString()) }
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
    print(name, {
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

async function makeLoad(load: Load): Promise<Measured> {
  const child = spawn(process.execPath, [RUN, 'load'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(load))
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString()) as Measured
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

function rounded(number: number): number {
  return Number(number.toPrecision(3))
}

function print(figure: string, more: object): void {
  process.stdout.write(`${JSON.stringify({ figure, ...more, machine: MACHINE })}\n`)
}
