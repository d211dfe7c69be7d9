import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '../store/asking.ts'
import { closeStore, openStore } from '../store/store.ts'
import { openBrowser, type Browser } from '../testing/browser.ts'
import {
  ADMIN,
  codeIn,
  foundBeside,
  invited,
  openTeam,
  PASSWORD,
  signedIn,
  tokenIn,
  type Team,
} from '../testing/team.ts'
import { openDoor } from './door.ts'

let team: Team

beforeAll(async () => {
  team = await openTeam()
}, 120_000)

afterAll(async () => team.close())

const PERSON = { name: '李敏', email: 'li@example.com', password: PASSWORD }

function accepting(token: string, as: object | undefined = PERSON, by = openBrowser(team.house)) {
  return by.ask('POST', '/invitations/acceptance', { token, ...(as && { as }) })
}

async function members(by = team.admin) {
  const { json } = await by.ask('GET', '/members')
  return (
    json as {
      members: { id: string; name: string; role: string; email: string | null; leftOn: string | null }[]
    }
  ).members
}

async function memberCalled(email: string) {
  const found = (await members()).find((one) => one.email === email)
  if (!found) throw new Error(`nobody is called ${email}`)
  return found
}

describe('an invitation', () => {
  it('leads to a workspace as the role it was made for, once', async () => {
    const token = await invited(team.admin, { role: 'seller' })
    const look = await openBrowser(team.house).ask('POST', '/invitations/look', { token })
    expect(look.json).toMatchObject({
      workspace: { name: 'Test' },
      role: 'seller',
      email: null,
      signedIn: false,
    })
    const browser = openBrowser(team.house)
    expect((await accepting(token, PERSON, browser)).json).toEqual({ joined: true, secondFactor: false })
    expect((await browser.ask('GET', '/session')).json).toMatchObject({
      member: { name: '李敏', role: 'seller' },
    })
    expect((await accepting(token, { ...PERSON, email: 'second@example.com' })).status).toBe(404)
  })

  it('is not found alike: used, withdrawn, expired, made up, or another’s', async () => {
    const { owner } = team.house.database
    const used = await invited(team.admin, { role: 'reader' })
    expect((await accepting(used, { ...PERSON, email: 'used@example.com' })).status).toBe(200)
    const withdrawn = await invited(team.admin, { role: 'reader' })
    const { json } = await team.admin.ask('GET', '/invitations')
    const [newest] = (json as { invitations: { id: string; state: string }[] }).invitations
    expect((await team.admin.ask('DELETE', `/invitations/${newest?.id}`)).status).toBe(200)
    const expired = await invited(team.admin, { role: 'reader' })
    await owner.query(`update invitations set expires = now() where hash = $1`, [hashOf(expired)])
    const bound = await invited(team.admin, { role: 'reader', email: 'somebody.else@example.com' })
    const answers = []
    for (const token of [used, withdrawn, expired, 'x'.repeat(43), bound])
      answers.push(await accepting(token, { ...PERSON, email: 'late@example.com' }))
    const told = answers.map(({ status, json: body }) => ({ status, ...(body as object), request: '' }))
    expect(told[0]).toMatchObject({ status: 404, code: 'not-found' })
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1)
  })

  it('is taken by one of two who come at once', async () => {
    const token = await invited(team.admin, { role: 'reader' })
    const both = await Promise.all(
      ['a', 'b'].map((name) => accepting(token, { ...PERSON, email: `${name}.at.once@example.com` })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
  })

  it('keeps of its link only a hash', async () => {
    const token = await invited(team.admin, { role: 'reader' })
    const { rows } = await team.house.database.owner.query('select * from invitations')
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('is for an account that is there only with its password', async () => {
    const token = await invited(team.admin, { role: 'reader' })
    const guess = await accepting(token, { ...PERSON, email: ADMIN.email, password: 'wrong wrong' })
    expect(codeIn(guess)).toBe('sign-in-failed')
    const again = await accepting(token, { ...PERSON, email: ADMIN.email })
    expect(codeIn(again)).toBe('already-member')
    expect((await openBrowser(team.house).ask('POST', '/invitations/look', { token })).status).toBe(200)
  })

  it('is made by a manager for those who work on deals, and by nobody else below an admin', async () => {
    const manager = await team.join('manager')
    const seller = await team.join('seller')
    const made = async (by: Browser, role: string) => (await by.ask('POST', '/invitations', { role })).status
    expect(await made(manager, 'seller')).toBe(201)
    expect(await made(manager, 'manager')).toBe(403)
    expect(await made(manager, 'admin')).toBe(403)
    expect(await made(seller, 'reader')).toBe(403)
  })
})

describe('a member', () => {
  it('changes role at once, and is told so in the trail', async () => {
    const seller = await team.join('seller', { email: 'demoted@example.com' })
    const { id } = await memberCalled('demoted@example.com')
    expect((await seller.ask('POST', '/deals', { account: '某集团' })).status).toBe(201)
    expect((await team.admin.ask('PATCH', `/members/${id}`, { role: 'reader' })).status).toBe(200)
    await until(async () => (await seller.ask('POST', '/deals', { account: '某集团' })).status === 403)
    expect((await seller.ask('GET', '/deals')).status).toBe(200)
    const { json } = await team.admin.ask('GET', '/audit')
    expect((json as { entries: unknown[] }).entries[0]).toMatchObject({
      what: 'member-changed',
      about: [id, 'reader', 'sensitive'],
    })
  })

  it('leaves: comes in nowhere any more, and the name stays', async () => {
    const leaver = await team.join('seller', { email: 'leaver@example.com', name: '离开的人' })
    const { json } = await leaver.ask('POST', '/keys', { name: 'crm', scopes: ['read'], days: 1 })
    const { key } = json as { key: string }
    const { id } = await memberCalled('leaver@example.com')
    expect((await team.admin.ask('DELETE', `/members/${id}`)).status).toBe(200)
    await until(async () => (await leaver.ask('GET', '/deals')).status === 404)
    expect((await leaver.ask('GET', '/session')).json).toMatchObject({ workspaces: [], member: null })
    expect(
      (await team.house.ask('GET', '/deals', undefined, { authorization: `Bearer ${key}` })).status,
    ).toBe(401)
    expect((await members()).find((one) => one.id === id)).toMatchObject({
      name: '离开的人',
      leftOn: '2026-11-24',
    })
    const back = await invited(team.admin, { role: 'reader' })
    expect((await accepting(back, undefined, leaver)).json).toEqual({ joined: true, secondFactor: false })
    expect((await members()).find((one) => one.id === id)).toMatchObject({ role: 'reader', leftOn: null })
  })

  it('stays admin where he is the last one', async () => {
    const { id } = await memberCalled(ADMIN.email)
    expect(codeIn(await team.admin.ask('PATCH', `/members/${id}`, { role: 'seller' }))).toBe('last-admin')
    expect(codeIn(await team.admin.ask('DELETE', `/members/${id}`))).toBe('last-admin')
  })

  it('sees the addresses of others only as a manager', async () => {
    const seller = await team.join('seller')
    expect((await members(seller)).every(({ email }) => email === null)).toBe(true)
    expect((await members(seller)).length).toBeGreaterThan(3)
  })

  it('is called as he likes, and reads as he likes', async () => {
    const seller = await team.join('seller')
    const change = { name: '小王', language: 'en', theme: 'dark', timeZone: 'Europe/Berlin' }
    expect((await seller.ask('PATCH', '/profile', change)).status).toBe(200)
    expect((await seller.ask('PATCH', '/profile', { theme: null })).status).toBe(200)
    expect((await seller.ask('GET', '/session')).json).toMatchObject({ member: { ...change, theme: null } })
    expect((await seller.ask('PATCH', '/profile', { timeZone: 'Mars/Base' })).status).toBe(400)
  })

  it('sets a new password by an admin’s link, once', async () => {
    const person = { email: 'forgot@example.com', password: PASSWORD }
    const before = await team.join('seller', person)
    const { id } = await memberCalled(person.email)
    const { json } = await team.admin.ask('POST', `/members/${id}/reset-links`)
    const token = tokenIn((json as { link: string }).link)
    const reset = () =>
      openBrowser(team.house).ask('POST', '/sign-in/resets', { token, password: 'a new long one' })
    expect((await reset()).status).toBe(200)
    expect((await reset()).status).toBe(404)
    await signedIn(team.house, { ...person, password: 'a new long one' })
    await until(async () => (await before.ask('GET', '/deals')).status === 401)
  })
})

describe('nothing crosses workspaces', () => {
  it('not by header, not by choosing, not by a link of an admin, not by ids', async () => {
    const outsider = await team.join('seller', { email: 'elsewhere@example.com' })
    const theirs = await foundBeside(team.house, 'elsewhere@example.com', '别家')
    const asked = (by: Browser, path: string) =>
      by.ask('GET', path, undefined, { 'prewin-workspace': theirs })
    await until(async () => (await asked(outsider, '/workspace')).status === 200)
    expect((await asked(outsider, '/workspace')).json).toMatchObject({ name: '别家' })
    expect((await asked(team.admin, '/workspace')).status).toBe(404)
    expect((await asked(team.admin, '/session')).status).toBe(404)
    expect((await team.admin.ask('PUT', '/session/workspace', { workspace: theirs })).status).toBe(404)
    const { id } = await memberCalled('elsewhere@example.com')
    expect((await team.admin.ask('POST', `/members/${id}/reset-links`)).status).toBe(404)
    expect((await team.admin.ask('DELETE', `/members/${id}/sessions`)).status).toBe(404)
    expect((await outsider.ask('PUT', '/session/workspace', { workspace: theirs })).status).toBe(200)
    await until(
      async () => ((await outsider.ask('GET', '/workspace')).json as { name: string }).name === '别家',
    )
    const { json } = await outsider.ask('POST', '/keys', {
      name: 'theirs',
      scopes: ['read', 'record', 'manage'],
      days: 1,
    })
    const { key, id: keyId } = json as { key: string; id: string }
    const bearing = { authorization: `Bearer ${key}` }
    expect((await team.house.ask('GET', '/workspace', undefined, bearing)).json).toMatchObject({
      name: '别家',
    })
    const ours = { ...bearing, 'prewin-workspace': team.house.who.workspace }
    expect((await team.house.ask('GET', '/workspace', undefined, ours)).status).toBe(404)
    expect((await team.admin.ask('DELETE', `/keys/${keyId}`)).status).toBe(404)
    expect((await outsider.ask('PATCH', `/members/${id}`, { role: 'admin' })).status).toBe(404)
    expect((await outsider.ask('DELETE', `/members/${id}`)).status).toBe(404)
    const invitation = await invited(team.admin, { role: 'reader' })
    const { rows } = await team.house.database.owner.query<{ invitation: string }>(
      'select invitation from invitations where hash = $1',
      [hashOf(invitation)],
    )
    expect((await outsider.ask('DELETE', `/invitations/${rows[0]?.invitation}`)).status).toBe(404)
    expect((await outsider.ask('GET', '/audit')).json).toMatchObject({ entries: [{ what: 'key-made' }] })
  })
})

describe('an API key', () => {
  async function keyFor(by: Browser, ...scopes: string[]): Promise<Record<string, string>> {
    const { json } = await by.ask('POST', '/keys', { name: 'crm', scopes, days: 30 })
    return { authorization: `Bearer ${(json as { key: string }).key}` }
  }
  const asked = (method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: object) =>
    team.house.ask(method, path, body, headers)

  it('reaches as far as its scopes', async () => {
    const [read, record] = [await keyFor(team.admin, 'read'), await keyFor(team.admin, 'read', 'record')]
    expect((await asked('GET', '/deals', read)).status).toBe(200)
    expect(codeIn(await asked('POST', '/deals', read, { account: '某集团' }))).toBe('not-allowed')
    expect((await asked('POST', '/deals', record, { account: '某集团' })).status).toBe(201)
    expect(codeIn(await asked('GET', '/api/v1/invitations', record))).toBe('not-allowed')
    expect((await asked('GET', '/api/v1/invitations', await keyFor(team.admin, 'manage'))).status).toBe(200)
  })

  it('reaches no further than its member', async () => {
    const reader = await team.join('reader')
    const all = await keyFor(reader, 'read', 'record', 'manage')
    expect((await asked('GET', '/deals', all)).status).toBe(200)
    expect((await asked('POST', '/deals', all, { account: '某集团' })).status).toBe(403)
    expect((await asked('GET', '/api/v1/audit', all)).status).toBe(403)
  })

  it('makes no other key, and changes nothing about who may sign in', async () => {
    const all = await keyFor(team.admin, 'read', 'record', 'manage')
    for (const [method, path, body] of [
      ['POST', '/api/v1/keys', { name: 'more', scopes: ['read'], days: 1 }],
      ['GET', '/api/v1/keys', undefined],
      ['GET', '/api/v1/sessions', undefined],
      ['POST', '/api/v1/account/second-factor', { password: PASSWORD }],
    ] as const)
      expect((await asked(method, path, all, body)).status).toBe(403)
  })

  it('ends at once where it is removed, and by itself where its time is over', async () => {
    const [removed, over] = [await keyFor(team.admin, 'read'), await keyFor(team.admin, 'read')]
    const { json } = await team.admin.ask('GET', '/keys')
    const { keys } = json as { keys: { id: string }[] }
    const { owner } = team.house.database
    const { rows } = await owner.query<{ key: string }>('select key from api_keys where hash = $1', [
      hashOf((removed['authorization'] ?? '').slice('Bearer '.length)),
    ])
    const [found] = rows
    expect(keys.map(({ id }) => id)).toContain(found?.key)
    expect((await asked('GET', '/deals', removed)).status).toBe(200)
    await team.admin.ask('DELETE', `/keys/${found?.key}`)
    await until(async () => (await asked('GET', '/deals', removed)).status === 401)
    await owner.query('update api_keys set expires = now() where hash = $1', [
      hashOf((over['authorization'] ?? '').slice('Bearer '.length)),
    ])
    expect((await asked('GET', '/deals', over)).status).toBe(401)
  })

  it('that is none of ours lets nobody in', async () => {
    for (const authorization of ['Bearer pk_nothing_of_ours_at_all', 'Bearer x', 'Basic eDp5', ''])
      expect((await asked('GET', '/deals', { authorization })).status).toBe(401)
  })
})

describe('a session', () => {
  it('is listed with its device, and ended one by one or all others', async () => {
    const person = { email: 'sessions@example.com', password: PASSWORD }
    const one = await team.join('seller', person)
    const [two, three] = [await signedIn(team.house, person), await signedIn(team.house, person)]
    const list = async (by: Browser) =>
      (
        (await by.ask('GET', '/sessions')).json as {
          sessions: { id: string; current: boolean; device: string }[]
        }
      ).sessions
    const all = await list(one)
    expect(all).toHaveLength(3)
    expect(all.filter(({ current }) => current)).toHaveLength(1)
    expect(all[0]).toMatchObject({ device: 'Test', remote: '127.0.0.1' })
    const ofTwo = (await list(two)).find(({ current }) => current)?.id
    expect((await team.admin.ask('DELETE', `/sessions/${ofTwo}`)).status).toBe(404)
    expect((await one.ask('DELETE', `/sessions/${ofTwo}`)).status).toBe(200)
    await until(async () => (await two.ask('GET', '/deals')).status === 401)
    expect((await one.ask('DELETE', '/sessions')).status).toBe(200)
    await until(async () => (await three.ask('GET', '/deals')).status === 401)
    expect((await one.ask('GET', '/deals')).status).toBe(200)
    expect((await one.ask('DELETE', '/session')).status).toBe(200)
    expect((await one.ask('GET', '/deals')).status).toBe(401)
  })

  it('that ends is heard by every other server, long before it would ask again', async () => {
    const person = { email: 'heard@example.com', password: PASSWORD }
    const browser = await team.join('seller', person)
    const token = decodeURIComponent(browser.cookies.get('prewin') ?? '').split('.')[0]
    const store = openStore({ connection: team.house.database.logins.app })
    const door = openDoor({
      store,
      connection: team.house.database.logins.app,
      house: { loopback: true, demo: false },
    })
    await door.hears
    expect((await door.whoAsks({ session: token }))?.by).toBe('session')
    await browser.ask('DELETE', '/session')
    await until(async () => (await door.whoAsks({ session: token })) === undefined)
    await door.close()
    await closeStore(store)
  })

  it('is over where it was not used for a week', async () => {
    const person = { email: 'idle@example.com', password: PASSWORD }
    await team.join('seller', person)
    const browser = await signedIn(team.house, person)
    await team.house.database.owner.query(
      `update sign_in.sessions set changed = now() - interval '8 days', expires = expires - interval '1 second'
       where account = (select account from sign_in.accounts where email = $1)`,
      [person.email],
    )
    await until(async () => (await browser.ask('GET', '/deals')).status === 401)
  })
})

/** Where something is heard a moment later. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 200; n++) {
    if (await holds()) return
    await wait(20)
  }
  throw new Error('it never came to hold')
}
