import { FINDING_CODES } from '../domain/finding.ts'
import type { Finding } from '../engine/found.ts'
import { misused } from './arguments.ts'
import type { Command } from './commands.ts'
import { openDeal } from './open-deal.ts'
import { done, unreadable } from './outcome.ts'
import { groundsPage } from './page/grounds-page.ts'
import { refusalLine } from './refusal-line.ts'
import type { Sheet } from './sheet.ts'
import { sheetFor } from './sheet-for.ts'

/** `why FILE CODE[@WHO]`: the chain from a finding down to the words. */
export const whyCommand: Command = ([path, wanted], { language, on }, { paper, today }) => {
  if (path === undefined) throw misused(language, 'missingFile')
  if (wanted === undefined) throw misused(language, 'missingOption', { option: 'CODE[@WHO]' })
  const opened = openDeal(path, today)
  if (!opened.ok) return unreadable(refusalLine(path, opened.refusal, language))
  const sheet = sheetFor(opened.casefile, on, language, paper)
  const findings = findingsMeant(wanted, sheet)
  if (findings.length > 0) return done(findings.map((finding) => groundsPage(finding, sheet)).join('\n'))
  if (!FINDING_CODES.some((code) => code === wanted.split('@', 1)[0])) {
    throw misused(language, 'unknownCode', { came: wanted, expected: raisedIn(sheet) })
  }
  return done(`${sheet.speaker.say('page.why.notRaised', { code: wanted, day: sheet.speaker.day(on) })}\n`)
}

function findingsMeant(wanted: string, { assessment }: Sheet): Finding[] {
  const [code, who] = wanted.split('@', 2)
  return assessment.findings.filter(
    (finding) =>
      finding.code === code &&
      (who === undefined || finding.about.split('~').includes(who) || finding.about === who),
  )
}

function raisedIn({ assessment }: Sheet): string {
  return assessment.findings.map(({ code, about }) => `${code}@${about}`).join(', ')
}
