import { createInterface, type Interface } from 'node:readline/promises'
import { join } from 'node:path'
import { formatDay, parseDay, type Day } from '../domain/day.ts'
import { compare } from '../engine/compare.ts'
import type { Language } from '../i18n/language.ts'
import { MESSAGES } from '../i18n/all-messages.ts'
import { translatorFor } from '../i18n/translator.ts'
import { readCall } from './arguments.ts'
import type { Home } from './home.ts'
import { openDeal } from './open-deal.ts'
import { assessmentPage } from './page/assessment-page.ts'
import { comparisonPage } from './page/comparison-page.ts'
import { groundsPage } from './page/grounds-page.ts'
import { paperFor } from './paper.ts'
import { sheetFor } from './sheet-for.ts'
import { today } from './today.ts'

const EXAMPLES: Readonly<Record<Language, { readonly deal: string; readonly on: string }>> = {
  zh: { deal: 'cold-chain.yaml', on: '2026-10-23' },
  en: { deal: 'dairy-quality.yaml', on: '2026-04-24' },
}

const EXCERPT_LINES = 6
const DIFF_DAYS = 30

/** `walk`: goes through one deal of the casebook, step by step where somebody sits at the terminal. */
export async function walkCommand(args: readonly string[], { root }: Home): Promise<number> {
  const { language } = readCall(args, process.env, today())
  const steps = stepsOf(language, root)
  const reader =
    process.stdin.isTTY && process.stdout.isTTY ? createInterface(process.stdin, process.stdout) : undefined
  for (const [at, step] of steps.entries()) {
    process.stdout.write(`${step}\n`)
    const goesOn = at === steps.length - 1 || (await wantsMore(reader, MESSAGES[language].command.walk.next))
    if (!goesOn) break
  }
  reader?.close()
  return 0
}

/** Waits for Enter; Ctrl-C is an answer too. Where nobody sits at the terminal it goes on by itself. */
async function wantsMore(reader: Interface | undefined, prompt: string): Promise<boolean> {
  if (!reader) return true
  try {
    await reader.question(`— ${prompt} — `)
    return true
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return false
    throw error
  }
}

function stepsOf(language: Language, root: string): string[] {
  const { deal, on: judged } = EXAMPLES[language]
  const on = parseDay(judged) as Day
  const path = join('casebook', deal)
  const opened = openDeal(join(root, path), on)
  if (!opened.ok) throw new Error(`${path}: ${opened.refusal.code}`)
  const { walk: words } = MESSAGES[language].command
  const say = translatorFor(MESSAGES[language])
  const paper = paperFor(process.stdout, process.env)
  const sheet = sheetFor(opened.casefile, on, language, paper)
  const before = sheetFor(opened.casefile, on - DIFF_DAYS, language, paper)
  const comparison = compare(opened.casefile, before.assessment, sheet.assessment, [on - DIFF_DAYS, on])
  const days = { from: sheet.speaker.day(on - DIFF_DAYS), to: sheet.speaker.day(on) }
  const [gravest] = sheet.assessment.findings
  const command = (call: string): string => paper.colour.dim(`\n$ bin/prewin ${call}\n`)
  return [
    `${words.welcome}\n\n${words.file}\n${excerptOf(opened.text)}`,
    `${words.page}${command(`assess ${path} --on ${formatDay(on)}`)}\n${assessmentPage(sheet)}`,
    ...(gravest
      ? [
          `${words.why}${command(`why ${path} ${gravest.code}@${gravest.about} --on ${formatDay(on)}`)}\n${groundsPage(gravest, sheet)}`,
        ]
      : []),
    `${words.diff}${command(`diff ${path} --from ${formatDay(on - DIFF_DAYS)} --to ${formatDay(on)}`)}\n${comparisonPage(before.assessment, comparison, days, sheet)}`,
    say('command.walk.yours', { file: path }),
  ]
}

function excerptOf(text: string): string {
  const lines = text.split('\n')
  const from = lines.findIndex((line) => line.startsWith('observations'))
  return lines.slice(from + 1, from + 1 + EXCERPT_LINES).join('\n')
}
