import { describe, expect, it } from 'vitest'
import { parseDay } from '../domain/day.ts'
import type { FileRefusalCode } from '../domain/refusal.ts'
import {
  differencesFrom,
  readExpectation,
  type Difference,
  type Expectation,
  type Judged,
} from './expectation.ts'

const PEOPLE = ['li', 'wang', 'constructor']

function expected(text: string): Expectation {
  const read = readExpectation(text, PEOPLE)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.expectation
}

describe('an expectation', () => {
  it('names what an expert sees on a day, and why', () => {
    const text = `on: 2026-03-09
findings:
  - no-coach
  - loss-unanswered@li
never: [euphoria, single-thread@deal, open-conflict@li~wang]
modes: { li: trouble, wang: unknown }
verdict: [pursue, fix-first]
why: >
  The coach
  is none.
`
    expect(expected(text)).toEqual({
      on: parseDay('2026-03-09'),
      findings: [{ code: 'no-coach' }, { code: 'loss-unanswered', about: 'li' }],
      never: [
        { code: 'euphoria' },
        { code: 'single-thread', about: 'deal' },
        { code: 'open-conflict', about: 'li~wang' },
      ],
      modes: { li: 'trouble', wang: 'unknown' },
      verdict: ['pursue', 'fix-first'],
      why: 'The coach is none.\n',
    })
  })

  it('may be a day alone, lists may be empty, and one thing needs no list', () => {
    const nothing = { findings: [], never: [], modes: {}, verdict: [] }
    const on = parseDay('2026-03-09')
    expect(expected('on: 2026-03-09')).toEqual({ on, ...nothing })
    expect(expected('on: 2026-03-09\nfindings:\nnever: []\nmodes:\nverdict:\n')).toEqual({ on, ...nothing })
    expect(expected('{ on: 2026-03-09, findings: no-coach, verdict: stop }')).toEqual({
      on,
      ...nothing,
      findings: [{ code: 'no-coach' }],
      verdict: ['stop'],
    })
  })
})

describe('a wrong expectation', () => {
  const ON = 'on: 2026-03-09\n'
  const KEYS = ['on', 'findings', 'never', 'modes', 'verdict', 'why']
  const MODES = ['trouble', 'growth', 'even-keel', 'overconfident', 'unknown']

  /** The mark shows where the refusal must point to. */
  const WRONG: readonly (readonly [string, string, FileRefusalCode, string, readonly string[]])[] = [
    ['is empty', '', 'missing-key', '', ['on']],
    ['has no day', '▶findings: [no-coach]', 'missing-key', 'findings: [no-coach]', ['on']],
    ['is a list', '▶- no-coach', 'wrong-kind', '- no-coach', ['map']],
    ['is no YAML', `${ON}findings: [no-coach▶`, 'bad-yaml', 'findings: [no-coach', [']']],
    ['is two', `${ON}▶---\n${ON}`, 'several-documents', '---', []],
    ['has a day that is none', 'on: ▶2026-02-30', 'not-a-day', '2026-02-30', ['YYYY-MM-DD']],
    ['has an unknown key', `${ON}▶finding: no-coach`, 'unknown-key', 'finding', KEYS],
    ['has a key twice', `${ON}▶${ON}`, 'duplicate-id', 'on', []],
    ['names a finding that is none', `${ON}never: ▶no-coch@li`, 'unknown-code', 'no-coch', ['no-coach']],
    [
      'has a map for a finding',
      `${ON}findings: [▶{ code: no-coach }]`,
      'wrong-kind',
      '{ code: no-coach }',
      ['text'],
    ],
    ['names a stranger', `${ON}findings: ▶no-coach@bob`, 'unknown-person', 'bob', [...PEOPLE, 'deal']],
    ['names nobody after the sign', `${ON}findings: ▶no-coach@`, 'unknown-person', '', [...PEOPLE, 'deal']],
    [
      'names two after two signs',
      `${ON}findings: ▶no-coach@li@wang`,
      'unknown-person',
      'li@wang',
      [...PEOPLE, 'deal'],
    ],
    [
      'names a stranger at the end of a tie',
      `${ON}findings: ▶open-conflict@li~wnag`,
      'unknown-person',
      'wnag',
      ['wang', 'deal'],
    ],
    ['gives a stranger a mode', `${ON}modes: { ▶bob: trouble }`, 'unknown-person', 'bob', PEOPLE],
    ['gives a mode that is none', `${ON}modes: { li: ▶angry }`, 'unknown-option', 'angry', MODES],
    ['has a list for modes', `${ON}modes: ▶[trouble]`, 'wrong-kind', '[trouble]', ['map']],
    [
      'gives a verdict that is none',
      `${ON}verdict: [stop, ▶go]`,
      'unknown-option',
      'go',
      ['pursue', 'fix-first', 'stop'],
    ],
    ['has an empty reason', `${ON}why: ▶""`, 'empty-text', '""', ['text']],
  ]

  it.each(WRONG)('%s', (_, text, code, came, wanted) => {
    const before = text.slice(0, Math.max(0, text.indexOf('▶'))).split('\n')
    const column = (before.at(-1) ?? '').length + 1
    expect(readExpectation(text.replace('▶', ''), PEOPLE)).toEqual({
      ok: false,
      refusal: { code, line: before.length, column, came, expected: wanted },
    })
  })
})

