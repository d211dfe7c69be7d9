import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importDeal } from '../actions/import-deal.ts'
import { listDeals as contract } from '../contract/deals.ts'
import { writeDeal } from '../deal-file/write-deal.ts'
import { connected } from '../store/embedded/provision.ts'
import { openApp, type OpenApp } from '../testing/open-app.ts'
import { seededDeal } from '../testing/seeded-deal.ts'

let house: OpenApp

const COPIES = 700

/** Rows alone: one deal, as many times, judged differently each time. */
const COPY = `
  create temporary table copies as
    select workspace, deal as original, gen_random_uuid() as copy, number
    from deals, generate_series(1, ${COPIES}) as number;
  insert into deals (workspace, deal, account, name, opened, seq, owner)
    select d.workspace, copy, account, name || number, opened, seq, owner from deals d join copies on original = d.deal;
  delete from deal_access x using copies where copy = x.deal and number % 10 = 0;
  create temporary table rows as select l.*, copy, number from lines l join copies on original = l.deal;
  update rows set deal = copy, name = name || number, win = (number * 37 % 101) / 101.0,
    call = case when number % 70 = 1 then 'pursue' else 'stop' end,
    call_rank = case when number % 70 = 1 then 0 else 2 end,
    stage = 'proposal', stage_rank = 3,
    expected_value = case when number % 3 > 0 then number * 7 % 89 end,
    close_by = date '2026-07-01' + number % 300,
    findings = case when number % 50 = 1 then '{euphoria}'::text[] else '{no-coach}' end;
  update rows set shown = jsonb_set(shown::jsonb, '{id}', to_jsonb(deal))::text;
  alter table rows drop copy, drop number;
  insert into lines select * from rows`

beforeAll(async () => {
  house = await openApp('2026-07-01')
  const taken = await importDeal(house.errand(), writeDeal(seededDeal(1, 6, 40)))
  if (!taken.ok) throw new Error(taken.code)
  await house.database.owner.query(COPY)
  for (const seed of [2, 3, 4, 5, 6]) await importDeal(house.errand(), writeDeal(seededDeal(seed, 6, 40)))
}, 60_000)

afterAll(async () => house.close())

async function everything(query: string): Promise<string[]> {
  const found: string[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const { text } = await house.ask('GET', `/deals?${query}&limit=60${cursor && `&cursor=${cursor}`}`)
    const { rows, next } = placesIn(text)
    found.push(...rows)
    cursor = next
  }
  return found
}

function placesIn(text: string): { rows: string[]; next: string | null } {
  const { deals, next } = contract.answer.schema.parse(JSON.parse(text))
  return { rows: deals.map(({ id }) => id), next }
}

async function counted(condition: string): Promise<number> {
  const { rows } = await house.database.owner.query<{ count: number }>(
    `select count(*)::int from lines l join deal_access using (workspace, deal) where ${condition}`,
  )
  return rows[0]?.count ?? 0
}

describe('of a list that is much longer than a page', () => {
  it.each([
    ['call=pursue', `call = 'pursue'`],
    ['call=stop', `call = 'stop'`],
    ['call=stop&call=pursue', `call in ('stop', 'pursue')`],
    ['stage=proposal&finding=euphoria', `stage = 'proposal' and findings && '{euphoria}'`],
    ['stage=contract', `stage = 'contract'`],
    ['closeFrom=2026-07-10&closeTo=2026-07-20', `close_by between '2026-07-10' and '2026-07-20'`],
    ['closeFrom=2026-07-10&closeTo=2027-07-20', `close_by between '2026-07-10' and '2027-07-20'`],
  ])(
    'all pages together hold, with %s, what may be seen, whether few or many fit',
    async (query, condition) => {
      for (const sort of ['win', 'expectedValue', 'closeBy', 'call'])
        for (const order of ['asc', 'desc'])
          expect(await everything(`${query}&sort=${sort}&order=${order}`), `${sort} ${order}`).toHaveLength(
            await counted(condition),
          )
    },
  )

  it.each(['call=pursue', 'call=stop', 'finding=euphoria'])('with %s it is sorted', async (query) => {
    const [name, value] = query.split('=')
    for (const order of ['asc', 'desc']) {
      const { rows } = await house.database.owner.query<{ deal: string }>(
        `select l.deal from lines l join deal_access using (workspace, deal)
         where ${name === 'call' ? 'call = $1' : '$1 = any(findings)'}
         order by expected_value ${order} nulls last, l.deal ${order}`,
        [value],
      )
      const expected = rows.map(({ deal }) => deal)
      expect(await everything(`${query}&sort=expectedValue&order=${order}`)).toEqual(expected)
    }
  })
})

describe('a row that was sent before', () => {
  async function firstPeople(): Promise<{ id: string; name: string; title: string | null }[]> {
    const { json } = await house.ask('GET', '/deals?call=fix-first')
    const { deals } = contract.answer.schema.parse(json)
    return deals.flatMap(({ people }) => people)
  }

  it('has a name that was changed since, wherever it was changed', async () => {
    const [before] = await firstPeople()
    await house.database.owner.query(`update people set name = '新名字' where name = $1`, [before?.name])
    const names = (await firstPeople()).map(({ name }) => name)
    expect(names).toContain('新名字')
    expect(names).not.toContain(before?.name)
  })

  it('has no name that was erased since', async () => {
    expect((await firstPeople()).length).toBeGreaterThan(0)
    await connected(house.database.logins.eraser, async (eraser) => {
      await eraser.query(`select set_config('prewin.workspace', $1, false)`, [house.who.workspace])
      await eraser.query('delete from people')
    })
    expect(await firstPeople()).toEqual([])
  })
})
