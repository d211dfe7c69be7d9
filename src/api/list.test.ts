import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { importDeal } from '../actions/import-deal.ts'
import { renewLines } from '../actions/renew-lines.ts'
import { DEAL_SORTS, listDeals } from '../contract/deals.ts'
import { writeDeal } from '../deal-file/write-deal.ts'
import { CALLS } from '../domain/verdict.ts'
import { STAGES } from '../domain/deal.ts'
import { openApp, type OpenApp } from '../testing/open-app.ts'
import { seededDeal } from '../testing/seeded-deal.ts'

type Row = z.output<typeof listDeals.answer.schema>['deals'][number]

let house: OpenApp
let all: Row[]

const COUNT = 60

beforeAll(async () => {
  house = await openApp('2026-07-01')
  for (let seed = 1; seed <= COUNT; seed++) {
    const taken = await importDeal(
      house.errand(),
      writeDeal(seededDeal(seed, 2 + (seed % 7), seed % 4 === 0 ? 0 : 40)),
    )
    if (!taken.ok) throw new Error(taken.code)
  }
  // Some of whom less is known.
  for (const account of ['甲', '乙', '丙', '丁']) await house.ask('POST', '/deals', { account })
  all = await everything('limit=200')
}, 180_000)

afterAll(async () => house.close())

async function page(query: string): Promise<z.output<typeof listDeals.answer.schema>> {
  const answered = await house.ask('GET', `/deals?${query}`)
  expect(answered.status, answered.text).toBe(200)
  return listDeals.answer.schema.parse(answered.json)
}

/** All pages of a list, one after the other. */
async function everything(query: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const { deals, next }: { deals: Row[]; next: string | null } = await page(
      `${query}${cursor && `&cursor=${cursor}`}`,
    )
    rows.push(...deals)
    cursor = next
  }
  return rows
}

/** What each way of sorting compares; null is not known. */
const VALUE: Record<(typeof DEAL_SORTS)[number], (row: Row) => number | string | null> = {
  name: ({ name }) => name,
  account: ({ account }) => account?.name ?? null,
  amount: ({ amount }) => amount,
  closeBy: ({ closeBy }) => closeBy,
  stage: ({ stage }) => (stage === null ? null : STAGES.indexOf(stage)),
  call: ({ call }) => CALLS.indexOf(call),
  win: ({ win }) => win.p,
  expectedValue: ({ expectedValue }) => expectedValue,
  sellerWin: ({ sellerWin }) => sellerWin,
  drive: ({ forces }) => forces.drive,
  resistance: ({ forces }) => forces.resistance,
  unknown: ({ forces }) => forces.unknown,
  heard: ({ heard }) => heard,
  opened: ({ opened }) => opened,
}

const ORDERS = ['asc', 'desc'] as const
const MONEY = ['amount', 'expectedValue'] as const
const WITHOUT_MONEY = DEAL_SORTS.filter((sort) => !MONEY.some((one) => one === sort))

const NAMES = new Intl.Collator('zh-u-kn-true')

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : NAMES.compare(String(a), String(b))
}

