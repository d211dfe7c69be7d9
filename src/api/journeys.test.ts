import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { formatDay } from '../domain/day.ts'
import { API, type Operation } from '../contract/api.ts'
import { problem } from '../contract/problem.ts'
import type { Resource } from '../contract/resource.ts'
import { casebookDeals } from '../testing/casebook.ts'
import { openApp, type Answered, type OpenApp } from '../testing/open-app.ts'

let house: OpenApp

beforeAll(async () => {
  house = await openApp()
}, 120_000)

afterAll(async () => house.close())

/** What was answered, once it is what the contract says. */
function as<O extends Operation>(operation: O, answered: Answered): Answers<O> {
  const { answer }: Resource = API[operation]
  expect(answered.status, answered.text).toBe(answer.status)
  const read = (answer.schema as z.ZodType).safeParse(answered.json)
  expect(read.error?.issues, answered.text.slice(0, 2000)).toBeUndefined()
  return read.data as Answers<O>
}

type Answers<O extends Operation> = (typeof API)[O]['answer'] extends { schema: infer S extends z.ZodType }
  ? z.output<S>
  : never

function refusal({ status, json, text }: Answered, code: string): z.output<typeof problem> {
  const read = problem.safeParse(json)
  expect(read.success, text).toBe(true)
  expect(read.data?.code, text).toBe(code)
  expect(read.data?.status).toBe(status)
  return read.data as z.output<typeof problem>
}

const NEW_DEAL = {
  account: '华东某集团',
  what: '园区管理平台',
  amount: 2_400_000,
  currency: 'CNY',
  closeBy: '2026-12-31',
  people: [{ name: '王建国', title: '总经理' }, { name: '李敏' }],
}

async function newDeal(more: object = {}): Promise<string> {
  return as('createDeal', await house.ask('POST', '/deals', { ...NEW_DEAL, ...more })).deal.id
}

function heard(deal: string, ...observations: object[]): Promise<Answered> {
  return house.ask('POST', `/deals/${deal}/observations`, { observations })
}

const SUPPORT = {
  about: 'p1',
  attribute: 'support',
  value: 3,
  grade: 'stated',
  source: 'p1',
  words: '方向我同意，就按这个往下走',
}

describe('a new deal', () => {
  it('is judged at once, under a name made from its account and what it is about', async () => {
    const { deal } = as('createDeal', await house.ask('POST', '/deals', NEW_DEAL))
    expect(deal).toMatchObject({
      name: '华东某集团 园区管理平台',
      account: { name: '华东某集团' },
      opened: '2026-11-24',
      amount: 2_400_000,
      stage: 'lead',
      call: 'fix-first',
      early: true,
      heard: null,
    })
    const read = as('readDeal', await house.ask('GET', `/deals/${deal.id}`))
    expect(read.people.map(({ id, name, title }) => [id, name, title])).toEqual([
      ['p1', '王建国', '总经理'],
      ['p2', '李敏', null],
    ])
    expect(read.assessment.deal).toMatchObject({ what: '园区管理平台', amount: 2_400_000 })
  })

  it('finds its account again', async () => {
    await newDeal({ account: '同一家' })
    await newDeal({ account: '同一家' })
    const { accounts } = as(
      'listAccounts',
      await house.ask('GET', `/accounts?q=${encodeURIComponent('同一')}`),
    )
    expect(accounts).toEqual([expect.objectContaining({ name: '同一家', deals: 2 })])
  })

  it('is opened once under a key of the client’s own', async () => {
    const id = crypto.randomUUID()
    await newDeal({ id })
    refusal(await house.ask('POST', '/deals', { ...NEW_DEAL, id }), 'duplicate-id')
  })
})

