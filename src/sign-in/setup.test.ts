import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApp, type OpenApp } from '../testing/open-app.ts'
import { openBrowser } from '../testing/browser.ts'
import { newSetupLink } from './setup.ts'

let house: OpenApp

beforeAll(async () => {
  house = await openApp()
}, 120_000)

afterAll(async () => house.close())

async function link(): Promise<string> {
  const made = await newSetupLink(house.store, 'http://localhost')
  return made?.split('#')[1] ?? ''
}

const SETUP = {
  name: '陈晨',
  email: 'Chen@Example.com',
  password: 'correct horse battery',
  workspace: { kind: 'take-over' },
}

describe('setting up', () => {
  it('is nothing to be found without the link', async () => {
    const browser = openBrowser(house)
    const bodies = [{ token: 'x'.repeat(43) }, {}, 'nonsense', { ...SETUP, token: 'x'.repeat(43) }, []]
    for (const path of ['/setup', '/setup/look'])
      for (const body of bodies) {
        const told = await browser.ask('POST', path, body)
        const nowhere = await browser.ask('POST', '/nowhere', body)
        expect({ ...(told.json as object), request: '' }).toEqual({
          ...(nowhere.json as object),
          request: '',
        })
        expect(told.status).toBe(nowhere.status)
      }
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS'] as const) {
      const told = await browser.ask(method, '/setup')
      const nowhere = await browser.ask(method, '/nowhere')
      expect([told.status, told.headers['allow']]).toEqual([nowhere.status, nowhere.headers['allow']])
    }
  })

  it('takes the newest link alone', async () => {
    const old = await link()
    const token = await link()
    const browser = openBrowser(house)
    expect((await browser.ask('POST', '/setup/look', { token: old })).status).toBe(404)
    expect((await browser.ask('POST', '/setup/look', { token })).json).toEqual({
      workspace: { name: 'Test', demo: false, deals: 0 },
    })
  })

  it('wants a password that is not easily guessed, and the link still holds', async () => {
    const token = await link()
    const browser = openBrowser(house)
    const weak = await browser.ask('POST', '/setup', { ...SETUP, token, password: '12345678' })
    expect([weak.status, (weak.json as { code: string }).code]).toEqual([422, 'password-too-weak'])
    expect((await browser.ask('POST', '/setup/look', { token })).status).toBe(200)
  })

  it('makes the first admin, signs him in, and closes the house', async () => {
    const deal = await house.ask('POST', '/deals', { account: '某集团' })
    expect(deal.status).toBe(201)
    const token = await link()
    const [one, other] = [openBrowser(house), openBrowser(house)]
    const both = await Promise.all([
      one.ask('POST', '/setup', { ...SETUP, token }),
      other.ask('POST', '/setup', { ...SETUP, email: 'li@example.com', token }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404])
    const first = both[0].status === 201 ? one : other
    const cookie = String(both.find(({ status }) => status === 201)?.headers['set-cookie'])
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const session = (await first.ask('GET', '/session')).json
    expect(session).toMatchObject({
      by: 'session',
      workspaces: [{ name: 'Test', role: 'admin' }],
      member: { name: '陈晨', role: 'admin', sensitive: true, timeZone: null },
    })
    expect((await first.ask('GET', '/deals/count')).json).toMatchObject({ count: 1 })
    const stranger = await house.ask('GET', '/deals')
    expect([stranger.status, (stranger.json as { code: string }).code]).toEqual([401, 'not-signed-in'])
    expect(await newSetupLink(house.store, 'http://localhost')).toBeUndefined()
  })
})
