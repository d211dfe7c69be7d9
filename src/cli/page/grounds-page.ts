import type { Finding } from '../../engine/found.ts'
import { attributeOf } from '../../domain/registry.ts'
import type { AttributeName } from '../../domain/registry.ts'
import { judge } from '../../engine/assess.ts'
import { STANDARD_METHOD } from '../../engine/standard-method.ts'
import { whomToAsk } from '../../engine/whom-to-ask.ts'
import { RULES } from '../../engine/rules/index.ts'
import { isStated } from '../../domain/grade.ts'
import { becauseLine } from '../because-lines.ts'
import type { Sheet } from '../sheet.ts'
import { wrapped } from '../wrap.ts'
import { findingBlock } from './finding-lines.ts'
import { heading } from './heading.ts'
import { contributionWords } from './outlook-lines.ts'
import { capWords, whomWords } from '../../i18n/ground-words.ts'
import { titled } from '../../i18n/joined.ts'

/** The chain from a finding down to the words it rests on, and what it does to the outlook. */
export function groundsPage(finding: Finding, sheet: Sheet): string {
  const { speaker, paper } = sheet
  const { page } = speaker.messages
  const [title, ...says] = findingBlock({ ...finding, because: [] }, sheet)
  return [
    title ?? '',
    ...says,
    ...heading(page.why.grounds, paper),
    ...finding.because.flatMap((ground) => groundLines(ground, sheet)),
    ...heading(page.why.effect, paper),
    ...wrapped(effectLine(finding, sheet), paper.width, '  '),
    ...settlingLines(finding, sheet),
    '',
  ].join('\n')
}

function groundLines(ground: Finding['because'][number], sheet: Sheet): string[] {
  const { paper, casefile } = sheet
  const lines = wrapped(`· ${becauseLine(ground, sheet)}`, paper.width, '  ')
  const claim = casefile.observations.find(({ id }) => id === ground)
  const cap = claim && capWords(claim, sheet.speaker)
  const note =
    claim?.words !== undefined && claim.note !== undefined
      ? wrapped(`  ${claim.note}`, paper.width, '  ')
      : []
  return [...lines, ...note, ...(cap === undefined ? [] : wrapped(`  ${cap}`, paper.width, '  '))]
}

function effectLine(finding: Finding, sheet: Sheet): string {
  const { assessment, speaker } = sheet
  const factors: readonly string[] = RULES.find(({ code }) => code === finding.code)?.factors ?? []
  const moving = assessment.outlook.contributions.filter(({ factor }) => factors.includes(factor))
  if (moving.length === 0) return speaker.messages.page.why.none
  return moving.map((one) => contributionWords(one, sheet)).join(' · ')
}

/** For every gap and guess whom to ask, and how, to settle it. */
function settlingLines(finding: Finding, sheet: Sheet): string[] {
  const { casefile, day, speaker, paper } = sheet
  const { situation } = judge(casefile, day, STANDARD_METHOD)
  const lines = topicsOf(finding, sheet).flatMap(({ about, attribute }) => {
    const whom = whomToAsk(situation, about, attribute) ?? null
    const ask = speaker.ask(about, attribute, whom === about ? 'self' : 'other')
    const question = titled(whomWords(whom, speaker), `“${ask}”`, speaker)
    return wrapped(`· ${speaker.attribute(attribute)} — ${question}`, paper.width, '  ')
  })
  return lines.length === 0 ? [] : [...heading(speaker.messages.page.settle, paper), ...lines]
}

interface Topic {
  readonly about: string
  readonly attribute: AttributeName
}

function topicsOf({ about, params, because }: Finding, { casefile }: Sheet): Topic[] {
  const named = ((params.attributes ?? []) as AttributeName[]).map((attribute) => ({ about, attribute }))
  const missing = because.flatMap((ground) => {
    if (typeof ground === 'string' || ground.missing[1] === 'visit' || ground.missing[1] === 'commitment')
      return []
    return [{ about: ground.missing[0], attribute: ground.missing[1] }]
  })
  const guessed = casefile.observations
    .filter(
      ({ id, counts, attribute }) => because.includes(id) && !isStated(counts) && !attributeOf(attribute).own,
    )
    .map((claim) => ({ about: claim.about, attribute: claim.attribute }))
  const topics = new Map(
    [...named, ...missing, ...guessed].map((topic) => [`${topic.about}|${topic.attribute}`, topic]),
  )
  return [...topics.values()].filter(
    ({ attribute }) => attributeOf(attribute).kind !== 'tie' && !attributeOf(attribute).own,
  )
}
