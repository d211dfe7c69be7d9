import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ensurePages } from '../../setup/ready.mjs'
import { freePort } from '../store/embedded/sockets.ts'
import { openFolder } from '../testing/open-folder.ts'
import type { Environment } from './config.ts'
import { start, StoppedEarly, type NewsItem, type Running } from './start.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

let data: string
let running: Running[] = []
let occupied: Server | undefined

/** Not what is tried here, and nothing a start should be timed by. */
beforeAll(async () => void (await ensurePages()), 120_000)

beforeEach(() => {
  data = openFolder()
})

afterEach(async () => {
  for (const one of running) await one.stop()
  running = []
  occupied?.close()
  occupied = undefined
  rmSync(data, { recursive: true, force: true })
})

interface Watched {
  readonly news: NewsItem[]
  /** Told as soon as somebody listens. */
  readonly address: Promise<string>
  readonly started: Promise<Running>
}

function begin(environment: Environment = {}, stopping = new Promise<void>(() => undefined)): Watched {
  const news: NewsItem[] = []
  let tell: (address: string) => void = () => undefined
  const address = new Promise<string>((resolve) => (tell = resolve))
  const started = start({
    environment: { PORT: '0', PREWIN_DATA: data, PREWIN_DEMO: 'off', ...environment },
    root: ROOT,
    language: 'en',
    pages: ensurePages,
    stopping,
    news: (item) => {
      news.push(item)
      if (item.kind === 'address') tell(item.address)
    },
  }).then((server) => {
    running.push(server)
    return server
  })
  return { news, address, started }
}

function visit(address: string, language = 'zh-CN', path = '/'): Promise<Response> {
  return fetch(`${address}${path}`, { headers: { accept: 'text/html', 'accept-language': language } })
}

async function occupy(port: number): Promise<number> {
  const server = createServer()
  occupied = server
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}

async function codesOf(starting: Promise<unknown>): Promise<unknown> {
  return starting.then(
    () => 'started',
    (error: { refusals?: { code: string }[] }) => error.refusals?.map(({ code }) => code) ?? error,
  )
}

describe('a start', () => {
  it('answers from the first moment, in the language of whoever asks, and then with the pages', async () => {
    const { address, started } = begin()
    const early = await visit(await address)
    expect(early.status).toBe(503)
    expect(early.headers.get('retry-after')).toBe('1')
    expect(await early.text()).toContain('先胜正在启动')
    await started
    const page = await visit(await address)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<script type="module"')
  })

  it('tells programs that it is alive and not yet ready', async () => {
    const { address, started } = begin()
    const early = await visit(await address, 'en', '/health')
    const api = await visit(await address, 'en', '/api/v1/deals')
    expect(early.status).toBe(200)
    expect(api.status).toBe(503)
    expect(await api.json()).toMatchObject({ code: 'not-ready', status: 503 })
    await started
    expect((await visit(await address, 'en', '/ready')).status).toBe(200)
  })

  it('founds the workspace in the language of the first browser, and keeps it', async () => {
    const first = begin()
    await visit(await first.address, 'zh-CN')
    await (await first.started).stop()
    running = []
    const second = begin()
    await visit(await second.address, 'en')
    await second.started
    const workspace = await visit(await second.address, 'en', '/api/v1/workspace')
    expect(await workspace.json()).toMatchObject({ language: 'zh', demo: null })
  })

  it('can be stopped before anybody came', async () => {
    let stop: () => void = () => undefined
    const { started, news } = begin({}, new Promise<void>((resolve) => (stop = resolve)))
    while (!news.some(({ kind }) => kind === 'waiting'))
      await new Promise((resolve) => setTimeout(resolve, 20))
    stop()
    await expect(started).rejects.toBeInstanceOf(StoppedEarly)
    const again = begin()
    await visit(await again.address)
    await again.started
  })

  it('refuses a second server on its data and leaves the first alone', async () => {
    const first = begin()
    await visit(await first.address)
    await first.started
    expect(await codesOf(begin().started)).toEqual(['data-in-use'])
    expect((await visit(await first.address, 'en', '/ready')).status).toBe(200)
  })
})

describe('the first account', () => {
  it('is made by a link that is told once, on the terminal alone', async () => {
    const { address, started, news } = begin()
    await visit(await address)
    await started
    const told = news.find((item) => item.kind === 'setup')
    const token = told?.link.split('#')[1] ?? ''
    expect(told?.link).toBe(`${await address}/setup#${token}`)
    const look = await fetch(`${await address}/api/v1/setup/look`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    expect(look.status).toBe(200)
    expect((await visit(await address, 'en', '/api/v1/deals')).status).toBe(200)
    await running.pop()?.stop()
    expect(readFileSync(join(data, 'server.log'), 'utf8')).not.toContain(token)
    expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('is the only way in where others reach the server', async () => {
    const port = await freePort()
    const { address, started } = begin({
      PORT: String(port),
      PREWIN_PUBLIC_URL: 'https://prewin.example.com',
    })
    const local = `http://127.0.0.1:${port}`
    expect(await address).toBe('https://prewin.example.com')
    await visit(local)
    await started
    expect((await visit(local, 'en', '/api/v1/deals')).status).toBe(401)
    const ways = await visit(local, 'en', '/api/v1/sign-in/ways')
    expect(await ways.json()).toMatchObject({ needed: true })
  })
})

describe('a taken port', () => {
  it('is refused where it was asked for', async () => {
    const port = await occupy(0)
    expect(await codesOf(begin({ PORT: String(port) }).started)).toEqual(['port-taken'])
  })

  it('gives way to the next free one where none was asked for, and that is said', async () => {
    // Somebody else's server takes it just as well.
    await occupy(3040).catch(() => undefined)
    const { address, started, news } = begin({ PORT: '' })
    await visit(await address)
    await started
    const [told] = news
    expect(told).toMatchObject({ kind: 'next-port', taken: 3040 })
    expect(await address).not.toContain(':3040')
  })
})
