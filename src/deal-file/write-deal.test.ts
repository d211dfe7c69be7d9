import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDay, type Day } from '../domain/day.ts'
import { generatedDeal, GENERATED_TODAY, seededDeal } from '../testing/generated-deal.ts'
import { retractionId } from './named-line.ts'
import { readDeal, type DealFile } from './read-deal.ts'
import { writeDeal } from './write-deal.ts'

/** Late enough for every deal of the casebook. */
const LATE = parseDay('2030-01-01') as Day

function read(text: string, today: Day = LATE): DealFile {
  const found = readDeal(text, today)
  if (!found.ok) throw new Error(`${JSON.stringify(found.refusal)}\n${text}`)
  return found.file
}

/** As a writer leaves it; an id stands only where it is not made from the content, a record only where it came late. */
const TIDY = `prewin: 1
deal: { name: 二期, account: "Lab: north", what: a platform, amount: 2400000, margin: 0.35, stage: lead, opened: 2026-01-05 }
people:
  li:   { name: 李敏, title: "#1" }
  "7":  { name: '"QA", Anke Smit' }
  欧阳: { name: "two\\nlines", placeholder: true }
observations:
  - { on: 2026-03-01, about: li, role: gatekeeper/standard, grade: stated, source: li, words: 标准由我们中心定 }
  - { on: 2026-03-01, retracts: head-stage, note: too early }
  - { on: 2026-03-02, about: "7", support: -2, grade: stated, source: doc:minutes, words: "no, not yet", retracts: first, recorded: 2026-03-04 }
  - { on: 2026-03-02, about: deal, pain: { text: slow, owner: li }, not: true, ended: true, grade: inferred, note: "yes: so I heard", firm: true, confirms: first }
  - { on: 2026-03-03, about: deal, position: level, rival: ACME, grade: unclear, id: first }
  - { on: 2026-03-03, tie: [li, reportsTo, "7"], grade: agreed }
visits:
  - { on: 2026-03-01, kind: demo, theirs: [li, "7"], ours: [chen], shown: [product, proof], purpose: 功能演示 }
  - { on: 2026-03-01, kind: call }
commitments:
  - { on: 2026-03-01, by: li, what: 约王总, due: 2026-03-20, state: dodged, stateOn: 2026-03-21 }
closure: { on: 2026-04-01, outcome: lost, reason: relationship, rival: ACME, words: "they knew him, we did not" }
`

const CASEBOOK = new URL('../../casebook/', import.meta.url)
const DEALS = readdirSync(CASEBOOK).filter((name) => name.endsWith('.yaml') && !name.endsWith('.expect.yaml'))

describe('writing a deal', () => {
  it('is tidy: one line an entry, quotes only where they are needed', () => {
    expect(writeDeal(read(TIDY))).toBe(TIDY)
  })

  it('puts keys in order and drops what goes without saying', () => {
    const text = `{"prewin": 1, "people": {}, "deal": {"opened": "2026-01-05", "stage": "lead", "name": "Lab"}, "visits": [],
      "observations": [{"note": "n", "source": "us", "grade": "agreed", "amount": 5, "about": "deal", "recorded": "2026-02-01", "on": "2026-02-01"}]}`
    expect(writeDeal(read(text))).toBe(`prewin: 1
deal: { name: Lab, stage: lead, opened: 2026-01-05 }
people: {}
observations:
  - { on: 2026-02-01, about: deal, amount: 5, grade: agreed, note: n }
`)
  })

  it('keeps ids that are not made from the content, and those of entries that say the same', () => {
    const line = '{ on: 2026-02-01, about: deal, amount: 5, grade: agreed }'
    const written = writeDeal(
      read(`{ prewin: 1, deal: { name: Lab }, people: {}, observations: [${line}, ${line}] }`),
    )
    expect(written.split('\n').slice(4)).toEqual([
      `  - ${line}`,
      expect.stringMatching(/amount: 5, grade: agreed, id: o-[0-9a-f]{10}-2 }$/),
      '',
    ])
  })

  it('writes every retraction once, in whatever order they come', () => {
    const claim = (id: string, retracts: string): string =>
      `{ id: ${id}, on: 2026-02-01, about: deal, strength: ${id}, grade: agreed, retracts: ${retracts} }`
    const alone = '{ id: r, on: 2026-02-02, retracts: a }'
    const lines = [claim('a', 'b'), alone, claim('b', 'c'), claim('c', 'a')]
    const file = read(`{ prewin: 1, deal: { name: Lab }, people: {}, observations: [${lines.join()}] }`)
    const turned = { ...file, retractions: file.retractions.toReversed() }
    const again = read(writeDeal(turned))
    expect(again.observations).toEqual(file.observations)
    expect(new Set(again.retractions)).toEqual(new Set(file.retractions))
    expect(again.retractions).toHaveLength(4)
  })

  it('knows nothing of the order of arrival', () => {
    const file = read(
      '{ prewin: 1, deal: { name: Lab }, people: {}, observations: [{ on: 2026-02-01, about: deal, amount: 5 }] }',
    )
    const arrived = { ...file, observations: file.observations.map((one) => ({ ...one, seq: 41 })) }
    expect(writeDeal(arrived)).toBe(writeDeal(file))
  })

  it('reading what was written gives the same deal', () => {
    fc.assert(
      fc.property(generatedDeal({ observations: 20 }), (file) => {
        expect(read(writeDeal(file), GENERATED_TODAY)).toEqual(file)
      }),
      { numRuns: 150 },
    )
  })

  it('what was written and read is written the same', () => {
    fc.assert(
      fc.property(generatedDeal(), (file) => {
        const text = writeDeal(file)
        expect(writeDeal(read(text, GENERATED_TODAY))).toBe(text)
      }),
    )
  })

  it('every person and every entry takes one line, whatever was said', () => {
    fc.assert(
      fc.property(generatedDeal(), (file) => {
        const claims = file.observations.filter(({ seq }) => seq > 0)
        const brought = new Set(claims.map(retractionId))
        const alone = file.retractions.filter(({ id }) => !brought.has(id))
        const lists = [file.people, [...claims, ...alone], file.visits, file.commitments]
        const titles = 1 + lists.slice(1).filter((list) => list.length > 0).length
        const lines = writeDeal(file).trimEnd().split('\n')
        const end = file.closure ? 1 : 0
        expect(lines).toHaveLength(2 + titles + lists.flat().length + end)
      }),
    )
  })

  it.each(DEALS)('%s of the casebook comes back as it was', (name) => {
    const file = read(readFileSync(new URL(name, CASEBOOK), 'utf8'))
    expect(file.observations.length).toBeGreaterThan(0)
    expect(read(writeDeal(file))).toEqual(file)
  })

  it('a deal of two hundred observations comes back as it was', () => {
    const file = seededDeal(7, 12, 200)
    expect(read(writeDeal(file), GENERATED_TODAY)).toEqual(file)
  })
})
