import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { casefileOf } from '../deal-file/casefile-of.ts'
import { readDeal, type DealFile } from '../deal-file/read-deal.ts'
import { writeDeal } from '../deal-file/write-deal.ts'
import { parseDay, type Day } from '../domain/day.ts'
import { findHedges } from '../domain/hedge.ts'
import type { Observation } from '../domain/observation.ts'
import { assess } from '../engine/assess.ts'
import type { Assessment } from '../engine/assessment.ts'
import { STANDARD_METHOD } from '../engine/standard-method.ts'
import { CASEBOOK, casebookDeals } from '../testing/casebook.ts'
import { demoDeals, type DemoDeal, type DemoLanguage } from './demo-deals.ts'
import { content as english } from './en/content.ts'
import { content as chinese } from './zh/content.ts'

const TODAY = parseDay('2026-11-24') as Day

const CASES = casebookDeals()
const TEXTS = CASES.map(({ name, text }) => ({
  deal: text,
  expectation: readFileSync(join(CASEBOOK, `${name}.expect.yaml`), 'utf8'),
}))

function demo(language: DemoLanguage, today = TODAY): DemoDeal[] {
  return demoDeals(language, today, TEXTS)
}

function judged(file: DealFile, day = TODAY): Assessment {
  return assess(casefileOf(file), file.closure?.on ?? day, STANDARD_METHOD)
}

