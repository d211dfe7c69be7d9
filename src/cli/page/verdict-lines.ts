import type { Call } from '../../domain/verdict.ts'
import { percent } from '../../i18n/format.ts'
import type { Paper } from '../paper.ts'
import { padded, widthOfText } from '../paper.ts'
import { whomWords } from '../../i18n/ground-words.ts'
import { titled } from '../../i18n/joined.ts'
import type { Sheet } from '../sheet.ts'
import { wrapped } from '../wrap.ts'

/** The head of the page: which deal, what to do, how to play it, and what it is worth. */
export function verdictLines(sheet: Sheet): string[] {
  const { paper } = sheet
  return [...dealLines(sheet), '', ...callLines(sheet), ...reasonLines(sheet), ...moneyLines(sheet)].flatMap(
    (line) => (widthOfText(line) > paper.width ? wrapped(line, paper.width, '  ') : [line]),
  )
}

function dealLines({ assessment, speaker, paper, day }: Sheet): string[] {
  const { deal } = assessment
  const title = paper.colour.bold([deal.name, ...(deal.account === null ? [] : [deal.account])].join(' · '))
  const asOf = speaker.say('page.asOf', { day: speaker.day(day) })
  const gap = paper.width - widthOfText(title) - widthOfText(asOf)
  const first =
    gap > 1 ? [padded(title, paper.width - widthOfText(asOf)) + paper.colour.dim(asOf)] : [title, asOf]
  const facts = [
    ...(typeof deal.what === 'string' && deal.what !== deal.name ? [deal.what] : []),
    ...(typeof deal.amount === 'number' ? [speaker.money(deal.amount)] : []),
    ...(typeof deal.stage === 'string' ? [speaker.value('stage', deal.stage)] : []),
    ...(typeof deal.closeBy === 'string' ? [speaker.say('page.closeBy', { day: deal.closeBy })] : []),
  ]
  return facts.length > 0 ? [...first, facts.join(' · ')] : first
}

function callLines({ assessment, speaker, paper }: Sheet): string[] {
  const { verdict } = assessment
  const { calls, strategies } = speaker.messages.judgement
  const call = calls[verdict.call]
  const strategy = strategies[verdict.strategy]
  return [
    `${badge(verdict.call, call.name, paper)}  ${call.explained}`,
    ...(verdict.early ? [speaker.messages.page.early] : []),
    ...(verdict.call === 'stop'
      ? []
      : [
          titled(
            speaker.messages.page.strategy,
            `${paper.colour.bold(strategy.name)} — ${strategy.explained}`,
            speaker,
          ),
        ]),
  ]
}

function badge(call: Call, name: string, { colour }: Paper): string {
  const paint = { pursue: colour.green, 'fix-first': colour.yellow, stop: colour.red }[call]
  return paint(colour.bold(`【${name}】`))
}

function reasonLines({ assessment, speaker }: Sheet): string[] {
  const { verdict } = assessment
  const { page, judgement } = speaker.messages
  const failing = verdict.gates.filter(({ holds }) => !holds).map(({ gate }) => judgement.gates[gate].fails)
  const signs = verdict.signs.map(({ sign }) => judgement.stopSigns[sign])
  const turning = turningLines({ assessment, speaker })
  if (verdict.call === 'stop') return [...bullets(page.signs, signs, speaker), ...turning]
  const nearly = verdict.stopIf.map((sign) => judgement.stopSigns[sign])
  return [
    ...bullets(page.gatesFail, failing, speaker),
    ...turning,
    ...bullets(page.signs, signs, speaker),
    ...bullets(page.stopIf, nearly, speaker),
  ]
}

function bullets(title: string, items: readonly string[], speaker: Sheet['speaker']): string[] {
  return items.length === 0
    ? []
    : [titled(title, '', speaker).trimEnd(), ...items.map((item) => `  · ${item}`)]
}

function turningLines({ assessment, speaker }: Pick<Sheet, 'assessment' | 'speaker'>): string[] {
  const { turnedBy } = assessment.verdict
  if (!turnedBy) return []
  const { about, attribute, whom } = turnedBy
  const ask = speaker.ask(about, attribute, whom === about ? 'self' : 'other')
  return bullets(
    speaker.messages.page.askFirst,
    [titled(whomWords(whom, speaker), `“${ask}”`, speaker)],
    speaker,
  )
}

function moneyLines({ assessment, speaker }: Sheet): string[] {
  const { expectedValue, gain, cost } = assessment.verdict
  if (expectedValue === null || gain === null || cost === null) return [speaker.messages.page.noAmount]
  return [
    speaker.say('page.expectedValue', {
      value: speaker.money(expectedValue),
      gain: speaker.money(gain),
      cost: speaker.money(cost),
      p: percent(assessment.outlook.win.p),
    }),
  ]
}
