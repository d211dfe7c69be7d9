import { existsSync } from 'node:fs'
import { differencesFrom, readExpectation, type Difference, type Judged } from '../deal-file/expectation.ts'
import { assess } from '../engine/assess.ts'
import type { Assessment } from '../engine/assessment.ts'
import { STANDARD_METHOD } from '../engine/standard-method.ts'
import { MESSAGES } from '../i18n/all-messages.ts'
import { translatorFor } from '../i18n/translator.ts'
import type { Language } from '../i18n/language.ts'
import { misused } from './arguments.ts'
import type { Command, Desk } from './commands.ts'
import { openDeal, openText } from './open-deal.ts'
import type { Outcome } from './outcome.ts'
import { refusalLine } from './refusal-line.ts'

/** `check FILE…`: whether each file is valid, and agrees with the expectation beside it. */
export const checkCommand: Command = (words, { language }, desk) => {
  const paths = dealsAmong(words)
  if (paths.length === 0) throw misused(language, 'missingFile')
  const results = paths.map((path) => checkOne(path, language, desk))
  const agree = results.filter(({ code }) => code === 0).length
  const say = translatorFor(MESSAGES[language])
  const total = results.length > 1 ? `${say('command.check.total', { agree, all: results.length })}\n` : ''
  return {
    code: Math.max(...results.map(({ code }) => code)) as Outcome['code'],
    out: results.map(({ out }) => out).join('') + total,
    err: results.map(({ err }) => err).join(''),
  }
}

const EXPECTATION = /\.expect(\.(?:ya?ml|json))$/

/** An expectation named on its own stands for its deal; nothing is checked twice. */
function dealsAmong(words: readonly string[]): string[] {
  return [...new Set(words.map((path) => path.replace(EXPECTATION, '$1')))]
}

function checkOne(path: string, language: Language, { today }: Desk): Outcome {
  const opened = openDeal(path, today)
  if (!opened.ok) return { code: 2, out: '', err: `${refusalLine(path, opened.refusal, language)}\n` }
  const say = translatorFor(MESSAGES[language])
  const beside = expectationBeside(path)
  if (beside === undefined)
    return { code: 0, out: `${say('command.check.valid', { file: path })}\n`, err: '' }
  const text = openText(beside)
  const read = text.ok
    ? readExpectation(
        text.text,
        opened.casefile.people.map(({ id }) => id),
      )
    : text
  if (!read.ok) return { code: 2, out: '', err: `${refusalLine(beside, read.refusal, language)}\n` }
  const { expectation } = read
  const judged = judgedFrom(assess(opened.casefile, expectation.on, STANDARD_METHOD))
  const differences = differencesFrom(expectation, judged)
  if (differences.length === 0)
    return { code: 0, out: `${say('command.check.agrees', { file: path })}\n`, err: '' }
  const lines = differences.map((one) => `  ${differenceLine(one, language)}`)
  return { code: 1, out: [say('command.check.differs', { file: path }), ...lines, ''].join('\n'), err: '' }
}

function expectationBeside(path: string): string | undefined {
  const stem = path.replace(/\.(?:ya?ml|json)$/, '')
  return ['.expect.yaml', '.expect.yml', '.expect.json']
    .map((end) => stem + end)
    .find((file) => existsSync(file))
}

function judgedFrom({ findings, people, verdict }: Assessment): Judged {
  return {
    findings,
    modes: Object.fromEntries(people.map(({ id, mode }) => [id, mode?.value ?? 'unknown'])),
    call: verdict.call,
  }
}

/** A difference in the words of the file, so that it can be found there. */
function differenceLine(difference: Difference, language: Language): string {
  const say = translatorFor(MESSAGES[language])
  switch (difference.kind) {
    case 'missing':
      return say('command.check.missing', { finding: difference.finding })
    case 'unwanted':
      return say('command.check.unwanted', { finding: difference.finding })
    case 'mode':
      return say('command.check.mode', { ...difference })
    case 'verdict':
      return say('command.check.verdict', {
        expected: difference.expected.join(' / '),
        came: difference.came,
      })
  }
}
