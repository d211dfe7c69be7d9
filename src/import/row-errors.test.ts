import { describe, expect, it } from 'vitest'
import { ROW_ERRORS, type RowErrorCode } from '../domain/import-refusal.ts'
import { columnLetters } from '../tables/column-letters.ts'
import type { Sheet } from '../tables/table.ts'
import { NOTHING_KNOWN, planned, SETTINGS, sheetsOf } from '../testing/import-table.ts'
import type { Known, KnownDeal } from './known.ts'
import { planImport } from './plan-import.ts'
import { tableToPlan } from './table-to-plan.ts'

const deal = (deal: string, more: Partial<KnownDeal>): KnownDeal => ({
  deal,
  name: deal,
  account: 'a1',
  state: 'open',
  isOurs: true,
  external: [],
  ...more,
})

/** What is there: 华东集团 with deals in every state, and people. */
const KNOWN: Known = {
  accounts: [
    { account: 'a1', name: '华东集团', external: ['C1'] },
    { account: 'a2', name: '华南 集团', external: [] },
    { account: 'a3', name: '华南集团', external: [] },
    { account: 'a4', name: '北方电力', external: ['C4'] },
    { account: 'a5', name: '空港', external: [] },
  ],
  deals: [
    deal('园区一期', {}),
    deal('园区 二期', { deal: 'd2' }),
    deal('园区二期', { deal: 'd3' }),
    deal('旧系统', { state: 'closed' }),
    deal('存档', { state: 'archived', external: ['D9'] }),
    deal('别人的', { isOurs: false }),
    deal('电网', { account: 'a4', external: ['D4'] }),
  ],
  people: [
    { person: 'p1', name: '李敏', title: '主任', external: [], deals: [{ deal: '园区一期', id: 'li' }] },
    { person: 'p2', name: '李敏', title: '科长', external: [], deals: [{ deal: '园区一期', id: 'li2' }] },
    { person: 'p3', name: '赵刚', title: undefined, external: ['P3'], deals: [{ deal: '电网', id: 'zhao' }] },
  ],
  personByMail: () => undefined,
}

/** A table, the row that is refused, its column, and what was expected. */
type Case = readonly [code: RowErrorCode, table: string, place: string, expected?: string]

const PEOPLE_201 = Array.from({ length: 201 }, (_, at) => `甲,大项目,人${at}`).join('\n')

const CASES: readonly Case[] = [
  ['account-missing', '客户编号,商机名称\nC77,新项目', '2A'],
  ['account-missing', '商机名称,金额\n新项目,100', '2A'],
  ['account-ambiguous', '客户,商机名称\n华南集 团,新项目', '2A', '华南集团'],
  ['account-ambiguous', '客户编号,客户,商机名称\nC5,华东集团,新项目', '2B', '华东集团 (C1)'],
  ['deal-missing', '客户,联系人\n空港,王五', '2A'],
  ['deal-missing', '商机编号,金额\nD77,100', '2A'],
  ['deal-ambiguous', '客户,商机名称\n华东集团,园区二 期', '2B', '园区二期'],
  ['deal-ambiguous', '客户,联系人\n华东集团,王五', '2A', '园区一期'],
  ['deal-in-another-account', '客户,商机编号,商机名称\n华东集团,D4,电网', '2A', '北方电力'],
  ['deal-twice', '客户,商机编号,商机名称\n甲,X1,一号\n甲,X1,二号', '3B', '一号'],
  ['deal-differs', '客户,商机名称,金额\n甲,一号,100\n甲,一号,200', '3C', '100'],
  ['deal-closed', '客户,商机名称,金额\n华东集团,旧系统,100', '2B'],
  ['deal-archived', '商机编号,金额\nD9,100', '2A'],
  ['deal-not-yours', '客户,商机名称,金额\n华东集团,别人的,100', '2B'],
  ['person-missing', '客户,商机名称,联系人,影响力\n甲,一号,,高', '2C'],
  ['person-missing', '客户,商机名称,联系人编号,影响力\n甲,一号,P77,高', '2C'],
  ['person-ambiguous', '客户,商机名称,联系人\n华东集团,园区一期,李敏', '2C', '李敏, 主任'],
  ['person-twice', '客户,商机名称,联系人编号,联系人\n甲,一号,X1,王五\n甲,一号,X1,赵六', '3D', '王五'],
  ['person-elsewhere', '客户,商机名称,联系人编号,联系人\n华东集团,园区一期,P3,赵刚', '2D'],
  ['too-many-people', `客户,商机名称,联系人\n${PEOPLE_201}`, '202C', '200'],
  ['attribute-missing', '客户,商机名称,联系人,评估项,评分\n甲,一号,王五,,3', '2D'],
  ['unknown-attribute', '客户,商机名称,联系人,评估项,评分\n甲,一号,王五,身高,3', '2D', 'person.support'],
  ['value-missing', '客户,商机名称,联系人,评估项,评分\n甲,一号,王五,支持度,', '2E'],
  ['value-missing', '客户,商机名称,联系人,赢的说法\n甲,一号,王五,升副总', '2D', 'person.win.kind'],
  ['unknown-option', '客户,商机名称,阶段\n甲,一号,差不多了', '2C', 'lead'],
  ['ambiguous-option', '客户,商机名称,联系人,顾虑\n甲,一号,王五,怕', '2D', 'wrong-choice'],
  ['not-a-number', '客户,商机名称,联系人,支持度\n甲,一号,王五,还行吧', '2D', '-5 … 5'],
  ['below-least', '客户,商机名称,联系人,支持度\n甲,一号,王五,-6', '2D', '-5'],
  ['above-most', '客户,商机名称,联系人,支持度\n甲,一号,王五,8', '2D', '5'],
  ['not-in-steps', '客户,商机名称,联系人,支持度\n甲,一号,王五,2.5', '2D', '1'],
  ['not-an-amount', '客户,商机名称,金额\n甲,一号,200-300万', '2C'],
  ['below-least', '客户,商机名称,金额\n甲,一号,-5', '2C', '0'],
  ['several-currencies', '客户,商机名称,金额,币种\n甲,一号,$100,CNY', '2D'],
  ['unknown-currency', '客户,商机名称,金额,币种\n甲,一号,100,贝壳', '2D', 'CNY'],
  ['not-a-share', '客户,商机名称,赢率\n甲,一号,很高', '2C'],
  ['above-most', '客户,商机名称,赢率\n甲,一号,140%', '2C', '100%'],
  ['not-a-day', '客户,商机名称,预计签约日期\n甲,一号,2026年13月1日', '2C', '2026-03-09'],
  ['not-a-day', '客户,商机名称,预计签约日期\n甲,一号,下个月', '2C', '2026-03-09'],
  ['ambiguous-day', '客户,商机名称,预计签约日期\n甲,一号,03/09/2026', '2C', '2026-03-09'],
  ['future-day', '客户,商机名称,创建日期\n甲,一号,2027-01-01', '2C'],
  ['text-too-long', `客户,商机名称,备注\n甲,一号,${'长'.repeat(3_001)}`, '2C', '3000'],
  ['name-too-long', `客户,商机名称\n甲,${'长'.repeat(201)}`, '2B', '200'],
  ['not-a-mail', '客户,商机名称,联系人,邮箱\n甲,一号,王五,wang#x.cn', '2D'],
  ['spoilt-signs', '客户,商机名称\n甲,园区\uFFFD期', '2B'],
  ['formula-error', '客户,商机名称,金额\n甲,一号,#REF!', '2C'],
  ['number-cut-short', '客户,商机名称,金额\n甲,一号,####', '2C'],
  ['number-cut-short', '客户,商机编号,商机名称\n甲,2.02601E+17,一号', '2B'],
  ['two-values', '客户,商机名称,联系人,支持度\n甲,一号,王五,3\n甲,一号,王五,-3', '3D', '3'],
]

