import type { Comparison } from '../../engine/compare.ts'
import type { Assessment, Probability } from '../../engine/assessment.ts'
import type { Finding } from '../../engine/found.ts'
import type { Value } from '../../domain/attribute.ts'
import type { Entered } from '../../domain/entry.ts'
import { attributesOf, subjectKindOf, type AttributeName } from '../../domain/registry.ts'
import { DEAL, tieEnds, type Subject } from '../../domain/subject.ts'
import { percent } from '../../i18n/format.ts'
import { learnedWords } from '../because-lines.ts'
import type { Sheet } from '../sheet.ts'
import { wrapped } from '../wrap.ts'
import { heading } from './heading.ts'
import { titled } from '../../i18n/joined.ts'

/** What changed between two days, as one would read it to a colleague. */
export function comparisonPage(
  before: Assessment,
  comparison: Comparison,
  days: { from: string; to: string },
  sheet: Sheet,
): string {
  const { speaker, paper } = sheet
  const { page } = speaker.messages
  return [
    paper.colour.bold(speaker.say('page.diff.title', days)),
    '',
    ...wrapped(verdictSentence(before, sheet), paper.width),
    ...wrapped(outlookSentence(before, sheet), paper.width),
    ...section(page.diff.learned, learnedLines(comparison, sheet), sheet, page.diff.nothing),
    ...section(
      page.diff.moved,
      comparison.moved.map((one) => movedLine(one, sheet)),
      sheet,
    ),
    ...section(
      page.diff.newly,
      comparison.newly.map((one) => findingLine(one, sheet)),
      sheet,
    ),
    ...section(
      page.diff.gone,
      comparison.gone.map((one) => goneLine(one, sheet)),
      sheet,
    ),
    ...section(
      page.diff.staleNow,
      comparison.staleNow.map(
        ({ about, attribute }) => `${speaker.name(about)} · ${speaker.attribute(attribute)}`,
      ),
      sheet,
    ),
    '',
  ].join('\n')
}

/** What was learned, a paragraph for each whom it is about: the deal, the people, the ties between them. */
function learnedLines({ learned }: Comparison, { speaker }: Sheet): string[] {
  const subjects = [...new Set(learned.map(({ about }) => about))].sort((a, b) => rank(a) - rank(b))
  return subjects.map((about) => {
    const claims = learned.filter((claim) => claim.about === about).sort(byAttribute)
    const words = claims.map((claim) => learnedWords(claim, speaker)).join(' · ')
    return tieEnds(about) ? words : titled(speaker.name(about), words, speaker)
  })
}

function rank(about: Subject): number {
  return about === DEAL ? 0 : tieEnds(about) ? 2 : 1
}

function byAttribute(a: Entered, b: Entered): number {
  return placeOf(a.attribute) - placeOf(b.attribute) || a.on - b.on
}

function placeOf(attribute: AttributeName): number {
  return attributesOf(subjectKindOf(attribute)).findIndex(([name]) => name === attribute)
}

function verdictSentence(before: Assessment, { assessment, speaker }: Sheet): string {
  const { calls } = speaker.messages.judgement
  const after = calls[assessment.verdict.call].name
  if (before.verdict.call === assessment.verdict.call) return speaker.say('page.diff.verdictSame', { after })
  return speaker.say('page.diff.verdict', { before: calls[before.verdict.call].name, after })
}

function outlookSentence(before: Assessment, { assessment, speaker }: Sheet): string {
  const share = ({ p }: Probability): string => percent(p)
  const past = before.outlook
  const now = assessment.outlook
  if (past.win.p === now.win.p) return speaker.say('page.diff.outlookSame', { after: share(now.win) })
  return speaker.say('page.diff.outlook', {
    before: share(past.win),
    after: share(now.win),
    decisionBefore: share(past.decision),
    decisionAfter: share(now.decision),
    usBefore: share(past.us),
    usAfter: share(now.us),
  })
}

function section(title: string, lines: readonly string[], { paper }: Sheet, empty?: string): string[] {
  if (lines.length === 0 && empty === undefined) return []
  const items = lines.length === 0 ? [empty ?? ''] : lines
  return [...heading(title, paper), ...items.flatMap((line) => wrapped(`· ${line}`, paper.width, '  '))]
}

function movedLine(
  { about, attribute, before, after }: Comparison['moved'][number],
  { speaker }: Sheet,
): string {
  const words = (value: Value | null): string =>
    value === null ? speaker.messages.page.unknown : wordsOf(attribute, value, speaker)
  return speaker.say('page.diff.from', {
    name: speaker.name(about),
    attribute: speaker.attribute(attribute),
    before: words(before),
    after: words(after),
  })
}

function wordsOf(attribute: AttributeName, value: Value, speaker: Sheet['speaker']): string {
  return speaker.value(attribute, value)
}

function findingLine(finding: Finding, { speaker }: Sheet): string {
  return titled(speaker.messages.judgement.severities[finding.severity], speaker.finding(finding), speaker)
}

function goneLine({ code, about }: Finding, { speaker }: Sheet): string {
  const { title } = speaker.messages.findings[code]
  return about === 'deal' ? title : `${title} · ${speaker.name(about)}`
}
