import type { Severity } from '../../domain/finding.ts'
import type { Finding } from '../../engine/found.ts'
import { bracketed } from '../../i18n/joined.ts'
import { becauseLine } from '../because-lines.ts'
import type { Sheet } from '../sheet.ts'
import { wrapped } from '../wrap.ts'
import { heading } from './heading.ts'

const SHOWN = 5
/** A deal with one person has hardly begun: more would only frighten. */
const SHOWN_AT_FIRST = 3
const GROUNDS = 2

/** The findings that matter most with what they rest on, and the rest by name. */
export function findingLines(sheet: Sheet): string[] {
  const { assessment, speaker, paper } = sheet
  const { page } = speaker.messages
  const warnings = assessment.findings.filter(({ severity }) => severity !== 'strength')
  const strengths = assessment.findings.filter(({ severity }) => severity === 'strength')
  const room = assessment.people.length <= 1 ? SHOWN_AT_FIRST : SHOWN
  return [
    ...heading(page.matters, paper),
    ...(warnings.length === 0
      ? [page.nothingFound]
      : warnings.slice(0, room).flatMap((one) => findingBlock(one, sheet))),
    ...restLine(warnings.slice(room), sheet),
    ...(strengths.length === 0
      ? []
      : [
          ...heading(page.strengths, paper),
          ...strengths.flatMap((one) => wrapped(strengthLine(one, sheet), paper.width, '  ')),
        ]),
  ]
}

/** One finding in full: how grave, what it says, and its first grounds. */
export function findingBlock(finding: Finding, sheet: Sheet): string[] {
  const { speaker, paper } = sheet
  const { severities } = speaker.messages.judgement
  const { title } = speaker.messages.findings[finding.code]
  const tag = paintFor(finding.severity, sheet)(`${SIGNS[finding.severity]} ${severities[finding.severity]}`)
  const who = finding.about === 'deal' ? '' : ` · ${speaker.name(finding.about)}`
  return [
    `${tag}  ${paper.colour.bold(title)}${who}  ${paper.colour.dim(`${finding.code}@${finding.about}`)}`,
    ...wrapped(`   ${speaker.finding(finding)}`, paper.width, '   '),
    ...groundLines(finding, sheet),
  ]
}

function groundLines({ because }: Finding, sheet: Sheet): string[] {
  const { speaker, paper } = sheet
  const shown = because.slice(0, GROUNDS).map((ground) => becauseLine(ground, sheet))
  const more = because.length - shown.length
  const lines = more > 0 ? [...shown, speaker.say('page.moreGrounds', { count: more })] : shown
  return lines.flatMap((line) =>
    wrapped(`   ← ${line}`, paper.width, '     ').map((one) => paper.colour.dim(one)),
  )
}

const SIGNS: Readonly<Record<Severity, string>> = {
  stop: '■',
  high: '▲',
  medium: '◆',
  low: '○',
  strength: '✓',
}

function paintFor(severity: Severity, { paper }: Sheet): (text: string) => string {
  const { colour } = paper
  return {
    stop: colour.red,
    high: colour.red,
    medium: colour.yellow,
    low: colour.dim,
    strength: colour.green,
  }[severity]
}

function strengthLine(finding: Finding, sheet: Sheet): string {
  return `${paintFor('strength', sheet)(SIGNS.strength)} ${sheet.speaker.finding(finding)}`
}

function restLine(rest: readonly Finding[], { speaker, paper }: Sheet): string[] {
  if (rest.length === 0) return []
  const titles = rest.map(({ code, about }) => {
    const { title } = speaker.messages.findings[code]
    return about === 'deal' ? title : bracketed(title, [speaker.name(about)], speaker)
  })
  return wrapped(
    speaker.say('page.more', { count: rest.length, titles: titles.join(' · ') }),
    paper.width,
    '  ',
  )
}
