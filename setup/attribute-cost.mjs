import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ensureInstalled, ROOT } from './ready.mjs'

/**
 * `npm run attribute-cost`: what does a new stakeholder attribute cost? On a copy, adds one to the registry, lets the
 * compiler say which files must follow, adds its words there, and tries whether it is read, validated, resolved,
 * printed and reported missing.
 */
const COPIED = [
  'bin',
  'setup',
  'src',
  'docs',
  'casebook',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.core.json',
  'tsconfig.web.json',
  'vitest.config.ts',
]
const REGISTRY = 'src/domain/stakeholder.ts'
const WORDS = { en: 'src/i18n/en/attributes.ts', zh: 'src/i18n/zh/attributes.ts' }
const ANCHOR = '  inPostSince: {'

const ENTRY =
  "  decisionStyle: { kind: 'choice', of: ['analytical', 'relational', 'directive'], shelf: 'view', question: 4, expected: true },\n"

const SPOKEN = {
  en: wordsFor('decision style', 'How he makes up his mind.', [
    'by the numbers',
    'by the people',
    'by decree',
  ]),
  zh: wordsFor('决策风格', '他习惯怎么拿主意。', ['重数据', '重关系', '说一不二']),
}

const DEAL = {
  prewin: 1,
  deal: { name: 'Trial', opened: '2026-01-05' },
  people: { ann: { name: 'Ann' }, bob: { name: 'Bob' } },
  observations: [
    { on: '2026-01-06', about: 'ann', influence: 'high', grade: 'stated', source: 'bob' },
    { on: '2026-01-06', about: 'bob', influence: 'high', grade: 'stated', source: 'ann' },
    {
      on: '2026-01-06',
      about: 'ann',
      decisionStyle: 'directive',
      grade: 'stated',
      source: 'bob',
      words: 'She just says it',
    },
  ],
}

await ensureInstalled({ tests: true })
const copy = mkdtempSync(join(tmpdir(), 'prewin-attribute-'))
try {
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  insert(REGISTRY, ENTRY)
  const asked = filesWithErrors()
  expect('the compiler asks for the two languages and nothing else', same(asked, Object.values(WORDS)), asked)
  for (const [language, file] of Object.entries(WORDS)) insert(file, SPOKEN[language])
  expect('with their words it compiles', filesWithErrors().length === 0, filesWithErrors())
  tryIt()
  console.log(`3 files changed: ${[REGISTRY, ...Object.values(WORDS)].join(', ')}`)
} finally {
  rmSync(copy, { recursive: true, force: true })
}

function tryIt() {
  const file = join(copy, 'trial.json')
  writeFileSync(file, JSON.stringify(DEAL))
  const assessment = JSON.parse(prewin(['assess', file, '--on', '2026-01-10', '--json']).stdout)
  const ann = assessment.people.find(({ id }) => id === 'ann')
  expect('it is read and resolved', ann.decisionStyle.value === 'directive', ann.decisionStyle)
  const missing = assessment.findings.find(
    ({ code, about }) => code === 'missing-information' && about === 'bob',
  )
  expect('its lack is reported', missing?.params.attributes.includes('decisionStyle'), missing)
  for (const [language, word] of [
    ['en', 'by decree'],
    ['zh', '说一不二'],
  ]) {
    const page = prewin(['assess', file, '--on', '2026-01-10', '--lang', language]).stdout
    expect(`it is printed (${language})`, page.includes(word), page)
  }
  DEAL.observations[2].decisionStyle = 'moody'
  writeFileSync(file, JSON.stringify(DEAL))
  const refused = prewin(['assess', file, '--lang', 'en'])
  expect('a wrong value is refused', refused.status === 2 && refused.stderr.includes('moody'), refused)
  const roundTrip = node([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'unit',
    'src/deal-file/write-deal.test.ts',
  ])
  expect('the round trip covers it', roundTrip.status === 0, roundTrip.stdout + roundTrip.stderr)
}

function wordsFor(name, explained, [analytical, relational, directive]) {
  const ask = { self: `${name}?`, other: `{name}: ${name}?` }
  return `  decisionStyle: ${JSON.stringify({ name, explained, ask, options: { analytical, relational, directive } })},\n`
}

function insert(file, text) {
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  const at = source.search(new RegExp(`^ *${ANCHOR.trim().replace('{', '\\{')}`, 'm'))
  if (at < 0) throw new Error(`${file}: nothing like "${ANCHOR.trim()}" to put the entry before`)
  writeFileSync(path, source.slice(0, at) + text + source.slice(at))
}

/** The files of the copy that do not compile, tests aside. */
function filesWithErrors() {
  const { stdout } = node(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--pretty', 'false'])
  const files = stdout.split('\n').flatMap((line) => /^(.+?)\(\d+,\d+\): error/.exec(line)?.[1] ?? [])
  return [...new Set(files.map((file) => relative(copy, join(copy, file))))].sort()
}

function prewin(words) {
  return node(['bin/prewin', ...words])
}

function node(words) {
  return spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 26 })
}

function same(a, b) {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
}

function expect(sentence, holds, came) {
  if (!holds)
    throw new Error(`not so: ${sentence}\n${typeof came === 'string' ? came : JSON.stringify(came, null, 2)}`)
  console.log(`✓ ${sentence}`)
}
