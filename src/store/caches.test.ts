import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importDeal } from '../actions/import-deal.ts'
import { rebuild } from '../actions/rebuild.ts'
import { readDeal } from '../actions/read-deal.ts'
import { casefileOf } from '../deal-file/casefile-of.ts'
import { formatDay } from '../domain/day.ts'
import { assess } from '../engine/assess.ts'
import { lineOf } from '../engine/line.ts'
import { STANDARD_METHOD } from '../engine/standard-method.ts'
import { casebookDeals, type CasebookDeal } from '../testing/casebook.ts'
import { openApp, type OpenApp } from '../testing/open-app.ts'
import { seededDeal } from '../testing/seeded-deal.ts'
import { TODAY } from '../testing/notation.ts'
import { writeDeal } from '../deal-file/write-deal.ts'

let house: OpenApp

beforeAll(async () => {
  house = await openApp()
}, 120_000)

afterAll(async () => house.close())

async function imported(text: string): Promise<string> {
  const taken = await importDeal(house.errand(), text)
  if (!taken.ok) throw new Error(JSON.stringify(taken))
  return taken.row.deal
}

async function readBack(deal: string): Promise<{ deal: object; assessment: object; text: string }> {
  const read = await readDeal(house.errand(), deal)
  if (!read.ok) throw new Error(read.code)
  return { ...(JSON.parse(read.json) as { deal: object; assessment: object }), text: read.json }
}

const DEALS = casebookDeals()

describe.each(DEALS)('of $name the server', ({ text, file }: CasebookDeal) => {
  it('says what the engine says, byte for byte, made now or kept', async () => {
    const deal = await imported(text)
    const expected = JSON.stringify(assess(casefileOf(file), house.today(), STANDARD_METHOD))
    for (const when of ['made', 'kept']) {
      const { text: sent } = await readBack(deal)
      expect(sent.endsWith(`"assessment":${expected}}`), when).toBe(true)
    }
  })

  it('shows the row the engine gives', async () => {
    const { deal } = await readBack(await imported(text))
    expect(deal).toMatchObject(lineOf(casefileOf(file), house.today(), STANDARD_METHOD))
  })
})

describe('a line', () => {
  it.each(DEALS)('of $name agrees with its assessment', ({ casefile, on }) => {
    const line = lineOf(casefile, on, STANDARD_METHOD)
    const { verdict, outlook, forces, deal, findings, questionsToAsk } = assess(casefile, on, STANDARD_METHOD)
    const { call, early, strategy, expectedValue } = verdict
    expect(line).toMatchObject({ call, early, strategy, expectedValue, win: outlook.win, forces })
    expect(line).toMatchObject({ amount: deal.amount ?? null, stage: deal.stage ?? null })
    expect(line.findings).toEqual([...new Set(findings.map(({ code }) => code))])
    const [question] = questionsToAsk
    expect(line.question?.attribute).toBe(question?.attribute)
  })
})

describe('what is kept beside the log', () => {
  it('holds no words and no names', async () => {
    for (const { text } of DEALS) await readBack(await imported(text))
    const { rows } = await house.database.owner.query<{ kept: string }>(
      `select body as kept from bodies union all select shown from lines union all select body::text from entries`,
    )
    const kept = rows.map((row) => row.kept).join('\n')
    const texts = DEALS.flatMap(({ file }) => [
      ...file.people.flatMap(({ name, title }) => [name, title]),
      ...file.observations.flatMap(({ words, note, rival, value }) => [
        words,
        note,
        rival,
        ...(typeof value === 'object' ? [value['text'], value['words']] : []),
      ]),
      ...file.visits.flatMap(({ ours, purpose }) => [...ours, purpose]),
      ...file.commitments.map(({ what }) => what),
    ]).filter((text): text is string => typeof text === 'string' && !isCode(text))
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter((text) => kept.includes(JSON.stringify(text)))).toEqual([])
  })

  it('is the same when it is made anew', async () => {
    for (const seed of [1, 2, 3]) {
      const file = seededDeal(seed, 8, 100)
      await readBack(await imported(writeDeal(file)))
    }
    const before = await dump()
    const rebuilt = await rebuild(house.errand())
    expect(rebuilt.lines).toBeGreaterThan(DEALS.length)
    expect(rebuilt.bodies).toBeGreaterThan(DEALS.length)
    expect(await dump()).toEqual(before)
  })

  it('becomes true again where it was spoilt', async () => {
    const before = await dump()
    await house.database.owner.query(`update lines set shown = '{}', win = 0, people = '{}'`)
    await house.database.owner.query(`update bodies set body = ''`)
    await rebuild(house.errand())
    expect(await dump()).toEqual(before)
  })
})

/** A name in small letters, such as a seller's, may be somebody's id. */
function isCode(text: string): boolean {
  return /^[a-z0-9-]*$/.test(text)
}

async function dump(): Promise<unknown> {
  const [lines, bodies] = await Promise.all(
    ['lines', 'bodies'].map((table) =>
      // When a line was written is no part of what is written.
      house.database.owner.query(`select to_jsonb(t) - 'changed' as kept from ${table} t order by deal`),
    ),
  )
  return { lines: lines?.rows, bodies: bodies?.rows }
}

describe('a deal judged on another day', () => {
  it('is judged anew on the day it is read, and its last week is kept', async () => {
    const deal = await imported(writeDeal(seededDeal(9, 6, 60)))
    await readBack(deal)
    house.turnTo('2026-12-01')
    const { deal: row, assessment } = await readBack(deal)
    expect([row, assessment]).toEqual([
      expect.objectContaining({ on: '2026-12-01' }),
      expect.objectContaining({ on: '2026-12-01' }),
    ])
    const { rows } = await house.database.owner.query<{ week: string; day: string }>(
      'select week::text, day::text from line_weeks where deal = $1',
      [deal],
    )
    house.turnTo('2026-11-24')
    expect(rows).toEqual([{ week: '2026-11-23', day: '2026-11-24' }])
    expect(formatDay(TODAY) < '2026-11-24').toBe(true)
  })
})
