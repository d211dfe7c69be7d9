import { formatDay } from '../domain/day.ts'
import { compare } from '../engine/compare.ts'
import { misused } from './arguments.ts'
import type { Command } from './commands.ts'
import { openDeal } from './open-deal.ts'
import { done, unreadable } from './outcome.ts'
import { comparisonPage } from './page/comparison-page.ts'
import { refusalLine } from './refusal-line.ts'
import { sheetFor } from './sheet-for.ts'

/** `diff FILE --from DATE --to DATE`: what changed between two days, as one would read it to a colleague. */
export const diffCommand: Command = ([path], { language, from, to, json }, { paper, today }) => {
  if (path === undefined) throw misused(language, 'missingFile')
  if (from === undefined) throw misused(language, 'missingOption', { option: '--from' })
  const until = to ?? today
  if (from >= until) throw misused(language, 'badOrder')
  const opened = openDeal(path, today)
  if (!opened.ok) return unreadable(refusalLine(path, opened.refusal, language))
  const { casefile } = opened
  const before = sheetFor(casefile, from, language, paper)
  const after = sheetFor(casefile, until, language, paper)
  const comparison = compare(casefile, before.assessment, after.assessment, [from, until])
  const days = { from: before.speaker.day(from), to: after.speaker.day(until) }
  const learned = comparison.learned.map(({ id }) => id)
  if (json)
    return done(
      `${JSON.stringify({ from: formatDay(from), to: formatDay(until), ...comparison, learned }, null, 2)}\n`,
    )
  return done(comparisonPage(before.assessment, comparison, days, after))
}