describe('what is recorded', () => {
  it('moves the judgement, and says how it counts', async () => {
    const deal = await newDeal()
    const before = as('readDeal', await house.ask('GET', `/deals/${deal}`)).assessment
    const written = as(
      'recordObservations',
      await heard(deal, SUPPORT, { ...SUPPORT, about: 'p2', source: 'us' }),
    )
    expect(written.entered.map(({ counts, caps }) => [counts, caps])).toEqual([
      ['stated', []],
      ['inferred', ['no-source']],
    ])
    expect(written.deal).toMatchObject({ seq: 2, heard: '2026-11-24' })
    const after = as('readDeal', await house.ask('GET', `/deals/${deal}`)).assessment
    expect(after.forces.drive).toBeGreaterThan(before.forces.drive)
    expect(after.forces).toEqual(written.deal.forces)
  })

  it('counts less where the customer’s words hold a doubt', async () => {
    const deal = await newDeal()
    const doubtful = { ...SUPPORT, words: '可能会支持吧' }
    const { entered } = as('recordObservations', await heard(deal, doubtful))
    expect(entered[0]).toMatchObject({
      counts: 'inferred',
      caps: ['hedge'],
      doubt: { in: 'words', by: 'p1' },
    })
    const firm = { ...doubtful, about: 'p2', source: 'p2', firm: true }
    expect(as('recordObservations', await heard(deal, firm)).entered[0]).toMatchObject({ counts: 'stated' })
  })

  it('is all there or nothing of it', async () => {
    const deal = await newDeal()
    const { errors } = refusal(await heard(deal, SUPPORT, { ...SUPPORT, value: 9 }), 'invalid-input')
    expect(errors).toEqual([{ at: '/observations/1/value', says: expect.stringContaining('-5') as string }])
    expect(as('readLog', await house.ask('GET', `/deals/${deal}/log`)).seq).toBe(0)
  })

  it.each([
    ['of a person nobody knows', { ...SUPPORT, about: 'nobody' }, 'unknown-person', '/observations/0/about'],
    [
      'by a person nobody knows',
      { ...SUPPORT, source: 'nobody' },
      'unknown-person',
      '/observations/0/source',
    ],
    ['on a day that has not come', { ...SUPPORT, on: '2026-11-25' }, 'future-day', '/observations/0/on'],
    ['on a day that is none', { ...SUPPORT, on: '2026-02-30' }, 'invalid-input', '/observations/0/on'],
    [
      'with an unknown option',
      { ...SUPPORT, attribute: 'influence' },
      'invalid-input',
      '/observations/0/value',
    ],
    ['confirming nothing', { ...SUPPORT, confirms: 'nothing' }, 'unknown-id', '/observations/0/confirms'],
    ['taking nothing back', { ...SUPPORT, retracts: 'nothing' }, 'unknown-id', '/observations/0/retracts'],
    ['denying what cannot be denied', { ...SUPPORT, not: true }, 'invalid-input', '/observations/0/not'],
    ['with a rival out of place', { ...SUPPORT, rival: 'ACME' }, 'invalid-input', '/observations/0/rival'],
    [
      'with an owner nobody knows',
      { about: 'deal', attribute: 'pain', value: { text: '对账五天', owner: 'no' }, grade: 'inferred' },
      'unknown-person',
      '/observations/0/value/owner',
    ],
    [
      'of a tie with oneself',
      { about: 'p1~p1', attribute: 'reportsTo', value: true, grade: 'agreed' },
      'invalid-input',
      '/observations/0/about/2',
    ],
  ])('is refused %s', async (_, observation, code, at) => {
    const { errors } = refusal(await heard(await newDeal(), observation), code)
    expect(errors?.map((error) => error.at)).toEqual([at])
  })

  it('arrives once under its own id', async () => {
    const deal = await newDeal()
    as('recordObservations', await heard(deal, { ...SUPPORT, id: 'mine' }))
    refusal(await heard(deal, { ...SUPPORT, id: 'mine' }), 'duplicate-id')
    refusal(await heard(deal, { ...SUPPORT, id: 'twice' }, { ...SUPPORT, id: 'twice' }), 'duplicate-id')
  })

  it('may not say two things on one day, unless the first is taken back', async () => {
    const deal = await newDeal()
    const { entered } = as('recordObservations', await heard(deal, SUPPORT))
    const other = { ...SUPPORT, value: -2 }
    const refused = refusal(await heard(deal, other), 'two-values')
    expect(refused.params).toEqual({ id: entered[0]?.id })
    const { deal: row } = as('recordObservations', await heard(deal, { ...other, retracts: entered[0]?.id }))
    expect(row.forces.resistance).toBeGreaterThan(0)
    expect(row.forces.drive).toBe(0)
  })

  it('of the seller’s own facts is simply set again', async () => {
    const deal = await newDeal()
    const amount = { about: 'deal', attribute: 'amount', grade: 'agreed' }
    as('recordObservations', await heard(deal, { ...amount, value: 1_000_000 }))
    const { deal: row } = as('recordObservations', await heard(deal, { ...amount, value: 900_000 }))
    expect(row.amount).toBe(900_000)
    const file = await house.ask('GET', `/deals/${deal}/file`)
    as('importDeal', await house.ask('POST', '/deals/import', { file: file.text }))
  })

  it('is taken back without being lost', async () => {
    const deal = await newDeal()
    const { entered } = as('recordObservations', await heard(deal, SUPPORT))
    const retracts = entered[0]?.id
    const { deal: row } = as('retract', await house.ask('POST', `/deals/${deal}/retractions`, { retracts }))
    expect(row.forces).toMatchObject({ drive: 0, unknown: 1 })
    const log = as('readLog', await house.ask('GET', `/deals/${deal}/log`))
    expect(log.observations.at(-1)?.words).toBe(SUPPORT.words)
    expect(log.retractions).toEqual([expect.objectContaining({ retracts, seq: 2 })])
    refusal(await house.ask('POST', `/deals/${deal}/retractions`, { retracts: 'nothing' }), 'unknown-id')
  })
})

