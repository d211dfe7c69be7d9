import { misused } from './arguments.ts'
import type { Command } from './commands.ts'
import { openDeal } from './open-deal.ts'
import { done, unreadable } from './outcome.ts'
import { assessmentPage } from './page/assessment-page.ts'
import { refusalLine } from './refusal-line.ts'
import { sheetFor } from './sheet-for.ts'

/** `assess FILE`: the judgement of one deal, as a page or as JSON. */
export const assessCommand: Command = ([path], { language, on, json }, { paper, today }) => {
  if (path === undefined) throw misused(language, 'missingFile')
  const opened = openDeal(path, today)
  if (!opened.ok) return unreadable(refusalLine(path, opened.refusal, language))
  const sheet = sheetFor(opened.casefile, on, language, paper)
  return done(json ? `${JSON.stringify(sheet.assessment, null, 2)}\n` : assessmentPage(sheet))
}
