import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countDeals, listDeals } from '../actions/list-deals.ts'
import { HeldLists } from '../store/list/held-lists.ts'
import { closeStore, openStore, type Standing, type Store } from '../store/store.ts'
import { openApp, type OpenApp } from '../testing/open-app.ts'

let house: OpenApp
let other: Store
const deals: string[] = []

beforeAll(async () => {
  house = await openApp()
  // Another server on the same database.
  other = openStore({ connection: house.database.logins.app })
  for (const [account, amount] of [
    ['甲', 300],
    ['乙', 200],
    ['丙', 100],
  ]) {
    const made = await house.ask('POST', '/deals', {
      account,
      amount,
      currency: 'CNY',
      people: [{ id: 'wang', name: `王${account}` }],
    })
    deals.push((made.json as { deal: { id: string } }).deal.id)
  }
}, 120_000)

afterAll(async () => {
  await closeStore(other)
  await house.close()
})

async function seen(filters: object = {}, store = other, who: Standing = house.who): Promise<string[]> {
  const errand = { ...house.errand(), store, who }
  const { rows } = await listDeals(errand, filters, { sort: 'amount', order: 'desc', limit: 50 })
  return rows.map((row) => (JSON.parse(row.toString()) as { id: string }).id)
}

function rights(sql: string, ...parameters: string[]) {
  return house.database.owner.query(sql, parameters)
}

describe('a list', () => {
  it('shows what another server has written since it was shown last', async () => {
    expect(await seen()).toEqual(deals)
    await house.ask('POST', `/deals/${deals[2]}/observations`, {
      observations: [{ about: 'deal', attribute: 'amount', value: 900, grade: 'agreed' }],
    })
    expect(await seen()).toEqual([deals[2], deals[0], deals[1]])
    const made = await house.ask('POST', '/deals', { account: '丁', amount: 1 })
    deals.push((made.json as { deal: { id: string } }).deal.id)
    expect(await seen()).toHaveLength(4)
  })

  it('shows what was written by a transaction that began before the list was shown and ended after', async () => {
    const client = await house.database.owner.connect()
    await client.query('begin')
    await client.query(`update lines set amount = 5000 where deal = $1`, [deals[1]])
    await seen()
    await rights(`update lines set win = win where deal = $1`, deals[0] as string)
    await seen()
    await client.query('commit')
    client.release()
    expect((await seen())[0]).toBe(deals[1])
  })

  it('holds for each only what he may see, from the moment on that he may', async () => {
    const { workspace } = house.who
    const member = randomUUID()
    const who = { ...house.who, member }
    await rights(`insert into members values ($1, $2, 'Li', 'seller')`, workspace, member)
    expect(await seen({}, other, who)).toEqual([])
    const grant = `insert into deal_access (workspace, member, deal, level, sensitive)
      values ($1, $2, $3, 'read', false)`
    await rights(grant, workspace, member, deals[0] as string)
    expect(await seen({}, other, who)).toEqual([deals[0]])
    expect(await countDeals({ ...house.errand(), store: other, who }, {})).toBe(1)
    await rights(grant, workspace, member, deals[1] as string)
    expect((await seen({}, other, who)).length).toBe(2)
    await rights('delete from deal_access where member = $1 and deal = $2', member, deals[0] as string)
    expect(await seen({}, other, who)).toEqual([deals[1]])
    await rights('update deal_access set deal = $2 where member = $1', member, deals[2] as string)
    expect(await seen({}, other, who)).toEqual([deals[2]])
    expect(await seen({ q: '王乙' }, other, who)).toEqual([])
    expect(await seen()).toHaveLength(4)
  })

  it('shows no deal that is gone', async () => {
    expect(await seen()).toContain(deals[3])
    await rights('delete from lines where deal = $1', deals[3] as string)
    expect(await seen()).not.toContain(deals[3])
  })

  it('keeps currencies apart that no open deal has any more', async () => {
    for (const [currency, amounts] of [
      ['JPY', [500, 300]],
      ['KRW', [400, 200]],
    ] as const)
      for (const amount of amounts) {
        const made = await house.ask('POST', '/deals', { account: '外', amount, currency })
        const { id } = (made.json as { deal: { id: string } }).deal
        await house.ask('POST', `/deals/${id}/closure`, { outcome: 'won', reason: 'price' })
      }
    const errand = { ...house.errand(), store: other }
    const { rows } = await listDeals(errand, { state: ['won'] }, { sort: 'amount', order: 'desc', limit: 50 })
    const amounts = rows.map((row) => (JSON.parse(row.toString()) as { amount: number }).amount)
    expect(amounts).toEqual([500, 300, 400, 200])
  })

  it('is searched by the names people have now', async () => {
    expect(await seen({ q: '王甲' })).toEqual([deals[0]])
    await house.ask('PATCH', `/deals/${deals[0]}/people/wang`, { name: '赵甲' })
    expect(await seen({ q: '王甲' })).toEqual([])
    expect(await seen({ q: '赵' })).toEqual([deals[0]])
    await rights(`update people set name = 'Ｓｍｉｔｈ' where name = '赵甲'`)
    expect(await seen({ q: 'smith' })).toEqual([deals[0]])
    await rights(`delete from people where name = 'Ｓｍｉｔｈ'`)
    expect(await seen({ q: 'smith' })).toEqual([])
  })

  it('is the same for many who ask at once, and while it is written', async () => {
    const errand = house.errand()
    const write = (amount: number) =>
      house.ask('POST', `/deals/${deals[0]}/observations`, {
        observations: [{ about: 'deal', attribute: 'amount', value: amount, grade: 'agreed' }],
      })
    for (let amount = 10_000; amount < 10_010; amount++) {
      await write(amount)
      const asked = await Promise.all(
        Array.from({ length: 5 }, () => listDeals({ ...errand, store: other }, {}, ALL)),
      )
      const amounts = asked.map(
        ({ rows: [first] }) => (JSON.parse(String(first)) as { amount: number }).amount,
      )
      expect(amounts).toEqual(Array(5).fill(amount))
    }
  })

  it('is read anew where it was let go for others', async () => {
    const lists = new HeldLists(1)
    const { list } = await lists.upToDate(other, house.who, { withNames: true })
    const again = await lists.upToDate(other, house.who, { withNames: true })
    expect(again.list).toBe(list)
    const founded = randomUUID()
    const member = randomUUID()
    await rights(
      `insert into workspaces (workspace, name, language, time_zone, currency) values ($1, 'W', 'en', 'UTC', 'EUR')`,
      founded,
    )
    await rights(`insert into members values ($1, $2, 'Li', 'admin')`, founded, member)
    expect(
      (await lists.upToDate(other, { ...house.who, workspace: founded, member }, { withNames: false })).list
        .size,
    ).toBe(0)
    const anew = await lists.upToDate(other, house.who, { withNames: false })
    expect([anew.list === list, anew.list.size]).toEqual([false, list.size])
  })
})

const ALL = { sort: 'amount', order: 'desc', limit: 50 } as const
