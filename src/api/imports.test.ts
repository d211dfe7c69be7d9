import { parse } from 'yaml'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { importRead, importRows } from '../contract/imports.ts'
import { Importing } from '../testing/import-through-api.ts'
import { openApp, type OpenApp } from '../testing/open-app.ts'
import { workbook } from '../testing/workbook.ts'

let house: OpenApp
let importing: Importing
let number = 0
/** Each test has a customer of its own. */
let customer = ''

beforeAll(async () => {
  house = await openApp()
  importing = new Importing(house)
}, 120_000)

afterAll(async () => house.close())

beforeEach(() => (customer = `客户${++number}`))

interface Deal {
  readonly id: string
  readonly name: string
  readonly amount: number | null
  readonly stage: string | null
  readonly archived: boolean
  readonly seq: number
}

async function dealsOf(account: string, query = ''): Promise<Deal[]> {
  const { json } = await importing.asked(
    'GET',
    `/deals?q=${encodeURIComponent(account)}&sort=name&order=asc${query}`,
  )
  return (json as { deals: Deal[] }).deals
}

interface Assessed {
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly assessment: {
    readonly people: readonly { id: string; roles: { value: string }[]; support: { value: number } | null }[]
  }
}

async function readDeal(id: string): Promise<Assessed> {
  return (await importing.asked('GET', `/deals/${id}`)).json as Assessed
}

async function logOf(id: string): Promise<Record<string, Record<string, unknown>[]>> {
  return (await importing.asked('GET', `/deals/${id}/log`)).json as Record<string, Record<string, unknown>[]>
}

const table = (account: string) =>
  '客户,商机编号,商机,金额（万元）,阶段,联系人,职务,角色,支持度\n' +
  `${account},${account}-1,一期,240,方案,王建国,总经理,决策人,3\n` +
  `${account},${account}-1,一期,240,方案,李敏,主任,把关人,-2\n` +
  `${account},${account}-2,二期,50,线索,王建国,总经理,决策人,1\n` +
  `${account},${account}-3,三期,很多,线索,,,,\n`