describe('visits and commitments', () => {
  it('come into the log and back out of it', async () => {
    const deal = await newDeal()
    const visit = { kind: 'demo', theirs: ['p1'], ours: ['小陈'], shown: ['product'], purpose: '功能演示' }
    as('recordVisit', await house.ask('POST', `/deals/${deal}/visits`, visit))
    const commitment = { id: 'c1', by: 'p1', what: '约董事长', due: '2026-12-01' }
    as('recordCommitment', await house.ask('POST', `/deals/${deal}/commitments`, commitment))
    house.turnTo('2026-11-26')
    const state = { state: 'dodged', note: '又推了' }
    as('settleCommitment', await house.ask('POST', `/deals/${deal}/commitments/c1/state`, state))
    const log = as('readLog', await house.ask('GET', `/deals/${deal}/log`))
    house.turnTo('2026-11-24')
    expect(log.visits).toEqual([expect.objectContaining({ ...visit, seq: 1, on: '2026-11-24' })])
    expect(log.commitments).toEqual([
      expect.objectContaining({ ...commitment, state: 'open' }),
      expect.objectContaining({
        ...commitment,
        ...state,
        on: '2026-11-24',
        recorded: '2026-11-26',
        stateOn: '2026-11-26',
      }),
    ])
    expect(Object.values(log.members)).toEqual(['小陈'])
  })

  it.each([
    ['visits', { kind: 'demo', theirs: ['nobody'] }, 'unknown-person', '/theirs/0'],
    ['commitments', { by: 'nobody', what: '约董事长' }, 'unknown-person', '/by'],
    ['commitments', { by: 'p1', what: '约董事长', due: '2026-13-01' }, 'invalid-input', '/due'],
  ])('%s are refused with %o', async (what, body, code, at) => {
    const { errors } = refusal(await house.ask('POST', `/deals/${await newDeal()}/${what}`, body), code)
    expect(errors?.[0]?.at).toBe(at)
  })

  it('a commitment nobody made cannot be settled', async () => {
    const deal = await newDeal()
    const settled = await house.ask('POST', `/deals/${deal}/commitments/c9/state`, { state: 'kept' })
    refusal(settled, 'not-found')
  })
})

describe('people', () => {
  it('are added, renamed and, while the log does not speak of them, removed', async () => {
    const deal = await newDeal()
    const added = as(
      'addPeople',
      await house.ask('POST', `/deals/${deal}/people`, {
        people: [{ name: '赵六' }, { id: 'zhang', name: '法务某人', placeholder: true }],
      }),
    )
    expect(added.people.map(({ id, placeholder }) => [id, placeholder])).toEqual([
      ['p3', false],
      ['zhang', true],
    ])
    const change = { name: '张三', title: '法务总监', placeholder: false }
    as('changePerson', await house.ask('PATCH', `/deals/${deal}/people/zhang`, change))
    as('removePerson', await house.ask('DELETE', `/deals/${deal}/people/p3`))
    as('recordObservations', await heard(deal, SUPPORT))
    refusal(await house.ask('DELETE', `/deals/${deal}/people/p1`), 'person-in-use')
    refusal(await house.ask('DELETE', `/deals/${deal}/people/p3`), 'not-found')
    refusal(
      await house.ask('POST', `/deals/${deal}/people`, { people: [{ id: 'zhang', name: '李四' }] }),
      'duplicate-id',
    )
    const { people, assessment } = as('readDeal', await house.ask('GET', `/deals/${deal}`))
    expect(people.at(-1)).toEqual({ id: 'zhang', ...change })
    expect(assessment.people.find(({ id }) => id === 'zhang')).toMatchObject({
      name: '张三',
      title: '法务总监',
    })
  })

  it('are called by their new name where the assessment was made before', async () => {
    const deal = await newDeal()
    await house.ask('GET', `/deals/${deal}`)
    as('changePerson', await house.ask('PATCH', `/deals/${deal}/people/p2`, { name: '李敏敏' }))
    as('changeDeal', await house.ask('PATCH', `/deals/${deal}`, { name: '二期', account: '华北某集团' }))
    const read = as('readDeal', await house.ask('GET', `/deals/${deal}`))
    expect(read.assessment.people.map(({ name }) => name)).toContain('李敏敏')
    expect(read.assessment.deal).toMatchObject({ name: '二期', account: '华北某集团' })
  })
})

