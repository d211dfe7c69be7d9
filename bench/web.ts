import { mkdtempSync, chmodSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { findBrowser } from '../setup/browser.mjs'
import { ensurePages } from '../setup/ready.mjs'
import { connected, provision, type Logins } from '../src/store/embedded/provision.ts'
import { startEmbedded } from '../src/store/embedded/start-embedded.ts'
import { MACHINE, printFigure } from './figure.ts'
import { multiplyDeals } from './many-deals.ts'
import { partsOfPages, type Shares } from './page-parts.ts'
import { servePages } from './page-server.ts'
import { bringForward, seedDatabase } from './seeded-database.ts'

const DEALS = 10_000
/** Seeded one by one; the others are copies. */
const ORIGINALS = { deals: 40, people: 12, observations: 200 }
const LOADS = 9
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-sync',
]

interface Measured {
  readonly name: string
  readonly path: string
  /** What is there once one can use it. */
  readonly usable: string
  /** Kilobytes of JavaScript, where there is a goal. */
  readonly goal?: number
}

/**
 * What each page loads first, by package, and how soon it can be used: a list of 10 000 deals and a deal of 200
 * observations, each time in a browser that remembers nothing.
 */
export async function bench(loads = String(LOADS)): Promise<void> {
  const pages = await ensurePages()
  const parts = await partsOfPages()
  const folder = mkdtempSync(join(tmpdir(), 'prewin-bench-web-'))
  chmodSync(folder, 0o755)
  const embedded = await startEmbedded({ data: folder })
  try {
    const logins = await provision(embedded, 'bench')
    await bringForward(logins)
    await seedDatabase(logins, ORIGINALS)
    await multiplyDeals(logins, DEALS)
    const server = await servePages(logins, pages)
    const browser = await launch()
    for (const page of pagesOf(await someDeal(logins)))
      await measure(browser, server.address, page, parts, Number(loads))
    await browser.close()
    await server.close()
  } finally {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function pagesOf(deal: string): readonly Measured[] {
  return [
    { name: 'list', path: '/', usable: 'a[data-row="0"]', goal: 200 },
    { name: 'deal', path: `/deals/${deal}`, usable: '#findings article', goal: 280 },
    { name: 'try', path: '/try', usable: 'textarea' },
    { name: 'new deal', path: '/deals/new', usable: 'form input' },
  ]
}

async function someDeal({ owner }: Logins): Promise<string> {
  return connected(owner, async (client) => {
    const { rows } = await client.query<{ deal: string }>('select id as deal from bare order by id limit 1')
    return rows[0]?.deal ?? ''
  })
}

function launch(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('no browser; npm test brings one')
  return chromium.launch({ executablePath, args: QUIET })
}

interface Load {
  readonly files: ReadonlyMap<string, number>
  readonly milliseconds: number
}

async function measure(
  browser: Browser,
  address: string,
  page: Measured,
  parts: ReadonlyMap<string, Shares>,
  loads: number,
): Promise<void> {
  await loadOnce(browser, address, page)
  const measured: Load[] = []
  for (let load = 0; load < loads; load++) measured.push(await loadOnce(browser, address, page))
  printFigure(
    `${page.name}: usable`,
    'ms',
    measured.map(({ milliseconds }) => milliseconds),
    { goal: 1000 },
  )
  printBytes(page, measured[0]?.files ?? new Map<string, number>(), parts)
}

/** In a browser that remembers nothing. */
async function loadOnce(browser: Browser, baseURL: string, { path, usable }: Measured): Promise<Load> {
  const context = await browser.newContext({
    baseURL,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  const files = scriptsOf(page)
  const start = performance.now()
  await page.goto(path, { waitUntil: 'commit' })
  await page.locator(usable).first().waitFor()
  const milliseconds = performance.now() - start
  await page.waitForLoadState('networkidle')
  const loaded = new Map(await files())
  await context.close()
  return { files: loaded, milliseconds }
}

/** The scripts a page loads and their bytes on the wire, without headers. */
function scriptsOf(page: Page): () => Promise<[string, number][]> {
  const sizes: Promise<[string, number]>[] = []
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url())
    if (!pathname.endsWith('.js')) return
    sizes.push(request.sizes().then(({ responseBodySize }) => [pathname.slice(1), responseBodySize]))
  })
  return () => Promise.all(sizes)
}

function printBytes(
  { name, goal }: Measured,
  files: ReadonlyMap<string, number>,
  parts: ReadonlyMap<string, Shares>,
): void {
  const packages = new Map<string, number>()
  for (const file of files.keys())
    for (const [one, bytes] of parts.get(file) ?? [['not in the build', files.get(file) ?? 0] as const])
      packages.set(one, (packages.get(one) ?? 0) + bytes)
  const heaviestFirst = [...packages]
    .sort((a, b) => b[1] - a[1])
    .map(([one, bytes]) => [one, kilobytes(bytes)])
  const line = {
    figure: `${name}: JavaScript`,
    unit: 'KB',
    gzip: kilobytes(sum(packages.values())),
    onTheWire: kilobytes(sum(files.values())),
    files: files.size,
    ...(goal !== undefined && { goal }),
    packages: Object.fromEntries(heaviestFirst) as Record<string, number>,
    machine: MACHINE,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0)
}

/** A kilobyte of a thousand bytes. */
function kilobytes(bytes: number): number {
  return Number((bytes / 1000).toFixed(1))
}