describe('comparing a judgement with what is expected', () => {
  const JUDGED: Judged = {
    findings: [
      { code: 'no-coach', about: 'deal' },
      { code: 'loss-unanswered', about: 'li' },
      { code: 'open-conflict', about: 'li~wang' },
    ],
    modes: { li: 'trouble', wang: 'unknown' },
    call: 'stop',
  }

  function differences(text: string): Difference[] {
    return differencesFrom(expected(`on: 2026-03-09\n${text}`), JUDGED)
  }

  it.each([
    ['a finding of anybody', 'findings: [loss-unanswered]'],
    ['a finding of somebody', 'findings: [loss-unanswered@li, no-coach@deal]'],
    ['a finding of two, by the first of them', 'findings: [open-conflict@li]'],
    ['a finding of two, by the second', 'findings: [open-conflict@wang]'],
    ['a finding of two, the other way round', 'findings: [open-conflict@wang~li]'],
    ['the absence of a finding', 'never: [euphoria, loss-unanswered@wang]'],
    ['a mode', 'modes: { li: trouble }'],
    ['a mode that is not known', 'modes: { wang: unknown }'],
    ['that nothing is known of somebody not judged', 'modes: { constructor: unknown }'],
    ['one of several verdicts', 'verdict: [fix-first, stop]'],
    ['any verdict', 'why: because'],
  ])('agrees on %s', (_, text) => {
    expect(differences(text)).toEqual([])
  })

  it.each<readonly [string, string, Difference]>([
    ['a finding is missing', 'findings: [euphoria]', { kind: 'missing', finding: 'euphoria' }],
    [
      'a finding is missing of one',
      'findings: [loss-unanswered@wang]',
      { kind: 'missing', finding: 'loss-unanswered@wang' },
    ],
    [
      'a finding of a tie is missing of another',
      'findings: [open-conflict@constructor]',
      { kind: 'missing', finding: 'open-conflict@constructor' },
    ],
    ['a finding is not wanted', 'never: [no-coach]', { kind: 'unwanted', finding: 'no-coach' }],
    [
      'a finding is not wanted of one',
      'never: [loss-unanswered@li]',
      { kind: 'unwanted', finding: 'loss-unanswered@li' },
    ],
    [
      'a finding of a tie is not wanted',
      'never: [open-conflict@wang]',
      { kind: 'unwanted', finding: 'open-conflict@wang' },
    ],
    [
      'a mode is another',
      'modes: { li: growth }',
      { kind: 'mode', person: 'li', expected: 'growth', came: 'trouble' },
    ],
    [
      'a mode should not be known',
      'modes: { li: unknown }',
      { kind: 'mode', person: 'li', expected: 'unknown', came: 'trouble' },
    ],
    [
      'a mode of somebody not judged is expected',
      'modes: { constructor: growth }',
      { kind: 'mode', person: 'constructor', expected: 'growth', came: 'unknown' },
    ],
    ['the verdict is another', 'verdict: [pursue]', { kind: 'verdict', expected: ['pursue'], came: 'stop' }],
  ])('differs where %s', (_, text, difference) => {
    expect(differences(text)).toEqual([difference])
  })

  it('names every difference', () => {
    const all = 'findings: [euphoria, stalled]\nnever: [no-coach]\nmodes: { li: growth }\nverdict: pursue\n'
    expect(differences(all).map(({ kind }) => kind)).toEqual([
      'missing',
      'missing',
      'unwanted',
      'mode',
      'verdict',
    ])
  })
})
