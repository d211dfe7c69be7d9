import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseDay, type Day } from '../domain/day.ts'
import { FILE_REFUSALS } from '../domain/refusal.ts'
import { generatedDeal, GENERATED_TODAY } from '../testing/generated-deal.ts'
import { readDeal, type DealFile } from './read-deal.ts'
import { writeDeal } from './write-deal.ts'

const TODAY = parseDay('2026-06-30') as Day

function day(text: string): Day {
  return parseDay(text) as Day
}

const HEAD = 'prewin: 1\ndeal: { name: Lab, opened: 2026-01-05 }\n'
const PEOPLE = 'people:\n  li: { name: Li }\n  wang: { name: Wang }\n'

function taken(text: string): DealFile {
  const read = readDeal(text, TODAY)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.file
}

function observed(...lines: readonly string[]): DealFile {
  return taken(`${HEAD}${PEOPLE}observations:\n${lines.map((line) => `  - ${line}\n`).join('')}`)
}

function valuesIn(...lines: readonly string[]): unknown[] {
  return observed(...lines).observations.map(({ value }) => value)
}

describe('a deal file', () => {
  it('may hold nothing but a name', () => {
    expect(taken('{ prewin: 1, deal: { name: Lab }, people: {} }')).toEqual({
      deal: { name: 'Lab', opened: TODAY },
      people: [],
      observations: [],
      retractions: [],
      visits: [],
      commitments: [],
    })
  })

  it('may leave its lists empty', () => {
    const file = taken(`${HEAD}people:\nobservations:\nvisits: []\ncommitments: null\n`)
    expect(file).toMatchObject({ people: [], observations: [], visits: [], commitments: [] })
  })

  it('may be JSON, even with a comma too many, as YAML allows it', () => {
    const json = '{"prewin": 1, "deal": {"name": "Lab", "opened": "2026-01-05",}, "people": {},}'
    expect(taken(json).deal).toEqual({ name: 'Lab', opened: day('2026-01-05') })
  })

  it('may begin with a byte order mark and end its lines as Windows does', () => {
    expect(taken(`\uFEFF${HEAD}${PEOPLE}`.replaceAll('\n', '\r\n'))).toEqual(taken(HEAD + PEOPLE))
  })

  it('is YAML 1.2 even if it claims to be 1.1: a day stays a day, `no` and `on` stay words', () => {
    const file = taken(
      `%YAML 1.1\n---\n${HEAD}people: { no: { name: yes } }\nvisits: [{ on: 2026-03-01, kind: call }]`,
    )
    expect(file.people).toEqual([{ id: 'no', name: 'yes' }])
    expect(file.visits).toMatchObject([{ on: day('2026-03-01') }])
  })

  it('takes the head’s values as agreed from the day the deal was opened', () => {
    const { observations } = taken(
      '{ prewin: 1, deal: { name: Lab, opened: 2026-01-05, stage: lead }, people: {} }',
    )
    expect(observations).toEqual([
      {
        id: 'head-stage',
        seq: 0,
        on: day('2026-01-05'),
        recorded: day('2026-01-05'),
        about: 'deal',
        attribute: 'stage',
        value: 'lead',
        grade: 'agreed',
        source: 'us',
      },
    ])
  })

  it('was opened on its first day where it does not say', () => {
    const file = taken(`prewin: 1\ndeal: { name: Lab }\n${PEOPLE}visits: [{ on: 2026-02-03, kind: call }]
commitments: [{ on: 2026-02-01, by: us, what: a call }]\n`)
    expect(file.deal.opened).toBe(day('2026-02-01'))
  })

  it('takes entries as learned by us, recorded on the day, with promises open', () => {
    const file =
      taken(`${HEAD}${PEOPLE}observations: [{ on: 2026-03-01, about: li, support: 3, grade: inferred }]
commitments: [{ on: 2026-03-01, by: li, what: a call }]\n`)
    expect(file.observations).toMatchObject([{ source: 'us', recorded: day('2026-03-01') }])
    expect(file.commitments).toMatchObject([{ state: 'open', recorded: day('2026-03-01') }])
  })

  it('takes a number, a day or `true` for text where text is due, as it was written', () => {
    const texts = ['2026', '007', '1e3', '2026-03-01', 'true']
    const lines = texts.map((text) => `{ on: 2026-03-01, about: li, result: ${text}, grade: inferred }`)
    expect(valuesIn(...lines)).toEqual(texts)
  })

  it('takes people whose ids look like numbers or are names of JavaScript', () => {
    const ids = ['1', '007', '1e3', '2026-03-01', 'true', 'constructor', 'toString', '李敏']
    const people = ids.map((id) => `  ${id}: { name: X }\n`).join('')
    const lines = ids.map(
      (id) => `  - { on: 2026-03-01, about: ${id}, support: 3, grade: stated, source: ${id} }\n`,
    )
    const file = taken(`${HEAD}people:\n${people}observations:\n${lines.join('')}`)
    expect(file.people.map(({ id }) => id)).toEqual(ids)
    expect(file.observations.map(({ about, source }) => [about, source])).toEqual(ids.map((id) => [id, id]))
  })

  it('takes a person without a name under his title', () => {
    const file = taken(`${HEAD}people: { law: { title: 法务, placeholder: true } }\n`)
    expect(file.people).toEqual([{ id: 'law', name: '法务', title: '法务', placeholder: true }])
  })

  it('takes −0 for 0', () => {
    expect(valuesIn('{ on: 2026-03-01, about: li, support: -0, grade: inferred }')).toEqual([0])
  })

  it('follows aliases to the last anchor before them', () => {
    const file = taken(`${HEAD}people:\n  li: { name: &n Li }\n  lo: { name: &n Lo }\n  la: { name: *n }\n`)
    expect(file.people.map(({ name }) => name)).toEqual(['Li', 'Lo', 'Lo'])
  })
})