describe('the workspace', () => {
  it('can be called otherwise, and is called so from then on', async () => {
    const { name: before } = as('readWorkspace', await house.ask('GET', '/workspace'))
    const renamed = as('changeWorkspace', await house.ask('PATCH', '/workspace', { name: ' 华东销售部 ' }))
    expect(renamed.name).toBe('华东销售部')
    expect(as('readWorkspace', await house.ask('GET', '/workspace'))).toEqual(renamed)
    refusal(await house.ask('PATCH', '/workspace', { name: '  ' }), 'invalid-input')
    as('changeWorkspace', await house.ask('PATCH', '/workspace', { name: before }))
  })
})

describe('the people of a past day', () => {
  it('are those who were in the deal by then', async () => {
    const deal = await newDeal()
    house.turnTo('2026-12-10')
    as('addPeople', await house.ask('POST', `/deals/${deal}/people`, { people: [{ name: '后来的人' }] }))
    const namesOn = async (day: string): Promise<string[]> => {
      const { people, assessment } = as('readDeal', await house.ask('GET', `/deals/${deal}?on=${day}`))
      expect(assessment.people.map(({ name }) => name)).toEqual(people.map(({ name }) => name))
      return people.map(({ name }) => name)
    }
    expect(await namesOn('2026-12-09')).toEqual(['王建国', '李敏'])
    expect(await namesOn('2026-12-10')).toEqual(['王建国', '李敏', '后来的人'])
    const log = as('readLog', await house.ask('GET', `/deals/${deal}/log`))
    expect(log.people.map(({ joined }) => joined)).toEqual(['2026-11-24', '2026-11-24', '2026-12-10'])
    house.turnTo('2026-11-24')
  })

  it('are all of them where a file brought them, for it does not say since when', async () => {
    const [{ text, on, casefile }] = casebookDeals() as [ReturnType<typeof casebookDeals>[0]]
    const { deal } = as('importDeal', await house.ask('POST', '/deals/import', { file: text }))
    const day = formatDay(on - 60)
    const { people } = as('readDeal', await house.ask('GET', `/deals/${deal.id}?on=${day}`))
    expect(people).toHaveLength(casefile.people.length)
  })
})

describe('the account of a deal', () => {
  it('can be taken from it and given back', async () => {
    const deal = await newDeal({ account: '先归这一家' })
    const none = as('changeDeal', await house.ask('PATCH', `/deals/${deal}`, { account: null }))
    expect(none.deal).toMatchObject({ account: null })
    const read = as('readDeal', await house.ask('GET', `/deals/${deal}`))
    expect(read.assessment.deal.account).toBeNull()
    const again = as('changeDeal', await house.ask('PATCH', `/deals/${deal}`, { account: '先归这一家' }))
    expect(again.deal.account).toMatchObject({ name: '先归这一家' })
    refusal(await house.ask('PATCH', `/deals/${deal}`, { account: ' ' }), 'invalid-input')
  })
})

