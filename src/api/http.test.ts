import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problem } from '../contract/problem.ts'
import { openApp, type Answered, type OpenApp } from '../testing/open-app.ts'

let house: OpenApp
let port: number
const pages = mkdtempSync(join(tmpdir(), 'prewin-pages-'))

beforeAll(async () => {
  mkdirSync(join(pages, 'assets'))
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Prewin</title>')
  writeFileSync(join(pages, 'assets', 'main-Bx81cQ0z.js'), 'export const here = true')
  writeFileSync(join(pages, 'assets', 'main-Bx81cQ0z.js.gz'), 'packed')
  house = await openApp('2026-11-24', { pages })
  await house.app.listen({ host: '127.0.0.1', port: 0 })
  port = (house.app.server.address() as AddressInfo).port
}, 120_000)

afterAll(async () => {
  await house.close()
  rmSync(pages, { recursive: true })
})

function refused({ status, json, headers, text }: Answered, code: string, expected: number): void {
  const read = problem.safeParse(json)
  expect(read.error?.issues, text).toBeUndefined()
  expect([status, read.data?.code, read.data?.status]).toEqual([expected, code, expected])
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(read.data?.request).toBe(headers['x-request-id'])
}

describe('a request is refused', () => {
  it.each([
    ['at an address that is none', 'GET', '/api/v1/nothing', 'no-such-address', 404],
    ['by another method', 'PUT', '/deals', 'no-such-address', 405],
    ['for a key that is none', 'GET', '/deals/1', 'invalid-input', 400],
    ['for a deal that is not there', 'GET', `/deals/${crypto.randomUUID()}`, 'not-found', 404],
    ['with an unknown filter', 'GET', '/deals?colour=red', 'invalid-input', 400],
    ['with a limit out of range', 'GET', '/deals?limit=201', 'invalid-input', 400],
    ['with a limit that is no number', 'GET', '/deals?limit=ten', 'invalid-input', 400],
    ['with a cursor somebody made up', 'GET', '/deals?cursor=abc', 'bad-cursor', 400],
    ['with an address that cannot be read', 'GET', '/api/v1/deals/%E0%A4%A', 'malformed', 400],
  ] as const)('%s', async (_, method, path, code, status) => {
    refused(await house.ask(method, path), code, status)
  })

  it('where its body is no JSON', async () => {
    const body = (payload: string, type = 'application/json') =>
      house.app.inject({
        method: 'POST',
        url: '/api/v1/deals',
        headers: { host: 'localhost', 'content-type': type },
        payload,
      })
    const told = (response: Awaited<ReturnType<typeof body>>): [number, unknown] => [
      response.statusCode,
      response.json<{ code: unknown }>().code,
    ]
    expect(told(await body('{"account":'))).toEqual([400, 'malformed'])
    expect(told(await body('{"__proto__":{}}'))).toEqual([400, 'malformed'])
    expect(told(await body(''))).toEqual([400, 'invalid-input'])
    expect(told(await body('account=1', 'application/x-www-form-urlencoded'))).toEqual([
      415,
      'unsupported-media',
    ])
    expect(told(await body(JSON.stringify({ account: 'x'.repeat(1_100_000) })))).toEqual([413, 'too-large'])
    expect(told(await body('['.repeat(500_000)))).toEqual([400, 'malformed'])
  })

  it('where a page from elsewhere sent it', async () => {
    const deal = { account: '某集团' }
    refused(
      await house.ask('POST', '/deals', deal, { origin: 'http://evil.example' }),
      'no-such-address',
      403,
    )
    refused(
      await house.ask('POST', '/deals', deal, { origin: 'http://localhost:8080' }),
      'no-such-address',
      403,
    )
    refused(
      await house.ask('POST', '/deals', deal, { 'sec-fetch-site': 'cross-site' }),
      'no-such-address',
      403,
    )
    refused(await house.ask('GET', '/deals', undefined, { host: 'evil.example' }), 'no-such-address', 421)
    const own = { origin: 'http://localhost:3040', host: 'localhost:3040' }
    expect((await house.ask('POST', '/deals', deal, own)).status).toBe(201)
  })

  it('with an idempotency key that is none', async () => {
    refused(
      await house.ask('POST', '/deals', { account: 'A' }, { 'idempotency-key': '' }),
      'invalid-input',
      400,
    )
  })

  it('without telling what went wrong inside', async () => {
    const { owner } = house.database
    await owner.query('alter table lines rename to elsewhere')
    const answered = await house.ask('GET', '/deals')
    await owner.query('alter table elsewhere rename to lines')
    refused(answered, 'failed', 500)
    expect(answered.text).not.toMatch(/lines|relation|\.ts|select/)
    expect((await house.ask('GET', '/deals')).status).toBe(200)
  })
})

