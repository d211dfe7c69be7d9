import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../domain/day.ts'
import { NOTHING_KNOWN, planned } from '../testing/import-table.ts'
import type { Known } from './known.ts'
import type { Plan } from './plan.ts'

/** What is claimed, by deal: whom about, what, and the value. */
function claimsIn({ deals }: Plan): string[] {
  return deals.flatMap(({ name, claims }) =>
    claims.map(
      ({ about, attribute, value }) =>
        `${name}: ${about?.who.name ?? 'deal'} ${attribute} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
    ),
  )
}

describe('a table with one deal a row', () => {
  it('makes accounts, deals and the seller’s own facts, whatever the units and signs', async () => {
    const plan = await planned(
      '客户名称,项目名称,金额（万元）,预计签约日期,阶段,赢率\n' +
        '华东集团,园区一期,240,2026年12月31日,方案,60%\n' +
        '华东集团,园区二期,1.5亿,2027/3/9,商务谈判,七成\n' +
        '北方电力,电网,$120k,2026-12,立项,0.2\n',
    )
    expect(plan.accounts.map(({ name }) => name)).toEqual(['华东集团', '北方电力'])
    expect(claimsIn(plan)).toEqual([
      '园区一期: deal amount 2400000',
      '园区一期: deal currency CNY',
      '园区一期: deal closeBy 2026-12-31',
      '园区一期: deal stage proposal',
      '园区一期: deal sellerWin 0.6',
      '园区二期: deal amount 150000000',
      '园区二期: deal currency CNY',
      '园区二期: deal closeBy 2027-03-09',
      '园区二期: deal stage negotiation',
      '园区二期: deal sellerWin 0.7',
      '电网: deal amount 120000',
      '电网: deal currency USD',
      '电网: deal closeBy 2026-12-31',
      '电网: deal stage qualified',
      '电网: deal sellerWin 0.2',
    ])
  })

  it('reads an English export the same', async () => {
    const plan = await planned(
      'Account Name,Opportunity Name,Amount,Currency,Close Date,Stage,Probability (%)\n' +
        '"Acme, Inc.",Renewal,"1,200,000.50",EUR,9 Mar 2027,Negotiation/Review,75\n' +
        'Bolt,Pilot,1.200.000,EUR,"Mar 9, 2027",Discovery,5\n',
    )
    expect(plan.accounts.map(({ name }) => name)).toEqual(['Acme, Inc.', 'Bolt'])
    expect(claimsIn(plan)).toEqual([
      'Renewal: deal amount 1200000.5',
      'Renewal: deal currency EUR',
      'Renewal: deal closeBy 2027-03-09',
      'Renewal: deal stage negotiation',
      'Renewal: deal sellerWin 0.75',
      'Pilot: deal amount 1200000',
      'Pilot: deal currency EUR',
      'Pilot: deal closeBy 2027-03-09',
      'Pilot: deal stage diagnosed',
      'Pilot: deal sellerWin 0.05',
    ])
  })

  it('takes who decides, uses and guards from columns that name them', async () => {
    const plan = await planned(
      '客户,商机,决策人,使用人,痛点\n甲,一号,王建国,"李敏、周涛","对账要五天；系统老旧"',
    )
    expect(plan.deals[0]?.people.map(({ who }) => who.name)).toEqual(['王建国', '李敏', '周涛'])
    expect(claimsIn(plan)).toEqual([
      '一号: deal pain {"text":"对账要五天"}',
      '一号: deal pain {"text":"系统老旧"}',
      '一号: 王建国 role decision-maker',
      '一号: 李敏 role user',
      '一号: 周涛 role user',
    ])
  })

  it('leaves unknown what a table does not know', async () => {
    const plan = await planned('客户,商机,金额,阶段,决策人\n甲,一号,待定,-,TBD')
    expect(claimsIn(plan)).toEqual([])
    expect(plan.rows.map(({ errors }) => errors)).toEqual([[]])
  })

  it('accepts a deal that is called by its account and what it is about', async () => {
    const plan = await planned('客户,产品,金额\n甲,平台,100')
    expect(plan.deals.map(({ name }) => name)).toEqual(['甲 平台'])
  })
})

describe('a table with one person a row', () => {
  it('puts people into their deals with what is said of them, all of it inferred', async () => {
    const plan = await planned(
      '客户,商机,联系人,职务,角色,影响力,支持度,个人赢,备注\n' +
        '甲,一号,王建国,总经理,决策人,大,+3,权力,老板\n' +
        '甲,一号,李敏,主任,"把关人、使用者",中,感兴趣,,\n',
    )
    expect(plan.deals).toHaveLength(1)
    expect(plan.deals[0]?.people.map(({ who }) => `${who.name} ${who.title}`)).toEqual([
      '王建国 总经理',
      '李敏 主任',
    ])
    expect(claimsIn(plan)).toEqual([
      '一号: 王建国 role decision-maker',
      '一号: 王建国 influence high',
      '一号: 王建国 support 3',
      '一号: 王建国 win {"kind":"power"}',
      '一号: 李敏 role gatekeeper',
      '一号: 李敏 role user',
      '一号: 李敏 influence medium',
      '一号: 李敏 support 2',
    ])
    const claims = plan.deals[0]?.claims ?? []
    expect(new Set(claims.map(({ grade }) => grade))).toEqual(new Set(['inferred']))
    expect(claims[0]?.note).toBe('老板')
  })

  it('takes a grade for what it says only where that is weaker than inferred', async () => {
    const plan = await planned('客户,商机,联系人,支持度,可信度\n甲,一号,王,3,共识\n甲,一号,李,2,不清')
    expect(plan.deals[0]?.claims.map(({ grade }) => grade)).toEqual(['inferred', 'unclear'])
  })

  it('means the only deal of the account where a row names none', async () => {
    const plan = await planned('客户,商机,联系人\n甲,一号,王建国\n甲,,李敏')
    expect(plan.deals.map(({ people }) => people.map(({ who }) => who.name))).toEqual([['王建国', '李敏']])
  })

  it('knows one person in two deals of an account as one, and namesakes by id or mail as two', async () => {
    const plan = await planned(
      '客户,商机,联系人,邮箱\n甲,一号,王,w@x.cn\n甲,二号,王,w@x.cn\n甲,一号,李,a@x.cn\n甲,一号,李,b@x.cn',
    )
    const [one, two] = plan.deals
    expect(one?.people.map(({ who }) => who.mail)).toEqual(['w@x.cn', 'a@x.cn', 'b@x.cn'])
    expect(two?.people[0]?.who).toBe(one?.people[0]?.who)
  })
})

it('takes a table with one rating a row, each on its day', async () => {
  const plan = await planned(
    '客户,商机,联系人,评估项,评分,获知日期\n' +
      '甲,一号,王,支持度,2,2026-10-01\n甲,一号,王,支持度,-1,2026-11-01\n甲,一号,,预算,已批复,2026-11-01\n',
  )
  expect(plan.deals[0]?.claims.map(({ attribute, value, on }) => [attribute, value, formatDay(on)])).toEqual([
    ['support', 2, '2026-10-01'],
    ['support', -1, '2026-11-01'],
    ['budget', 'approved', '2026-11-01'],
  ])
})

it('takes days in the order that is said for the file', async () => {
  const table = '客户,商机,预计签约日期\n甲,一号,03/09/2026\n甲,二号,25/12/2026'
  const closing = async (dayOrder: 'day-first' | 'month-first') =>
    (await planned(table, NOTHING_KNOWN, { dayOrder })).deals.map(({ claims }) => claims[0]?.value)
  expect(await closing('day-first')).toEqual(['2026-09-03', '2026-12-25'])
  expect(await closing('month-first')).toEqual(['2026-03-09'])
})

describe('what is there already', () => {
  const known: Known = {
    accounts: [{ account: 'a1', name: '华东集团', external: ['C1'] }],
    deals: [{ deal: 'd1', name: '园区一期', account: 'a1', state: 'open', isOurs: true, external: ['D1'] }],
    people: [{ person: 'p1', name: '李敏', title: '主任', external: [], deals: [{ deal: 'd1', id: 'li' }] }],
    personByMail: (mail) => (mail === 'li@x.cn' ? 'p1' : undefined),
  }

  it('is found by its own id, whatever it is called now', async () => {
    const plan = await planned('客户编号,客户,商机编号,商机,金额\nC1,华东,D1,园区,100', known)
    expect(plan.accounts).toEqual([])
    expect(plan.deals.map(({ known: deal, claims }) => [deal, claims.length])).toEqual([['d1', 2]])
    expect(plan.rows[0]?.makes).toEqual([])
  })

  it('is found by name, without regard to spaces and signs, and then gets its id', async () => {
    const plan = await planned('客户编号,客户,商机编号,商机,联系人\nC1,华东 集团,D1,园区（一期）,李敏', known)
    expect(plan.deals[0]?.known).toBe('d1')
    expect(plan.deals[0]?.people).toHaveLength(1)
    const other = await planned('客户,商机编号,商机\n华东集团,D7,园区一期', known)
    expect(other.deals[0]).toMatchObject({ known: undefined, external: 'D7' })
  })

  it('is found by mail where the name is written otherwise', async () => {
    const plan = await planned('客户,商机,联系人,邮箱\n华东集团,园区一期,Li Min,li@x.cn', known)
    expect(plan.deals[0]?.people.map(({ id }) => id)).toEqual(['li'])
  })

  it('has the person of another deal of the account come along', async () => {
    const plan = await planned('客户,商机,联系人\n华东集团,园区二期,李敏', known)
    expect(plan.deals[0]).toMatchObject({
      known: undefined,
      people: [{ who: { known: 'p1' }, id: undefined }],
    })
  })
})

it('plans the same whatever stands between', async () => {
  const table = '客户,商机,金额,无关\n甲,一号,100,abc\n\n\n甲,二号,200,def\n'
  const plan = await planned(table)
  expect(plan.rows.map(({ number, makes }) => [number, makes])).toEqual([
    [2, ['account', 'deal']],
    [5, ['deal']],
  ])
  expect(plan.deals[0]?.claims.map(({ on }) => on)).toEqual([parseDay('2026-11-24'), parseDay('2026-11-24')])
})