describe('the ids of a file', () => {
  const LINE = '{ on: 2026-03-01, about: li, result: faster, grade: stated, source: li }'

  it('are made from what an entry says, wherever it stands', () => {
    const other = '{ on: 2026-03-02, about: li, support: 3, grade: inferred }'
    const [first] = observed(LINE, other).observations
    const [, second] = observed(other, LINE).observations
    expect(first?.id).toMatch(/^o-[0-9a-f]{10}$/)
    expect(second).toEqual(first)
  })

  it('are numbered where entries say the same, also with what came along', () => {
    const line = LINE.replace('}', ', retracts: a }')
    const file = observed(line, line, line, LINE.replace('{', '{ id: a,'))
    const [id = ''] = file.observations.map((one) => one.id)
    expect(file.observations.map((one) => one.id)).toEqual([id, `${id}-2`, `${id}-3`, 'a'])
    expect(file.retractions.map((one) => one.id)).toEqual([
      `${id}-retracts`,
      `${id}-2-retracts`,
      `${id}-3-retracts`,
    ])
  })

  it('make way for those that were given, wherever these stand', () => {
    const [made] = observed(LINE).observations
    const given = `{ on: 2026-03-02, id: ${made?.id}, about: li, support: 3, grade: inferred }`
    const file = observed(LINE, given)
    expect(file.observations.map(({ id }) => id)).toEqual([`${made?.id}-2`, made?.id])
  })

  it('may be numbers', () => {
    const file = observed(LINE.replace('{', '{ id: 12,'), '{ on: 2026-03-02, retracts: 12 }')
    expect(file.retractions).toMatchObject([{ retracts: '12' }])
  })
})

