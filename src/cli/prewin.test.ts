import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casebookDeals, CASEBOOK } from '../testing/casebook.ts'

const PREWIN = fileURLToPath(new URL('../../bin/prewin', import.meta.url))

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function prewin(words: readonly string[], environment: Record<string, string> = {}, uid?: number): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PREWIN, ...words], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'en_GB.UTF-8', ...environment },
    ...(uid !== undefined && { uid, gid: uid }),
  })
  return { code: status, out: stdout, err: stderr }
}

const DAIRY = join(CASEBOOK, 'dairy-quality.yaml')
const COLD = join(CASEBOOK, 'cold-chain.yaml')
const ON = ['--on', '2026-04-24']

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prewin-test-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('prewin assess', () => {
  it('writes a page in English that begins with the deal and its verdict', () => {
    const { code, out, err } = prewin(['assess', DAIRY, ...ON, '--lang', 'en'])
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out.split('\n')[0]).toContain('Quality management for four plants · De Vliet Zuivel')
    expect(out).toContain('Pursue')
    expect(out).toContain('Who has the final say?')
    expect(out).toContain('“Pieter speaks for the')
  })

  it('writes it in Chinese where the language is Chinese, calling people as one calls them', () => {
    const { code, out } = prewin(['assess', COLD, '--on', '2026-10-23'], { LANG: 'zh_CN.UTF-8' })
    expect(code).toBe(0)
    expect(out).toContain('740万元')
    expect(out).toContain('侯经理表面不反对（+1）')
    expect(out).toContain('谁拥有最终发言权')
  })

  it.each(casebookDeals())('says the same numbers of $name in both languages', ({ path, expectation }) => {
    const on = new Date(expectation.on * 86_400_000).toISOString().slice(0, 10)
    const percentages = (language: string): string[] =>
      prewin(['assess', path, '--on', on, '--lang', language]).out.match(/\d+(?:\.\d+)?%/g) ?? []
    const english = percentages('en')
    expect(english.length).toBeGreaterThan(15)
    expect(percentages('zh')).toEqual(english)
  })

  it('keeps every line within the width of the page', () => {
    for (const language of ['en', 'zh']) {
      const { out } = prewin(['assess', COLD, '--on', '2026-10-23', '--lang', language], { COLUMNS: '80' })
      const wide = out.split('\n').filter((line) => widthIn(line) > 80)
      expect(wide).toEqual([])
    }
  })

  it('has no colour in a pipe, and colour where it is forced', () => {
    const escape = String.fromCharCode(27)
    expect(prewin(['assess', DAIRY, ...ON]).out).not.toContain(escape)
    expect(prewin(['assess', DAIRY, ...ON], { FORCE_COLOR: '1' }).out).toContain(escape)
    expect(prewin(['assess', DAIRY, ...ON], { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain(escape)
  })

  it('gives the same bytes of JSON whatever the language and the order of the lines', () => {
    const json = prewin(['assess', DAIRY, ...ON, '--json'])
    expect(json.code).toBe(0)
    expect(prewin(['assess', DAIRY, ...ON, '--json', '--lang', 'zh']).out).toBe(json.out)
    const lines = readFileSync(DAIRY, 'utf8').split('\n')
    const start = lines.indexOf('observations:') + 1
    const end = lines.indexOf('visits:')
    const turned = [...lines.slice(0, start), ...lines.slice(start, end).reverse(), ...lines.slice(end)]
    expect(prewin(['assess', written('turned.yaml', turned.join('\n')), ...ON, '--json']).out).toBe(json.out)
  })

  it('sees of the past only what was known then', () => {
    const { out } = prewin(['assess', DAIRY, '--on', '2026-03-10', '--json'])
    expect((JSON.parse(out) as { findings: { code: string }[] }).findings.map(({ code }) => code)).toContain(
      'pain-guessed',
    )
    expect(out).not.toContain('pallets')
  })

  it('shows of a deal with one person no more than three warnings', () => {
    const path = written(
      'one.yaml',
      'prewin: 1\ndeal: { name: New, opened: 2026-11-01 }\npeople: { ann: { name: Ann } }\n',
    )
    const { code, out } = prewin(['assess', path, '--on', '2026-11-02'])
    expect(code).toBe(0)
    expect(out.match(/@(?:deal|ann)$/gm)?.length).toBe(3)
    expect(out).toContain('Early')
  })
})

describe('prewin check', () => {
  it('agrees with the experts of the whole casebook', () => {
    const paths = casebookDeals().map(({ path }) => path)
    const { code, out } = prewin(['check', ...paths])
    expect(out).toContain(`${paths.length} of ${paths.length} as expected`)
    expect(code).toBe(0)
  })

  it('takes expectations named along with their deals for what they are', () => {
    const { code, out } = prewin(['check', DAIRY, DAIRY.replace('.yaml', '.expect.yaml')])
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(1)
  })

  it('ends with 1 and says what differs', () => {
    const path = written('differs.yaml', readFileSync(DAIRY, 'utf8'))
    const wrong =
      'on: 2026-04-24\nfindings: [euphoria, no-coach]\nnever: [process-unknown-late]\nmodes: { anke: trouble }\nverdict: stop\n'
    written('differs.expect.yaml', wrong)
    const { code, out } = prewin(['check', path])
    expect(code).toBe(1)
    expect(out).toContain('expected and not raised: euphoria')
    expect(out).toContain('raised and not wanted: process-unknown-late')
    expect(out).toContain('mode of anke: expected trouble, came growth')
    expect(out).toContain('verdict: expected stop, came pursue')
    expect(out).not.toContain('no-coach')
  })

  it('ends with 2 where one file cannot be read, and still checks the others', () => {
    const { code, out, err } = prewin(['check', DAIRY, join(folder, 'nowhere.yaml')])
    expect(code).toBe(2)
    expect(out).toContain('as the expert expects')
    expect(err).toContain('nowhere.yaml')
  })

  it('refuses an expectation that names what does not exist', () => {
    const path = written('unknown.yaml', readFileSync(DAIRY, 'utf8'))
    written('unknown.expect.yaml', 'on: 2026-04-24\nfindings: [no-such-finding]\n')
    const { code, err } = prewin(['check', path])
    expect(code).toBe(2)
    expect(err).toContain('unknown.expect.yaml:2:12')
  })
})

describe('prewin why', () => {
  it('follows a finding down to the words, with what they count for', () => {
    const { code, out } = prewin([
      'why',
      COLD,
      'passive-resistance@hou',
      '--on',
      '2026-10-23',
      '--lang',
      'en',
    ])
    expect(code).toBe(0)
    expect(out).toContain('老侯六十号人要变二十二')
    expect(out).toContain('counts as inferred: told by somebody else')
  })

  it('offers the question that would settle what is missing', () => {
    const { out } = prewin(['why', DAIRY, 'missing-information@willem', ...ON])
    expect(out).toContain('ask Willem van Dijk')
  })

  it('says so where the finding is not raised', () => {
    const { code, out } = prewin(['why', DAIRY, 'euphoria', ...ON])
    expect(code).toBe(0)
    expect(out).toContain('not raised')
  })

  it('refuses a code that does not exist, naming those that are raised', () => {
    const { code, err } = prewin(['why', DAIRY, 'euforia', ...ON])
    expect(code).toBe(2)
    expect(err).toContain('no-coach@deal')
  })
})

describe('prewin diff', () => {
  it('reads as one would tell a colleague', () => {
    const { code, out } = prewin([
      'diff',
      DAIRY,
      '--from',
      '2026-04-01',
      '--to',
      '2026-04-24',
      '--lang',
      'en',
    ])
    expect(code).toBe(0)
    expect(out).toContain('The verdict turned from “Fix first” to “Pursue”')
    expect(out).toContain('Saskia Bos: role user (“Twelve people in my lab')
    expect(out).toContain('the deal, stage: lead → proposal')
  })

  it('names what was learned by the ids of the log, without our own workings', () => {
    const { out } = prewin(['diff', DAIRY, '--from', '2026-04-01', '--to', '2026-04-24', '--json'])
    const { learned } = JSON.parse(out) as { learned: string[] }
    const all = new Set(
      casebookDeals()
        .find(({ path }) => path === DAIRY)
        ?.file.observations.map(({ id }) => id),
    )
    expect(learned.length).toBeGreaterThan(20)
    for (const id of learned) expect(all).toContain(id)
  })

  it('wants two days in their order', () => {
    expect(prewin(['diff', DAIRY, '--from', '2026-04-24', '--to', '2026-04-01']).code).toBe(2)
    expect(prewin(['diff', DAIRY]).err).toContain('--from')
  })
})

describe('prewin walk', () => {
  it.each(['en', 'zh'])('goes through a deal in %s without asking where nobody can answer', (language) => {
    const { code, out, err } = prewin(['walk', '--lang', language])
    expect(err).toBe('')
    expect(code).toBe(0)
    for (const command of ['assess', 'why', 'diff'])
      expect(out).toContain(`$ bin/prewin ${command} casebook/`)
  })
})

describe('what cannot be read', () => {
  const bytes = (...list: number[]): Uint8Array => new Uint8Array(list)
  const head = 'prewin: 1\ndeal: { name: X }\npeople: {}\n'
  const aliases = `${head}observations:\n - &a [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, at) => ` - &${'bcdefghij'[at]} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`).join('\n')}\n`
  const files: [string, string | Uint8Array][] = [
    ['nothing in it', ''],
    ['bad YAML', 'prewin: 1\ndeal: { name: X\npeople: {}\n'],
    ['no map', '- 1\n- 2\n'],
    ['an unknown key', `${head}owner: me\n`],
    [
      'an unknown attribute',
      `${head}observations:\n  - { on: 2026-01-01, about: deal, budgett: approved, grade: stated }\n`,
    ],
    [
      'an unknown option',
      `${head}observations:\n  - { on: 2026-01-01, about: deal, budget: maybe, grade: stated }\n`,
    ],
    [
      'an unknown person',
      `${head}observations:\n  - { on: 2026-01-01, about: bob, support: 3, grade: stated }\n`,
    ],
    [
      'a value out of range',
      'prewin: 1\ndeal: { name: X }\npeople: { bob: { name: Bob } }\nobservations:\n  - { on: 2026-01-01, about: bob, support: 6, grade: stated }\n',
    ],
    [
      'a day to come',
      `${head}observations:\n  - { on: 2199-01-01, about: deal, budget: none, grade: stated }\n`,
    ],
    ['another version', 'prewin: 2\ndeal: { name: X }\npeople: {}\n'],
    ['an alias bomb', aliases],
    ['ten megabytes', `${head}# ${'x'.repeat(10_000_000)}\n`],
    ['no UTF-8', bytes(0x70, 0x72, 0xff, 0xfe, 0x00)],
    ['__proto__ keys', `${head}__proto__: { polluted: true }\n`],
    ['brackets without end', '['.repeat(20_000)],
    [
      'duplicate ids',
      `${head}observations:\n  - { id: a, on: 2026-01-01, about: deal, budget: none, grade: stated }\n  - { id: a, on: 2026-01-02, about: deal, timing: later, grade: stated }\n`,
    ],
  ]

  it.each(files)('%s: one clear line, exit 2, no stack', (name, content) => {
    const path = written(`${name.replaceAll(' ', '-')}.yaml`, content)
    for (const language of ['en', 'zh']) {
      const { code, out, err } = prewin(['assess', path, '--lang', language])
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err.trim().split('\n')).toHaveLength(1)
      expect(err).toContain(path)
      expect(err).not.toMatch(/\bat .*\.(?:ts|mjs):\d+|Error:/)
    }
  })

  it('a folder, a missing file: the same', () => {
    for (const path of [folder, join(folder, 'not-here.yaml'), join(DAIRY, 'below-a-file.yaml')]) {
      const { code, err } = prewin(['check', path])
      expect(code).toBe(2)
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  })

  it('a file one may not read: the same', () => {
    const path = written('private.yaml', head)
    chmodSync(path, 0o000)
    const nobody = process.getuid?.() === 0 ? 65_534 : undefined
    chmodSync(folder, 0o755)
    const { code, err } = prewin(['assess', path], {}, nobody)
    expect(code).toBe(2)
    expect(err).toContain('private.yaml')
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('a call that is not understood is explained', () => {
    for (const words of [
      [],
      ['asses', DAIRY],
      ['assess'],
      ['assess', DAIRY, '--on', 'yesterday'],
      ['assess', DAIRY, '--lang', 'fr'],
      ['assess', DAIRY, '--verbose'],
    ]) {
      const { code, out, err } = prewin(words)
      expect(code, words.join(' ')).toBe(2)
      expect(out).toBe('')
      expect(err.length).toBeGreaterThan(10)
      expect(err).not.toContain('Error')
    }
    expect(prewin(['--help']).code).toBe(0)
  })

  it('an empty folder stays empty: nothing is left half done', () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    spawnSync(process.execPath, [PREWIN, 'assess', 'nowhere.yaml'], { cwd: empty })
    expect(spawnSync('ls', ['-A', empty], { encoding: 'utf8' }).stdout).toBe('')
  })
})

function widthIn(line: string): number {
  return [...line].reduce(
    (sum, sign) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
        sign,
      )
        ? 2
        : 1),
    0,
  )
}