describe('the end of a deal', () => {
  it('freezes its judgement until it is reopened', async () => {
    const deal = await newDeal()
    const closure = { outcome: 'lost', reason: 'relationship', rival: 'Northwind', words: '人家跟了三年' }
    const closed = as('closeDeal', await house.ask('POST', `/deals/${deal}/closure`, closure))
    expect(closed.deal.closure).toEqual({ outcome: 'lost', on: '2026-11-24' })
    refusal(await house.ask('POST', `/deals/${deal}/closure`, closure), 'deal-closed')
    refusal(await heard(deal, SUPPORT), 'deal-closed')
    house.turnTo('2027-02-01')
    expect(as('readDeal', await house.ask('GET', `/deals/${deal}`)).assessment.on).toBe('2026-11-24')
    const reopened = as('reopenDeal', await house.ask('POST', `/deals/${deal}/reopening`, {}))
    expect(reopened.deal).toMatchObject({ closure: null, on: '2027-02-01' })
    refusal(await house.ask('POST', `/deals/${deal}/reopening`, {}), 'deal-open')
    const log = as('readLog', await house.ask('GET', `/deals/${deal}/log`))
    house.turnTo('2026-11-24')
    expect(log.closures).toEqual([expect.objectContaining(closure)])
    expect(log.reopenings).toHaveLength(1)
  })

  it('takes an archived deal out of sight, and back', async () => {
    const deal = await newDeal({ account: '看不见的' })
    const found = async (more = ''): Promise<number> =>
      as('countDeals', await house.ask('GET', `/deals/count?q=${encodeURIComponent('看不见')}${more}`)).count
    as('archiveDeal', await house.ask('PUT', `/deals/${deal}/archive`))
    expect([await found(), await found('&archived=yes')]).toEqual([0, 1])
    as('unarchiveDeal', await house.ask('DELETE', `/deals/${deal}/archive`))
    expect(await found()).toBe(1)
  })
})

describe('deal files', () => {
  it.each(casebookDeals())('$name comes in and goes out unchanged', async ({ text, file }) => {
    const { deal } = as('importDeal', await house.ask('POST', '/deals/import', { file: text }))
    const out = await house.ask('GET', `/deals/${deal.id}/file`)
    expect(out.headers['content-type']).toBe('application/yaml; charset=utf-8')
    const again = as('importDeal', await house.ask('POST', '/deals/import', { file: out.text }))
    expect((await house.ask('GET', `/deals/${again.deal.id}/file`)).text).toBe(out.text)
    expect(deal).toMatchObject({ name: file.deal.name })
  })

  it('as JSON are deal files too', async () => {
    const json = await house.ask('GET', `/deals/${await newDeal()}/file?format=json`)
    as('importDeal', await house.ask('POST', '/deals/import', { file: json.text }))
  })

  it('say where they are wrong', async () => {
    const refused = refusal(
      await house.ask('POST', '/deals/import', { file: 'prewin: 1\ndeal: 3\npeople: {}' }),
      'bad-file',
    )
    expect(refused.params).toMatchObject({
      code: 'wrong-kind',
      line: 2,
      column: 7,
      came: '3',
      expected: ['map'],
    })
  })
})

describe('looking back', () => {
  it('sees a deal as it was known then', async () => {
    const deal = await newDeal()
    house.turnTo('2026-12-05')
    as('recordObservations', await heard(deal, { ...SUPPORT, on: '2026-11-24' }))
    const then = as('readDeal', await house.ask('GET', `/deals/${deal}?on=2026-12-04`))
    const now = as('readDeal', await house.ask('GET', `/deals/${deal}?on=2026-12-05`))
    refusal(await house.ask('GET', `/deals/${deal}?on=2026-12-06`), 'future-day')
    house.turnTo('2026-11-24')
    expect(then.deal.on).toBe('2026-12-04')
    expect(then.assessment.forces.drive).toBe(0)
    expect(now.assessment.forces.drive).toBeGreaterThan(0)
  })
})

describe('a writing that comes again', () => {
  const key = { 'idempotency-key': 'once-1' }

  it('is carried out once under its key', async () => {
    const first = as('createDeal', await house.ask('POST', '/deals', NEW_DEAL, key))
    const again = as('createDeal', await house.ask('POST', '/deals', NEW_DEAL, key))
    expect(again.deal.id).toBe(first.deal.id)
    refusal(await house.ask('POST', '/deals', { ...NEW_DEAL, amount: 1 }, key), 'key-reused')
  })

  it('is carried out once where it comes twice at the same time', async () => {
    const at = await newDeal()
    const send = (): Promise<Answered> =>
      house.ask(
        'POST',
        `/deals/${at}/observations`,
        { observations: [SUPPORT] },
        { 'idempotency-key': 'once-2' },
      )
    const answers = await Promise.all([send(), send(), send()])
    const written = answers.map((answer) => as('recordObservations', answer))
    expect(new Set(written.map(({ entered }) => entered[0]?.id)).size).toBe(1)
    expect(as('readLog', await house.ask('GET', `/deals/${at}/log`)).seq).toBe(1)
  })
})

describe('the workspace', () => {
  it('tells who is asking, and what day it is', async () => {
    const { member, today, demo } = as('readWorkspace', await house.ask('GET', '/workspace'))
    expect({ name: member.name, today, demo }).toEqual({ name: '小陈', today: '2026-11-24', demo: null })
  })
})
