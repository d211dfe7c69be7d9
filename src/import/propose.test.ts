import { describe, expect, it } from 'vitest'
import { CLAIM_TARGETS, IMPORT_TARGETS } from '../domain/import-target.ts'
import { sheetsOf } from '../testing/import-table.ts'
import type { Sheet } from '../tables/table.ts'
import { normal } from './normal.ts'
import { proposeTable, type ColumnChoice, type ProposedTable, type Remembered } from './propose.ts'
import { CLAIM_HEADINGS, FIXED_HEADINGS, ROLE_HEADINGS } from './synonyms.ts'

async function proposed(csv: string, remembered: Remembered = new Map()): Promise<ProposedTable> {
  const [sheet] = await sheetsOf(csv)
  return proposeTable(sheet as Sheet, () => remembered)
}

function meanings({ columns }: ProposedTable): Record<string, string | null> {
  return Object.fromEntries(columns.map(({ heading, target }) => [heading, target]))
}

describe('the columns of a table', () => {
  it('are known by the trade’s words in Chinese', async () => {
    const table = await proposed(
      '客户名称,商机,项目金额（万元）,预计签约日期,阶段,决策人,负责销售,赢单率\n甲,一号,100,2026-1-1,方案,王总,小陈,40',
    )
    expect(meanings(table)).toEqual({
      客户名称: 'account.name',
      商机: 'deal.name',
      '项目金额（万元）': 'deal.amount',
      预计签约日期: 'deal.closeBy',
      阶段: 'deal.stage',
      决策人: 'named.decision-maker',
      负责销售: null,
      赢单率: 'deal.sellerWin',
    })
    expect(table.kind).toBe('deals')
    expect(table.columns.map(({ unit }) => unit)).toEqual([null, null, '万', null, null, null, null, '%'])
    expect(table.columns[6]).toMatchObject({ confidence: 0, samples: ['小陈'] })
  })

  it('and in English, with a currency and a unit in the heading', async () => {
    const table = await proposed(
      'Company,Deal,Value (USD k),Contact,Job title,Influence\nAcme,Pilot,12,Jo,CTO,high',
    )
    expect(meanings(table)).toMatchObject({
      Company: 'account.name',
      Deal: 'deal.name',
      Contact: 'person.name',
      'Job title': 'person.title',
      Influence: 'person.influence',
    })
    expect(table.kind).toBe('people')
  })

  it('that are headed with a role mark people where they hold yes and no', async () => {
    const table = await proposed('客户,商机,姓名,决策人\n甲,一号,王,√\n甲,一号,李,')
    expect(meanings(table)['决策人']).toBe('is.decision-maker')
  })

  it('that are only called a name are of what the others are of', async () => {
    expect(meanings(await proposed('名称,金额,客户\n一号,1,甲'))['名称']).toBe('deal.name')
    expect(meanings(await proposed('编号,名称\n1,甲'))).toEqual({ 编号: 'account.id', 名称: 'account.name' })
  })

  it('are taken once each: of two for one thing the surer one', async () => {
    const table = await proposed('客户,商机,合同预计金额,金额\n甲,一号,1,2')
    expect(meanings(table)).toMatchObject({ 合同预计金额: null, 金额: 'deal.amount' })
  })

  it('are what somebody chose the last time', async () => {
    const choice: ColumnChoice = { target: 'deal.margin', unit: '%', currency: null }
    const table = await proposed('客户,商机,神秘列\n甲,一号,30', new Map([[normal('神秘列'), choice]]))
    expect(table.columns[2]).toMatchObject({
      target: 'deal.margin',
      unit: '%',
      remembered: true,
      confidence: 1,
    })
  })
})

it('finds the headings below a title', async () => {
  const table = await proposed('2026年商机清单,,\n制表：小陈,,\n客户,商机,金额\n甲,一号,1\n')
  expect(table).toMatchObject({ headingRow: 3, rows: 1 })
})

it('remembers a table by its headings in whatever order', async () => {
  const one = await proposed('客户,商机,金额\n甲,一号,1')
  const other = await proposed('金额,客户,商机\n1,甲,一号')
  expect(one.signature).toBe(other.signature)
})

it('has headings for nothing that cannot be imported', () => {
  const targets = [FIXED_HEADINGS, ROLE_HEADINGS, CLAIM_HEADINGS].flatMap(Object.keys)
  expect(targets.filter((target) => !IMPORT_TARGETS.includes(target))).toEqual([])
})

it('knows every attribute of the registry by its own key', async () => {
  const keys = CLAIM_TARGETS.map(({ target }) => target)
  const table = await proposed(`${keys.join(',')}\n${keys.map(() => 'x').join(',')}`)
  expect(meanings(table)).toEqual(Object.fromEntries(keys.map((key) => [key, key])))
})
