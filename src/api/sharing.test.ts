import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answered } from '../testing/open-app.ts'
import type { Browser } from '../testing/browser.ts'
import { codeIn, foundBeside, openTeam, type Team } from '../testing/team.ts'

let team: Team
let chen: Browser
let wang: Browser
let reader: Browser
let manager: Browser

beforeAll(async () => {
  team = await openTeam()
  chen = await team.join('seller', { name: '小陈' })
  wang = await team.join('seller', { name: '小王' })
  reader = await team.join('reader', { name: '小李' })
  manager = await team.join('manager', { name: '老周' })
}, 120_000)

afterAll(async () => team.close())

async function opened(by: Browser, account: string): Promise<string> {
  const made = await by.ask('POST', '/deals', { account, amount: 100, currency: 'CNY' })
  expect(made.status, made.text).toBe(201)
  return (made.json as { deal: { id: string } }).deal.id
}

async function memberOf(browser: Browser): Promise<string> {
  const { json } = await browser.ask('GET', '/workspace')
  return (json as { member: { id: string } }).member.id
}

function told({ status, json }: Answered): unknown[] {
  return [status, codeIn({ json })]
}

async function listed(by: Browser, query = ''): Promise<{ id: string; owner: { name: string } }[]> {
  const { json } = await by.ask('GET', `/deals${query}`)
  return (json as { deals: { id: string; owner: { name: string } }[] }).deals
}

describe('a deal over the wire', () => {
  it('is found by others once it is shared, as far as it is shared, and no longer', async () => {
    const deal = await opened(chen, '华东集团')
    const share = `/deals/${deal}/shares/members/${await memberOf(wang)}`
    expect(told(await wang.ask('GET', `/deals/${deal}`))).toEqual([404, 'not-found'])
    expect(told(await wang.ask('PUT', share, { level: 'record', sensitive: false }))).toEqual([
      404,
      'not-found',
    ])
    expect((await chen.ask('PUT', share, { level: 'record', sensitive: false })).status).toBe(200)
    const seen = await wang.ask('GET', `/deals/${deal}`)
    expect(seen.json).toMatchObject({ deal: { owner: { name: '小陈' }, level: 'record', view: 'masked' } })
    expect((await wang.ask('POST', `/deals/${deal}/people`, { people: [{ name: '王建国' }] })).status).toBe(
      201,
    )
    const renamed = await wang.ask('PATCH', `/deals/${deal}`, { name: '改个名' })
    expect(told(renamed)).toEqual([403, 'access-too-low'])
    expect(renamed.json).toMatchObject({ params: { level: 'own' } })
    expect((await chen.ask('DELETE', share)).status).toBe(200)
    expect(told(await wang.ask('GET', `/deals/${deal}`))).toEqual([404, 'not-found'])
    expect(await listed(wang)).toEqual([])
  })

  it('is for a reader to read, whatever he is given', async () => {
    const deal = await opened(chen, '华北集团')
    const share = `/deals/${deal}/shares/members/${await memberOf(reader)}`
    await chen.ask('PUT', share, { level: 'review', sensitive: true })
    expect((await reader.ask('GET', `/deals/${deal}`)).json).toMatchObject({ deal: { level: 'read' } })
    expect(told(await reader.ask('POST', `/deals/${deal}/people`, { people: [{ name: '王' }] }))).toEqual([
      403,
      'not-allowed',
    ])
    expect(told(await reader.ask('POST', '/deals', { account: '自己的' }))).toEqual([403, 'not-allowed'])
  })

  it('is in sight of whoever manages the team of its owner, and found by that team', async () => {
    const deal = await opened(wang, '西南集团')
    const id = crypto.randomUUID()
    expect(
      told(await manager.ask('PUT', `/teams/${id}`, { name: '西南', parent: null, open: false })),
    ).toEqual([403, 'not-allowed'])
    await team.admin.ask('PUT', `/teams/${id}`, { name: '西南', parent: null, open: false })
    await team.admin.ask('PUT', `/teams/${id}/members/${await memberOf(wang)}`, { manages: false })
    await team.admin.ask('PUT', `/teams/${id}/members/${await memberOf(manager)}`, { manages: true })
    expect(await listed(manager)).toMatchObject([{ id: deal, owner: { name: '小王' }, level: 'review' }])
    expect((await listed(team.admin, `?team=${id}`)).map((one) => one.id)).toEqual([deal])
    expect((await listed(team.admin, '?owner=me')).map((one) => one.id)).toEqual([])
    expect((await listed(wang, '?owner=me')).map((one) => one.id)).toEqual([deal])
  })

  it('is nothing to somebody of another workspace, by any address or key of it', async () => {
    const deal = await opened(chen, '东北集团')
    const outsider = await team.join('seller', { name: '外人', email: 'outsider@sharing.example' })
    const theirs = await foundBeside(team.house, 'outsider@sharing.example', '别家')
    await team.house.database.owner.query(
      `update members set left_on = current_date where name = '外人' and workspace = $1`,
      [team.house.who.workspace],
    )
    const there = { 'prewin-workspace': theirs }
    expect((await outsider.ask('GET', '/workspace', undefined, there)).json).toMatchObject({ name: '别家' })
    for (const path of [
      `/deals/${deal}`,
      `/deals/${deal}/log`,
      `/deals/${deal}/file`,
      `/deals/${deal}/shares`,
    ])
      expect(told(await outsider.ask('GET', path, undefined, there)), path).toEqual([404, 'not-found'])
    const before = await chen.ask('GET', '/deals?sort=name&limit=1')
    const cursor = (before.json as { next: string }).next
    const page = await outsider.ask('GET', `/deals?sort=name&limit=1&cursor=${cursor}`, undefined, there)
    expect((page.json as { deals: unknown[] }).deals).toEqual([])
    const taken = await outsider.ask('POST', '/deals', { id: deal, account: '东北集团' }, there)
    expect(taken.status).toBe(201)
    expect(await listed(chen, '?q=东北')).toHaveLength(1)
  })

  it('goes to another with whoever leaves, whose session and key end with it', async () => {
    const leaver = await team.join('seller', { name: '要走的人' })
    const deal = await opened(leaver, '西北集团')
    const member = await memberOf(leaver)
    expect(told(await team.admin.ask('DELETE', `/members/${member}`))).toEqual([409, 'owns-deals'])
    const to = await memberOf(wang)
    expect((await team.admin.ask('POST', `/members/${member}/departure`, { to })).status).toBe(200)
    expect((await leaver.ask('GET', `/deals/${deal}`)).status).toBeGreaterThanOrEqual(401)
    expect((await wang.ask('GET', `/deals/${deal}`)).json).toMatchObject({ deal: { level: 'own' } })
    const { json } = await team.admin.ask('GET', '/audit')
    const entries = (json as { entries: { what: string; about: string[] }[] }).entries
    expect(entries).toContainEqual(
      expect.objectContaining({ what: 'deals-handed-over', about: [member, to, deal] }),
    )
  })
})
