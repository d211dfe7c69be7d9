import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { findBrowser } from '../setup/browser.mjs'

export type Language = 'zh' | 'en'

/** What somebody sits before. */
export interface Seat {
  readonly language?: Language
  readonly width?: 390 | 1440
  readonly theme?: 'light' | 'dark'
}

/** A server as people start it, with a database of its own, and a browser before it. */
export interface House {
  /** Without a slash at its end. */
  readonly address: string
  /** A fresh browser: nothing remembered of earlier pages. */
  page(seat?: Seat): Promise<Page>
  close(): Promise<void>
}

export interface HouseOptions {
  /** Off: an empty workspace. */
  readonly demo?: boolean
  /** Of the workspace and its demo. */
  readonly language?: Language
  readonly environment?: Readonly<Record<string, string>>
}

const PREWIN = fileURLToPath(new URL('../bin/prewin', import.meta.url))
const SHOTS = process.env.PREWIN_SHOTS ?? join(tmpdir(), 'prewin-shots')
const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' }
const HEIGHTS = { 390: 844, 1440: 900 } as const
/** What has not happened by then will not; a machine may be busy with other things. */
const PATIENCE_MS = 12_000
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** `const house = await openHouse()` in `beforeAll`, `house.close()` in `afterAll`. */
export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const data = openFolder()
  const served = await serve(data, options)
  const { server, address } = served
  await isReady(served, LOCALES[options.language ?? 'en'])
  const browser = browserAt(address)
  return {
    ...browser,
    close: async () => {
      await browser.close()
      await ended(server)
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** A browser before a server that somebody else has started. */
export function browserAt(address: string): House {
  let browser: Browser | undefined
  return {
    address,
    page: async (seat) => openPage((browser ??= await launch()), address, seat),
    close: async () => browser?.close(),
  }
}

const complaints = new WeakMap<Page, string[]>()

/** What the browser has complained of since the page was opened: scripts that failed, resources that did not come. */
export function complaintsOf(page: Page): readonly string[] {
  return complaints.get(page) ?? []
}

/** What keeps people out of a page, one line each: the rule and where it is broken. */
export async function barriersOn(page: Page, { within, colours = false }: Looked = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  if (within !== undefined) axe.include(within)
  if (colours) axe.withRules('color-contrast')
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** What of a page is looked at: a part of it, its colours alone. */
export interface Looked {
  readonly within?: string | undefined
  readonly colours?: boolean
}

/** Kept for people to look at, under PREWIN_SHOTS or the temporary folder; of what lies behind a dialog nothing. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true })
  const fullPage = (await page.locator('dialog[open]').count()) === 0
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage })
}

/** Every way somebody may sit before it: two languages, two widths, two themes. */
export const SEATS: readonly Required<Seat>[] = (['zh', 'en'] as const).flatMap((language) =>
  ([390, 1440] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((theme) => ({ language, width, theme })),
  ),
)

/** A temporary folder that the account the database runs as can get to, too. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prewin-house-'))
  chmodSync(folder, 0o755)
  return folder
}

/** The program at work. */
export interface Served {
  readonly server: ChildProcess
  readonly address: string
  /** What it has printed so far. */
  readonly said: readonly string[]
}

/** Starts the program and waits for the address it tells first of all. */
export async function serve(
  data: string,
  { demo = false, environment = {} }: HouseOptions = {},
): Promise<Served> {
  const { PATH, HOME } = process.env
  const server = spawn(process.execPath, [PREWIN, 'start', '--lang', 'en'], {
    env: { PATH, HOME, PORT: '0', PREWIN_DATA: data, PREWIN_DEMO: demo ? 'on' : 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  server.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const lines = createInterface(server.stdout)
  const address = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      said.push(line)
      const [told] = /https?:\/\/\S+/.exec(line) ?? []
      if (told) resolve(told)
    })
    server.once('exit', () => reject(new Error(`the server did not start:\n${said.join('\n')}`)))
  })
  return { server, address, said }
}

/** The first request's language becomes the workspace's. */
export async function isReady({ address, server, said }: Served, locale = 'en'): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/ready`, { headers: { 'accept-language': locale } }).catch(
      (error: Error) => error,
    )
    if (answer instanceof Response && answer.ok) return
    if (server.exitCode !== null) throw new Error(`the server ended:\n${said.join('\n')}`)
    await wait(50)
  }
}

export async function ended(server: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const end = once(server, 'exit')
  server.kill(signal)
  await end
}

function launch(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('no browser; npm test brings one')
  return chromium.launch({ executablePath, headless: true, args: QUIET })
}

async function openPage(
  browser: Browser,
  address: string,
  { language = 'en', width = 1440, theme = 'light' }: Seat = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    locale: LOCALES[language],
    viewport: { width, height: HEIGHTS[width] },
    colorScheme: theme,
    hasTouch: width === 390,
    isMobile: width === 390,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  const list: string[] = []
  complaints.set(page, list)
  page.on('pageerror', (error) => list.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') list.push(message.text())
  })
  return page
}
