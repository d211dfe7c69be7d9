import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserAt, ended, isReady, openFolder, serve, type House, type Served } from './house.ts'

const data = openFolder()
let served: Served
let house: House
let page: Page

beforeAll(async () => {
  served = await serve(data)
  await isReady(served)
  // A passkey is made for a name; an address of numbers has none.
  house = browserAt(served.address.replace('127.0.0.1', 'localhost'))
  page = await house.page()
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto('/docs')
})

afterAll(async () => {
  await house.close()
  await ended(served.server)
  rmSync(data, { recursive: true, force: true })
})

interface Told {
  readonly status: number
  readonly json: Record<string, unknown>
}

/** As a script of the page asks. */
function asked(method: string, path: string, body?: unknown): Promise<Told> {
  return page.evaluate(
    async ([how, where, what]) => {
      const response = await fetch(`/api/v1${where}`, {
        method: how,
        ...(what !== undefined && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(what),
        }),
      })
      return { status: response.status, json: (await response.json()) as Record<string, unknown> }
    },
    [method, path, body] as const,
  )
}

/** What the browser makes of options, as it is sent back. */
function credential(kind: 'create' | 'get', options: object): Promise<object> {
  return page.evaluate(
    async ([how, given]) => {
      const made =
        how === 'create'
          ? await navigator.credentials.create({
              publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(given as never),
            })
          : await navigator.credentials.get({
              publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(given as never),
            })
      return (made as PublicKeyCredential).toJSON() as object
    },
    [kind, options] as const,
  )
}

async function setupToken(): Promise<string> {
  for (;;) {
    const [, token] = /\/setup#([\w-]+)/.exec(served.said.join('\n')) ?? []
    if (token !== undefined) return token
    await page.waitForTimeout(50)
  }
}

describe('a passkey', () => {
  it('is made by whoever is signed in, and signs in by itself', async () => {
    const person = { name: '陈晨', email: 'chen@example.com', password: 'correct horse battery' }
    const token = await setupToken()
    const founded = await asked('POST', '/setup', { ...person, token, workspace: { kind: 'take-over' } })
    expect(founded.status).toBe(201)
    expect((await asked('GET', '/sign-in/ways')).json).toMatchObject({ passkey: true, needed: true })
    const making = await asked('POST', '/account/passkeys/options')
    const made = await asked('POST', '/account/passkeys', {
      name: '笔记本',
      response: await credential('create', making.json),
    })
    expect(made).toMatchObject({ status: 201, json: { name: '笔记本' } })

    await asked('DELETE', '/session')
    expect((await asked('GET', '/deals')).status).toBe(401)
    const asking = await asked('POST', '/sign-in/passkey/options')
    const response = await credential('get', asking.json)
    expect((await asked('POST', '/sign-in/passkey', { response })).json).toEqual({ secondFactor: false })
    expect((await asked('GET', '/session')).json).toMatchObject({ by: 'session', member: { name: '陈晨' } })
    expect((await asked('POST', '/sign-in/passkey', { response })).status).toBe(401)
  })

  it('signs in no more once it is forgotten', async () => {
    const { passkeys } = (await asked('GET', '/account/passkeys')).json as { passkeys: { id: string }[] }
    expect(passkeys).toHaveLength(1)
    expect((await asked('DELETE', `/account/passkeys/${passkeys[0]?.id}`)).status).toBe(200)
    await asked('DELETE', '/session')
    const asking = await asked('POST', '/sign-in/passkey/options')
    const response = await credential('get', asking.json)
    expect((await asked('POST', '/sign-in/passkey', { response })).status).toBe(401)
  })
})