describe('a row that cannot be taken', () => {
  it.each(
    CASES.map(([code, table, place, expected = '']) => ({
      code,
      table: table.slice(0, 60),
      whole: table,
      place,
      expected,
    })),
  )('says $code: $table', async ({ code, whole, place, expected }) => {
    const { rows } = await planned(whole, KNOWN)
    const refused = rows.filter(({ errors }) => errors.length > 0)
    expect(refused.map(({ number, errors }) => [number, errors[0]?.code])).toEqual([
      [Number.parseInt(place), code],
    ])
    const error = refused[0]?.errors[0]
    expect(`${refused[0]?.number}${error?.column === undefined ? '' : columnLetters(error.column)}`).toBe(
      place,
    )
    if (expected !== '') expect(error?.expected).toContain(expected)
  })

  it('leaves nothing of itself behind, and the others as if it were not there', async () => {
    const table = '客户,商机名称,联系人,支持度\n甲,一号,王五,99\n甲,一号,王五,3\n乙,二号,赵六,100'
    const plan = await planned(table, NOTHING_KNOWN)
    expect(plan.accounts.map(({ name }) => name)).toEqual(['甲'])
    expect(plan.deals.map(({ name, claims }) => [name, claims.map(({ value }) => value)])).toEqual([
      ['一号', [3]],
    ])
    expect(plan.rows.map(({ errors }) => errors.length)).toEqual([1, 0, 1])
  })
})

it('says not-yes-or-no where a column that marks the decision maker holds something else', async () => {
  const [sheet] = await sheetsOf('客户,商机名称,联系人,决策人\n甲,一号,王五,是\n甲,一号,赵六,还要看')
  const targets = ['account.name', 'deal.name', 'person.name', 'is.decision-maker']
  const columns = targets.map((target, column) => ({ column, target, unit: null, currency: null }))
  const table = tableToPlan(sheet as Sheet, { headingRow: 1, columns })
  const { rows } = planImport([table], NOTHING_KNOWN, SETTINGS)
  expect(rows.map(({ errors }) => errors.map(({ code, column, came }) => [code, column, came]))).toEqual([
    [],
    [['not-yes-or-no', 3, '还要看']],
  ])
})

it('has a case for every reason but the two that have a test of their own', () => {
  const tested = new Set(CASES.map(([code]) => code))
  expect(ROW_ERRORS.filter((code) => !tested.has(code))).toEqual(['not-yes-or-no', 'formula-without-result'])
})