describe('one source on one day', () => {
  /** How many observations come of two by Li on one day. */
  function both(first: string, second: string): number {
    const line = '{ on: 2026-03-01, grade: stated, source: li,'
    return observed(`${line} ${first} }`, `${line} ${second} }`).observations.length
  }

  it.each([
    ['the same twice, in other words', 'about: li, support: 3, words: a', 'about: li, support: 3, words: b'],
    [
      'one text in two spellings',
      'about: deal, decisionProcess: Board',
      'about: deal, decisionProcess: board.',
    ],
    ['two items', 'about: li, result: faster', 'about: li, result: cheaper'],
    [
      'one item held, another denied',
      'about: li, win: { kind: power }',
      'about: li, win: { kind: safety }, not: true',
    ],
    [
      'scores of two criteria',
      'about: deal, fit: { criterion: a, score: 3 }',
      'about: deal, fit: { criterion: b, score: 4 }',
    ],
    [
      'positions against two rivals',
      'about: deal, position: level, rival: A',
      'about: deal, position: behind, rival: B',
    ],
    [
      'a thing and its end',
      'about: li, loss: { kind: control }',
      'about: li, loss: { kind: control }, not: true, ended: true',
    ],
    ['a value and its correction', 'id: a, about: li, support: 3', 'about: li, support: 4, retracts: a'],
    ['a value for each of two people', 'about: li, support: 3', 'about: wang, support: 4'],
    ['a tie each way', 'tie: [li, influences, wang]', 'tie: [wang, influences, li], not: true'],
  ])('may say %s', (_, first, second) => {
    expect(both(first, second)).toBe(2)
  })

  it('may change its mind on another day, and two sources may differ on one', () => {
    const file = observed(
      '{ on: 2026-03-01, about: li, support: 3, grade: stated, source: li }',
      '{ on: 2026-03-02, about: li, support: 4, grade: stated, source: li }',
      '{ on: 2026-03-02, about: li, support: 5, grade: stated, source: wang }',
    )
    expect(file.observations).toHaveLength(3)
  })

  it('may correct the head on the day the deal was opened', () => {
    const file = taken(
      '{ prewin: 1, deal: { name: Lab, opened: 2026-01-05, stage: lead }, people: {}, observations: [{ on: 2026-01-05, about: deal, stage: qualified }] }',
    )
    expect(file.observations.map(({ value }) => value)).toEqual(['lead', 'qualified'])
  })
})

/** A text that went through the wars: pieces cut out, doubled, swapped, and odd signs put in. */
function damaged(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '\n',
      '\t',
      ': ',
      ', ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '- ',
      '#',
      '&a ',
      '*a',
      '!x ',
      '|',
      '---\n',
      '\0',
      '<<: ',
    ),
  )
  const wound = fc.record({ at: fc.nat(), length: fc.nat(40), piece, copies: fc.boolean() })
  return fc
    .tuple(
      generatedDeal({ people: 3, observations: 5 }).map(writeDeal),
      fc.array(wound, { minLength: 1, maxLength: 4 }),
    )
    .map(([text, wounds]) =>
      wounds.reduce((hurt, { at, length, piece, copies }) => {
        const start = at % (hurt.length + 1)
        const end = start + length
        return (
          hurt.slice(0, start) + piece + (copies ? hurt.slice(start, end).repeat(2) : '') + hurt.slice(end)
        )
      }, text),
    )
}

/** A deal as JSON with one value, anywhere in it, replaced by another. */
function mistaken(): fc.Arbitrary<string> {
  return fc
    .tuple(generatedDeal({ people: 3, observations: 5 }).map(writeDeal), fc.nat(), fc.jsonValue())
    .map(([text, place, value]) => {
      const all: unknown = parse(text)
      const holders: (readonly [holder: Record<string, unknown>, key: string])[] = []
      JSON.stringify(all, function (this: Record<string, unknown>, key: string, inner: unknown) {
        holders.push([this, key])
        return inner
      })
      const [holder, key] = holders[place % holders.length] ?? [{}, '']
      holder[key] = value
      return JSON.stringify(key === '' ? value : all)
    })
}

/** Either a deal, or one refusal that says where and why; never an exception. */
function expectAnswer(text: string): void {
  const read = readDeal(text, GENERATED_TODAY)
  if (read.ok) return
  const { code, line, column, came, expected } = read.refusal
  expect(FILE_REFUSALS).toContain(code)
  const lines = text.split('\n')
  expect(line).toBeGreaterThanOrEqual(1)
  expect(line).toBeLessThanOrEqual(lines.length)
  expect(column).toBeGreaterThanOrEqual(1)
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
  expect([...came].length).toBeLessThanOrEqual(61)
  expect(came).not.toMatch(/\p{Cc}/u)
  expect(expected.every((one) => one !== '')).toBe(true)
}

describe('whatever is read', () => {
  it('any text is a deal or refused', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectAnswer), { numRuns: 200 })
  })

  it('a damaged deal is a deal or refused', () => {
    fc.assert(fc.property(damaged(), expectAnswer), { numRuns: 200 })
  })

  it('a deal with one wrong value is a deal or refused', () => {
    fc.assert(fc.property(mistaken(), expectAnswer), { numRuns: 200 })
  })
})