describe('a spreadsheet', () => {
  it('is read, checked and taken in, but for the rows with something wrong', async () => {
    const brought = await importing.bring(table(customer))
    expect(importRead.safeParse(brought).error).toBeUndefined()
    expect(brought).toMatchObject({ state: 'read', name: '商机.csv', hasFile: true })
    const checked = await importing.choose(brought)
    expect(checked).toMatchObject({
      state: 'checked',
      counts: { new: 2, changed: 1, refused: 1, deals: 2, people: 3 },
    })
    expect(await dealsOf(customer)).toEqual([])
    const rows = await importing.rows(checked)
    expect(importRows.safeParse({ rows, next: null }).error).toBeUndefined()
    expect(rows.at(-1)).toMatchObject({
      row: 5,
      status: 'refused',
      errors: [{ column: 'D', code: 'not-an-amount', came: '很多' }],
    })
    const applied = await importing.apply(checked)
    expect(applied).toMatchObject({ state: 'applied', hasFile: false, counts: checked.counts })
    const deals = await dealsOf(customer)
    expect(deals.map(({ name, amount, stage }) => [name, amount, stage])).toEqual([
      ['二期', 500_000, 'lead'],
      ['一期', 2_400_000, 'proposal'],
    ])
    const { people, assessment } = await readDeal(deals[1]?.id ?? '')
    expect(people.map(({ name }) => name)).toEqual(['王建国', '李敏'])
    expect(assessment.people.map(({ roles }) => roles.map(({ value }) => value))).toEqual([
      ['decision-maker'],
      ['gatekeeper'],
    ])
  })

  it('leaves claims that are inferred, ours, and say where they came from', async () => {
    await importing.takeIn(table(customer), '华东名单.csv')
    const [, first] = await dealsOf(customer)
    const { observations = [] } = await logOf(first?.id ?? '')
    const support = observations.find(({ attribute, about }) => attribute === 'support' && about === 'p1')
    expect(support).toMatchObject({
      grade: 'inferred',
      source: 'us',
      value: 3,
      note: '导入自 华东名单.csv 第 2 行',
    })
    const amount = observations.find(({ attribute }) => attribute === 'amount')
    expect(amount).toMatchObject({ grade: 'agreed', source: 'us', note: '导入自 华东名单.csv 第 2 行' })
  })

  it('adds nothing when it comes twice', async () => {
    await importing.takeIn(table(customer))
    const before = await dealsOf(customer)
    const again = await importing.takeIn(table(customer))
    expect(again.counts).toMatchObject({
      new: 0,
      changed: 0,
      same: 3,
      refused: 1,
      deals: 0,
      people: 0,
      claims: 0,
    })
    expect(await dealsOf(customer)).toEqual(before)
  })

  it('adds to what is known only what it says otherwise', async () => {
    await importing.takeIn(table(customer))
    const changed = await importing.takeIn(
      `商机编号,金额（万元）,阶段\n${customer}-1,260,方案\n${customer}-2,50,线索\n`,
    )
    expect(changed.counts).toMatchObject({ changed: 1, same: 1, claims: 1 })
    const deals = await dealsOf(customer)
    expect(deals.map(({ amount }) => amount)).toEqual([500_000, 2_600_000])
  })

  it('is refused where we said something else of the same matter that day', async () => {
    await importing.takeIn(table(customer))
    const checked = await importing.choose(
      await importing.bring(
        `客户,商机,联系人,支持度,影响力\n${customer},一期,王建国,-3,高\n${customer},一期,李敏,-2,低\n`,
      ),
    )
    const rows = await importing.rows(checked)
    expect(rows.map(({ status }) => status)).toEqual(['refused', 'changed'])
    expect(rows[0]?.['errors']).toMatchObject([
      { code: 'two-values', column: 'D', came: '-3', expected: ['3'] },
    ])
    await importing.apply(checked)
    const { observations = [] } = await logOf((await dealsOf(customer))[1]?.id ?? '')
    expect(
      observations.filter(({ attribute }) => attribute === 'influence').map(({ about }) => about),
    ).toEqual(['p2'])
  })

  it('is remembered by its headings, also what was left out', async () => {
    const brought = await importing.bring(`账户,标题${number},神秘\n${customer},一期,9\n`)
    const sheets = [
      {
        sheet: 0,
        columns: [
          { column: 0, target: 'account.name' },
          { column: 1, target: 'deal.name' },
          { column: 2, target: 'deal.effortLeft' },
        ],
      },
    ]
    await importing.asked('PUT', `/imports/${brought.id}/choices`, { sheets })
    await importing.settled(brought.id)
    const again = await importing.bring(`神秘,标题${number},账户\n7,二期,${customer}\n`)
    const columns = again.sheets?.[0]?.columns ?? []
    expect(columns.map(({ target, remembered }) => [target, remembered])).toEqual([
      ['deal.effortLeft', true],
      ['deal.name', true],
      ['account.name', true],
    ])
  })

  it('may be a workbook with several sheets that speak of each other', async () => {
    const row = (...cells: string[]) =>
      `<row>${cells.map((cell) => `<c t="str"><v>${cell}</v></c>`).join('')}</row>`
    const file = workbook({
      sheets: {
        商机: `<sheetData>${row('客户', '商机', '阶段')}${row(customer, '一期', '谈判')}</sheetData>`,
        联系人: `<sheetData>${row('客户', '姓名', '影响力')}${row(customer, '王建国', '高')}</sheetData>`,
      },
    })
    const applied = await importing.takeIn(file, 'crm.xlsx')
    expect(applied.counts).toMatchObject({ new: 1, changed: 1, deals: 1, people: 1 })
    const [deal] = await dealsOf(customer)
    const { observations = [] } = await logOf(deal?.id ?? '')
    expect(observations.map(({ note }) => note)).toEqual([
      '导入自 crm.xlsx「商机」第 2 行',
      '导入自 crm.xlsx「联系人」第 2 行',
    ])
  })

  it('takes the day it was learned from whoever brings it', async () => {
    const brought = await importing.bring(table(customer))
    await importing.apply(await importing.choose(brought, { learned: '2026-10-01' }))
    const { observations = [] } = await logOf((await dealsOf(customer))[0]?.id ?? '')
    expect(new Set(observations.map(({ on, recorded }) => `${String(on)} ${String(recorded)}`))).toEqual(
      new Set(['2026-10-01 2026-11-24']),
    )
  })

  it('that is no table says why', async () => {
    expect(await importing.bring('%PDF-1.7')).toMatchObject({
      state: 'failed',
      failure: 'unknown-format',
      sheets: null,
    })
  })

  it('is let go when somebody wants it, and then can be taken in no more', async () => {
    const checked = await importing.choose(await importing.bring(table(customer)))
    await importing.asked('DELETE', `/imports/${checked.id}/file`)
    const now = await importing.settled(checked.id)
    expect(now).toMatchObject({ hasFile: false, sheets: null })
    expect(await importing.rows(checked)).toEqual([])
    expect((await house.ask('POST', `/imports/${checked.id}/application`)).json).toMatchObject({
      code: 'wrong-step',
    })
  })
})