/** Sends bytes as they are and returns what comes back until the connection closes. */
async function raw(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let received = ''
  socket.on('data', (chunk) => (received += chunk.toString()))
  socket.write(text)
  await once(socket, 'close')
  return received
}

describe('a broken request', () => {
  it('is answered with a problem and let go', async () => {
    const answered = await raw('NONSENSE\r\n\r\n')
    expect(answered).toMatch(/^HTTP\/1\.1 400 Bad Request/)
    expect(problem.safeParse(JSON.parse(answered.split('\r\n\r\n')[1] ?? '')).data?.code).toBe('malformed')
  })

  it('with endless headers is cut off', async () => {
    const answered = await raw(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`)
    expect(answered).toMatch(/^HTTP\/1\.1 431 /)
  })

  it('that says how much will come is refused before it comes', async () => {
    const head = 'POST /api/v1/deals HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
    const answered = await raw(`${head}Connection: close\r\nContent-Length: 9000000\r\n\r\n{`)
    expect(answered).toMatch(/^HTTP\/1\.1 413 /)
    expect(answered).toContain('"code":"too-large"')
  })

  it('may not take for ever to arrive', () => {
    const { requestTimeout, headersTimeout } = house.app.server
    expect([requestTimeout, headersTimeout].every((ms) => ms > 0 && ms <= 30_000)).toBe(true)
  })
})

describe('beside the API', () => {
  it('stand health and readiness', async () => {
    expect((await house.ask('GET', '/health')).json).toEqual({ status: 'alive' })
    expect((await house.ask('GET', '/ready')).json).toEqual({ status: 'ready' })
  })

  it('stands its description, for programs and for people in two languages', async () => {
    expect((await house.ask('GET', '/api/v1/openapi.json')).json).toMatchObject({ openapi: '3.1.0' })
    const zh = await house.ask('GET', '/docs', undefined, { 'accept-language': 'zh-CN,zh;q=0.9' })
    const en = await house.ask('GET', '/docs', undefined, { 'accept-language': 'en' })
    expect([zh.text, en.text].map((text) => /<html lang="(..)">/.exec(text)?.[1])).toEqual(['zh', 'en'])
    expect(en.text).toContain('id="key-reused"')
    expect(en.text).not.toMatch(/(?:src|href)="https?:/)
  })

  it('stand the pages: files that never change, and one page for every other address', async () => {
    const file = await house.ask('GET', '/assets/main-Bx81cQ0z.js', undefined, { 'accept-encoding': 'gzip' })
    expect(file.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    })
    const page = await house.ask('GET', '/somewhere/3?x=1', undefined, { accept: 'text/html' })
    expect(page.text).toContain('<title>Prewin</title>')
    expect(page.headers).toMatchObject({ 'cache-control': 'no-cache' })
    refused(await house.ask('GET', '/assets/gone.js', undefined, { accept: '*/*' }), 'no-such-address', 404)
  })

  it('every address tells its methods, and answers HEAD like GET without a body', async () => {
    const options = await house.ask('OPTIONS', '/deals')
    expect([options.status, options.headers['allow']]).toEqual([204, 'HEAD, GET, POST, OPTIONS'])
    const head = await house.ask('HEAD', '/deals')
    expect([head.status, head.text]).toEqual([200, ''])
  })
})
