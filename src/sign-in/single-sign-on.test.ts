import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, type Browser } from '../testing/browser.ts'
import { openIdentityProvider, type IdentityProvider, type Known } from '../testing/identity-provider.ts'
import { ADMIN, codeIn, invited, openTeam, PASSWORD, signedIn, type Team } from '../testing/team.ts'
import { CALLBACK } from './single-sign-on.ts'

let provider: IdentityProvider
let team: Team

beforeAll(async () => {
  provider = await openIdentityProvider(`http://localhost${CALLBACK}`)
  team = await openTeam({ provider: provider.settings })
}, 120_000)

afterAll(async () => {
  await team.close()
  await provider.down()
})

const LIN: Known = { sub: 'lin', email: 'lin@example.com', email_verified: true, name: '林' }

/** To the provider and back; where the browser ends up. */
async function came(as: Known, browser = openBrowser(team.house)): Promise<{ to: string; browser: Browser }> {
  const begun = await browser.ask('POST', '/sign-in/single-sign-on')
  const back = await provider.visit((begun.json as { url: string }).url, as)
  const { pathname, search } = new URL(back)
  const answered = await browser.ask('GET', `${pathname}${search}`)
  return { to: String(answered.headers['location']), browser }
}

describe('single sign-on', () => {
  it('is told to be down while the provider is, and a password works meanwhile', async () => {
    const browser = openBrowser(team.house)
    expect((await browser.ask('GET', '/sign-in/ways')).json).toMatchObject({ singleSignOn: { up: false } })
    expect(codeIn(await browser.ask('POST', '/sign-in/single-sign-on'))).toBe('no-such-way')
    await signedIn(team.house, ADMIN)
  })

  it('is there as soon as the provider is', async () => {
    await provider.up()
    const isUp = async () => {
      const { json } = await openBrowser(team.house).ask('GET', '/sign-in/ways')
      return (json as { singleSignOn: { up: boolean } }).singleSignOn.up
    }
    while (!(await isUp())) await wait(100)
  })

  it('lets in nobody who was not invited, and makes him no account', async () => {
    const { to, browser } = await came(LIN)
    expect(to).toBe('/sign-in?failed=single-sign-on')
    expect((await browser.ask('GET', '/deals')).status).toBe(401)
    const { rows } = await team.house.database.owner.query('select from sign_in.accounts where email = $1', [
      LIN.email,
    ])
    expect(rows).toEqual([])
  })

  it('lets in nobody whose address the provider has not verified', async () => {
    await invited(team.admin, { role: 'seller', email: 'zhao@example.com' })
    const zhao: Known = { sub: 'zhao', email: 'zhao@example.com', email_verified: false, name: '赵' }
    expect((await came(zhao)).to).toBe('/sign-in?failed=single-sign-on')
  })

  it('lets in who was invited by the verified address, as the role of the invitation', async () => {
    await invited(team.admin, { role: 'seller', email: LIN.email })
    const { to, browser } = await came(LIN)
    expect(to).toBe('/')
    expect((await browser.ask('GET', '/session')).json).toMatchObject({
      account: { email: LIN.email },
      member: { name: '林', role: 'seller' },
    })
    const again = await came(LIN)
    expect((await again.browser.ask('GET', '/deals')).status).toBe(200)
  })

  it('takes over no account of an address that nobody has vouched for', async () => {
    await team.join('seller', { email: 'victim@example.com' })
    const claims: Known = { sub: 'stranger', email: 'victim@example.com', email_verified: true, name: 'X' }
    expect((await came(claims)).to).toBe('/sign-in?failed=single-sign-on')
  })

  it('is one way more for an address that an invitation was bound to', async () => {
    const token = await invited(team.admin, { role: 'reader', email: 'both@example.com' })
    const person = { name: '两', email: 'both@example.com', password: PASSWORD }
    await openBrowser(team.house).ask('POST', '/invitations/acceptance', { token, as: person })
    const both: Known = { sub: 'both', email: 'both@example.com', email_verified: true, name: '两' }
    expect((await came(both)).to).toBe('/')
    await signedIn(team.house, person)
  })

  it('takes no answer that was not asked for', async () => {
    const browser = openBrowser(team.house)
    for (const search of ['', '?code=x&state=y', '?error=access_denied&error_description=words', '?code=x'])
      expect((await browser.ask('GET', `${CALLBACK}${search}`)).headers['location']).toBe(
        '/sign-in?failed=single-sign-on',
      )
    const victim = await openBrowser(team.house).ask('POST', '/sign-in/single-sign-on')
    const back = new URL(await provider.visit((victim.json as { url: string }).url, LIN))
    const other = openBrowser(team.house)
    expect((await other.ask('GET', `${back.pathname}${back.search}`)).headers['location']).toBe(
      '/sign-in?failed=single-sign-on',
    )
  })

  it('keeps no token of the provider', async () => {
    const { rows } = await team.house.database.owner.query<Record<string, string | null>>(
      `select access_token, refresh_token, id_token from sign_in.credentials where provider = 'oidc'`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(Object.values(row)).toEqual([null, null, null])
  })
})