describe.each(['zh', 'en'] as const)('the demo in %s', (language) => {
  const deals = demo(language)
  const open = deals.filter(({ file }) => !file.closure)
  const closed = deals.filter(({ file }) => file.closure)

  it.each(['2026-11-24', '2027-02-28', '2028-02-29', '2026-07-04'])(
    'started on %s is written and read again without a difference, and knows of no later day',
    (iso) => {
      const today = parseDay(iso) as Day
      for (const { file } of demo(language, today)) {
        expect(readDeal(writeDeal(file), today)).toEqual({ ok: true, file })
      }
    },
  )

  it('is the same whenever it is made on one day', () => {
    expect(demo(language)).toEqual(deals)
  })

  it('holds enough deals to look lively', () => {
    expect(deals.length).toBeGreaterThanOrEqual(60)
    expect(deals.length).toBeLessThanOrEqual(120)
    expect(new Set(deals.map(({ file }) => file.deal.account)).size).toBeGreaterThan(60)
  })

  it('calls for all three verdicts, several times each', () => {
    const calls = open.map(({ file }) => judged(file).verdict.call)
    for (const call of ['pursue', 'fix-first', 'stop'])
      expect(calls.filter((one) => one === call).length, call).toBeGreaterThanOrEqual(4)
  })

  it('shows deals of which little is known yet, deals gone quiet, and every stage on the way', () => {
    const all = open.map(({ file }) => judged(file))
    expect(all.filter(({ verdict }) => verdict.early).length).toBeGreaterThanOrEqual(2)
    expect(
      all.filter(({ findings }) => findings.some(({ code }) => code === 'stalled')).length,
    ).toBeGreaterThan(3)
    const stages = new Set(all.map(({ deal }) => JSON.stringify(deal.stage)))
    expect(stages.size).toBeGreaterThanOrEqual(4)
  })

  it('holds every way to end, spread over the year', () => {
    const endings = closed.map(({ file }) => file.closure)
    expect(new Set(endings.map((end) => end?.outcome)).size).toBe(4)
    expect(endings.every((end) => end?.reason !== undefined && end.words !== undefined)).toBe(true)
    const months = new Set(endings.map((end) => Math.floor((TODAY - (end?.on ?? 0)) / 30)))
    expect(months.size).toBeGreaterThanOrEqual(10)
  })

  it('lets the well understood win more often, and luck have its say', () => {
    const odds = (won: boolean): number[] =>
      closed
        .filter(({ file }) => (file.closure?.outcome === 'won') === won)
        .map(({ file }) => judged(file).outlook.win.p)
    const mean = (list: number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length
    expect(mean(odds(true))).toBeGreaterThan(mean(odds(false)) + 0.05)
    expect(Math.min(...odds(true))).toBeLessThan(Math.max(...odds(false)))
  })

  it('lets nobody say the same sentence twice in one deal', () => {
    for (const { file } of deals.slice(1)) {
      const words = file.observations.flatMap(({ words: said, about, source, on }) =>
        said === undefined ? [] : [`${about} ${source} ${on} ${said}`],
      )
      expect(words.length - new Set(words).size, file.deal.name).toBe(0)
    }
  })

  it('speaks in many hundreds of different sentences, without a gap left open', () => {
    const texts = deals.flatMap(({ file }) => textsOf(file))
    expect(texts.filter((text) => /[{}|]/.test(text))).toEqual([])
    const words = deals.flatMap(({ file }) => file.observations.flatMap((one) => one.words ?? []))
    expect(new Set(words).size).toBeGreaterThan(600)
  })

  it('has doubtful sentences and guesses in it', () => {
    const entered = deals.flatMap(({ file }) => casefileOf(file).observations)
    expect(entered.filter(({ caps }) => caps.includes('hedge')).length).toBeGreaterThan(10)
    expect(entered.filter(({ grade }) => grade === 'inferred').length).toBeGreaterThan(20)
  })

  describe('in its guided deal', () => {
    const { file } = deals.find(({ guided }) => guided) as DemoDeal
    const before = judged(file)

    it('the one who decides was never met, and what to ask first is where he stands', () => {
      const decider = before.findings.find(({ code }) => code === 'decision-maker-unmet')?.about
      expect(before.questionsToAsk[0]).toMatchObject({ about: decider, attribute: 'support' })
      expect(before.verdict.call).toBe('fix-first')
    })

    function heard(value: number): Assessment {
      const about = before.questionsToAsk[0]?.about ?? ''
      const times = { id: 'heard', seq: 2, on: TODAY, recorded: TODAY }
      const said = { about, attribute: 'support', value, grade: 'stated', source: about, words: '.' } as const
      const sentence: Observation = { ...times, ...said }
      return judged({ ...file, observations: [...file.observations, sentence] })
    }

    const width = ({ outlook: { win } }: Assessment): number => win.high - win.low

    it('a good word of his narrows the interval by a tenth of it or more', () => {
      expect(width(heard(4))).toBeLessThan(width(before) * 0.9)
      expect(heard(4).outlook.win.p).toBeGreaterThan(before.outlook.win.p)
    })

    it('a bad one tells as much, the other way', () => {
      expect(width(heard(-3))).toBeLessThan(width(before))
      expect(heard(-3).outlook.win.p).toBeLessThan(before.outlook.win.p)
    })
  })
})

describe('the casebook in the demo', () => {
  it('is whole, in one language or the other', () => {
    const names = new Set([...demo('zh'), ...demo('en')].map(({ file }) => file.deal.name))
    for (const { file } of CASES) expect(names).toContain(file.deal.name)
  })

  it.each(CASES)('$name is judged today as it was on its own day', ({ file, casefile, on }) => {
    const moved = [...demo('zh'), ...demo('en')].find((one) => one.file.deal.name === file.deal.name)
    const then = assess(casefile, on, STANDARD_METHOD)
    const now = judged((moved as DemoDeal).file)
    expect(now.verdict.call).toBe(then.verdict.call)
    expect(now.outlook.win).toEqual(then.outlook.win)
    expect(now.findings.map(({ code, about }) => `${code}@${about}`)).toEqual(
      then.findings.map(({ code, about }) => `${code}@${about}`),
    )
  })
})

describe.each([
  ['zh', chinese, '王总'],
  ['en', english, 'Ruth'],
] as const)('the sentences in %s', (_, { speech }, decider) => {
  const hedgesIn = (line: string) => findHedges(line.replaceAll('{decider}', decider))

  it('that are meant to be doubtful hold a word of doubt', () => {
    const doubtful = [...speech.decides.doubtfully, ...speech.hearsay.doubtfully]
    for (const line of doubtful) expect(hedgesIn(line), line).not.toEqual([])
  })

  it('that are meant to be sure hold none', () => {
    const sure = [...speech.decides.surely, ...Object.values(speech.owns).flat(), ...speech.support.backs]
    for (const line of sure) expect(hedgesIn(line), line).toEqual([])
  })
})

function textsOf({ observations, visits, commitments }: DealFile): string[] {
  return [
    ...observations.flatMap(({ words, note, value }) => [
      words ?? '',
      note ?? '',
      ...(typeof value === 'object' ? Object.values(value).map(String) : [String(value)]),
    ]),
    ...visits.map(({ purpose }) => purpose ?? ''),
    ...commitments.map(({ what }) => what),
  ]
}