describe('taking an import back', () => {
  it('retracts what it said, and puts out of sight what it made', async () => {
    const applied = await importing.takeIn(table(customer))
    const undone = await importing.undo(applied)
    expect(undone).toMatchObject({
      state: 'undone',
      counts: {
        undo: { retracted: 12, archived: 2, keptDeals: 0, untouched: 0, removedPeople: 0, keptPeople: 0 },
      },
    })
    expect(await dealsOf(customer)).toEqual([])
    expect((await dealsOf(customer, '&archived=yes')).map(({ amount, stage }) => [amount, stage])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('lets the same file be taken in anew', async () => {
    await importing.undo(await importing.takeIn(table(customer)))
    const again = await importing.takeIn(table(customer))
    expect(again.counts).toMatchObject({ deals: 2, people: 3 })
    expect(await dealsOf(customer)).toHaveLength(2)
  })

  it('keeps a deal in which something was recorded since, and whoever the log speaks of', async () => {
    const applied = await importing.takeIn(table(customer))
    const [second, first] = await dealsOf(customer)
    const observation = { about: 'p1', attribute: 'influence', value: 'high', grade: 'inferred' }
    await importing.asked('POST', `/deals/${first?.id}/observations`, { observations: [observation] })
    const { counts } = await importing.undo(applied)
    expect(counts?.undo).toEqual({
      retracted: 12,
      archived: 1,
      keptDeals: 1,
      untouched: 0,
      removedPeople: 0,
      keptPeople: 2,
    })
    expect((await dealsOf(customer)).map(({ id, amount }) => [id, amount])).toEqual([[first?.id, null]])
    expect((await readDeal(second?.id ?? '')).people).toHaveLength(1)
  })

  it('takes people out of a deal of whom nothing is said any more', async () => {
    await importing.takeIn(`客户,商机\n${customer},一期\n`)
    const applied = await importing.takeIn(`客户,商机,联系人\n${customer},一期,王建国\n`)
    const [deal] = await dealsOf(customer)
    expect((await readDeal(deal?.id ?? '')).people).toHaveLength(1)
    const { counts } = await importing.undo(applied)
    expect(counts?.undo).toMatchObject({ archived: 0, removedPeople: 1, keptPeople: 0 })
    expect((await readDeal(deal?.id ?? '')).people).toEqual([])
  })

  it('is done once', async () => {
    const applied = await importing.takeIn(table(customer))
    await importing.undo(applied)
    expect((await house.ask('POST', `/imports/${applied.id}/undoing`)).json).toMatchObject({
      code: 'wrong-step',
    })
  })
})

it('stops where nobody wants it any more, and leaves nothing', async () => {
  const many = Array.from({ length: 400 }, (_, at) => `${customer},商机${at},100`).join('\n')
  const checked = await importing.choose(await importing.bring(`客户,商机,金额\n${many}`))
  await importing.asked('POST', `/imports/${checked.id}/application`)
  await importing.asked('DELETE', `/imports/${checked.id}/step`)
  expect(await importing.settled(checked.id)).toMatchObject({ state: 'checked', failure: 'stopped' })
  expect(await dealsOf(customer)).toEqual([])
  expect((await importing.apply(checked)).counts).toMatchObject({ deals: 400 })
})

it('takes rows that were refused back as a table, each with why', async () => {
  const applied = await importing.takeIn(table(customer))
  const { text, headers } = await importing.asked('GET', `/imports/${applied.id}/refused?language=zh`)
  expect(headers['content-disposition']).toBe('attachment; filename="refused.csv"')
  expect(text).toBe(
    '\uFEFF客户,商机编号,商机,金额（万元）,阶段,联系人,职务,角色,支持度,没导入的原因\r\n' +
      `${customer},${customer}-3,三期,很多,线索,,,,,"D 列：「很多」不是一个确定的金额，请写成 2,400,000、240万 或 1.2亿。"\r\n`,
  )
})

describe('what is here', () => {
  it.each(['csv', 'xlsx'])('as a %s adds nothing when it is brought again', async (format) => {
    await importing.takeIn(table(customer))
    for (const list of [`deals?q=${encodeURIComponent(customer)}&`, 'people?', 'accounts?']) {
      const response = await house.app.inject({
        method: 'GET',
        url: `/api/v1/exports/${list}format=${format}&language=${format === 'csv' ? 'zh' : 'en'}`,
        headers: { host: 'localhost' },
      })
      const again = await importing.takeIn(response.rawPayload, `list.${format}`)
      expect(again.counts, list).toMatchObject({ new: 0, changed: 0, refused: 0 })
      expect(again.counts?.same, list).toBeGreaterThan(0)
    }
  })

  it('is told to be text where a spreadsheet program would carry it out', async () => {
    await importing.takeIn(`客户,商机\n"=HYPERLINK(""http://x"")",${customer}\n`)
    const { text } = await importing.asked('GET', `/exports/deals?q=${encodeURIComponent(customer)}`)
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
  })

  it('comes whole as deal files', async () => {
    await importing.takeIn(table(customer))
    const response = await house.app.inject({
      method: 'GET',
      url: '/api/v1/exports/deal-files',
      headers: { host: 'localhost' },
    })
    const files = unzipSync(response.rawPayload)
    const accounts = Object.values(files).map(
      (bytes) => (parse(Buffer.from(bytes).toString()) as { deal: { account?: string } }).deal.account,
    )
    expect(accounts.filter((account) => account === customer)).toHaveLength(2)
  })
})