describe('the list of deals', () => {
  it('holds every deal', () => {
    expect(all).toHaveLength(COUNT + 4)
  })

  it.each(WITHOUT_MONEY.flatMap((sort) => ORDERS.map((order) => [sort, order] as const)))(
    'sorts by %s %s, unknown last, whatever the size of its pages',
    async (sort, order) => {
      const rows = await everything(`sort=${sort}&order=${order}&limit=7`)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(all.length)
      const values = rows.map(VALUE[sort])
      const known = values.filter((value): value is number | string => value !== null)
      expect(values.slice(known.length).every((value) => value === null)).toBe(true)
      const sorted = [...known].sort((a, b) => (order === 'asc' ? compare(a, b) : compare(b, a)))
      expect(known).toEqual(sorted)
    },
  )

  it.each(MONEY.flatMap((sort) => ORDERS.map((order) => [sort, order] as const)))(
    'sorts by %s %s within each currency, the one most deals have first, whatever the size of its pages',
    async (sort, order) => {
      const rows = await everything(`sort=${sort}&order=${order}&limit=7`)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(all.length)
      const known = rows.filter((row) => VALUE[sort](row) !== null)
      expect(rows.slice(known.length).every((row) => VALUE[sort](row) === null)).toBe(true)
      const currencies = [...new Set(known.map(({ currency }) => currency))]
      expect(currencies.length).toBeGreaterThan(2)
      const groups = currencies.map((code) => known.filter(({ currency }) => currency === code))
      // Each currency in one piece, and sorted.
      expect(groups.flat().map(({ id }) => id)).toEqual(known.map(({ id }) => id))
      for (const group of groups) {
        const values = group.map(VALUE[sort]).filter((value) => value !== null)
        expect(values).toEqual([...values].sort((a, b) => (order === 'asc' ? compare(a, b) : compare(b, a))))
      }
      const deals = currencies.map(
        (code) => all.filter((row) => row.currency === code && row.amount !== null).length,
      )
      expect(deals).toEqual([...deals].sort((a, b) => b - a))
    },
  )

  it.each([
    ['call=stop', ({ call }: Row) => call === 'stop'],
    ['call=pursue&call=stop', ({ call }: Row) => call !== 'fix-first'],
    ['strategy=shape', ({ strategy }: Row) => strategy === 'shape'],
    ['stage=proposal', ({ stage }: Row) => stage === 'proposal'],
    ['winFrom=0.3&winTo=0.5', ({ win }: Row) => win.p >= 0.3 && win.p <= 0.5],
    ['unknownFrom=0.7', ({ forces }: Row) => forces.unknown >= 0.7],
    ['amountFrom=1000000&currency=CNY', (row: Row) => (row.amount ?? 0) >= 1e6 && row.currency === 'CNY'],
    ['amountTo=1000000', ({ amount }: Row) => amount !== null && amount <= 1e6],
    [
      'closeFrom=2026-07-15&closeTo=2026-09-01',
      ({ closeBy }: Row) => isWithin(closeBy, '2026-07-15', '2026-09-01'),
    ],
    ['heardBefore=2026-06-30', ({ heard }: Row) => heard === null || heard < '2026-06-30'],
    ['finding=no-coach', ({ findings }: Row) => findings.includes('no-coach')],
    [`q=${encodeURIComponent('分拣')}`, ({ name }: Row) => name.includes('分拣')],
    [`q=vliet`, ({ account }: Row) => account?.name.includes('Vliet') ?? false],
    ['state=won', () => false],
    ['archived=yes', () => false],
  ] as const)('lets through with %s what fits, and counts it', async (query, fits) => {
    const expected = all.filter(fits).map(({ id }) => id)
    if (!query.includes('=won') && !query.includes('archived')) expect(expected.length).toBeGreaterThan(0)
    const rows = await everything(`${query}&limit=9`)
    expect(rows.map(({ id }) => id).sort()).toEqual(expected.sort())
    expect((await house.ask('GET', `/deals/count?${query}`)).json).toEqual({ count: expected.length })
  })

  it('finds a deal by its people', async () => {
    const read = await house.ask('GET', `/deals/${all[0]?.id}`)
    const [person] = (read.json as { people: { name: string }[] }).people
    const rows = await everything(`q=${encodeURIComponent(person?.name ?? '?')}`)
    expect(rows.map(({ id }) => id)).toContain(all[0]?.id)
  })

  it('takes no cursor of another list, and none that was tampered with', async () => {
    const { next } = await page('sort=win&limit=5')
    expect((await house.ask('GET', `/deals?sort=name&cursor=${next}`)).status).toBe(400)
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.string(), async (at, junk) => {
        const spoilt = `${next?.slice(0, at % 60)}${encodeURIComponent(junk)}${next?.slice(at % 60)}`
        const { status } = await house.ask('GET', `/deals?sort=win&limit=5&cursor=${spoilt}`)
        expect([200, 400]).toContain(status)
      }),
      { numRuns: 60 },
    )
  })

  it('judges anew what it shows of an earlier day, and says how many more there are', async () => {
    house.turnTo('2026-07-02')
    const first = await page('sort=win&limit=10')
    expect(first.deals.map(({ on }) => on)).toEqual(Array(10).fill('2026-07-02'))
    expect(first.older).toBe(all.length - 10)
    expect((await page('sort=win&limit=10')).older).toBe(all.length - 10)
    expect(await renewLines(house.errand())).toBe(all.length - 10)
    expect((await page('sort=win&limit=10')).older).toBe(0)
  })
})

function isWithin(day: string | null, from: string, to: string): boolean {
  return day !== null && day >= from && day <= to
}
