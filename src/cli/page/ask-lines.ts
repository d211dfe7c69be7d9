import { percent } from '../../i18n/format.ts'
import type { AssessedMove } from '../../engine/assessment.ts'
import type { Sheet } from '../sheet.ts'
import { wrapped } from '../wrap.ts'
import { heading } from './heading.ts'
import { bracketed, titled } from '../../i18n/joined.ts'
import { whomWords, worthWords } from '../../i18n/ground-words.ts'

const SHOWN = 5

/** What to ask whom next, the question worth most first. */
export function askLines({ assessment, speaker, paper }: Sheet): string[] {
  const { page } = speaker.messages
  const questions = assessment.questionsToAsk.slice(0, SHOWN)
  const lines = questions.flatMap(({ about, attribute, whom, worth, ask }, at) => {
    const value = worthWords(worth, assessment.verdict.gain, speaker)
    const question = `${at + 1}. ${titled(whomWords(whom, speaker), `“${speaker.ask(about, attribute, ask)}”`, speaker)}`
    const remarks = [speaker.name(about), speaker.attribute(attribute), value]
    return wrapped(bracketed(question, remarks, speaker), paper.width, '   ')
  })
  return [...heading(page.questionsToAsk, paper), ...(lines.length > 0 ? lines : [page.noQuestions])]
}

/** What to do next, the move that brings most per hour first. */
export function moveLines(sheet: Sheet): string[] {
  const { assessment, speaker, paper } = sheet
  const { page } = speaker.messages
  const moves = assessment.moves.slice(0, SHOWN)
  const lines = moves.flatMap((move, at) => moveBlock(move, at + 1, sheet))
  return [...heading(page.moves, paper), ...(lines.length > 0 ? lines : wrapped(page.noMoves, paper.width))]
}

function moveBlock(move: AssessedMove, number: number, { speaker, paper }: Sheet): string[] {
  const { title } = speaker.messages.moves[move.code]
  const hours = (['seller', 'presales', 'executive'] as const)
    .filter((who) => move.hours[who] > 0)
    .map((who) => speaker.say(`page.hours.${who}`, { hours: move.hours[who] }))
  const cost = speaker.say('page.moveCost', {
    hours: speaker.list(hours),
    chance: percent(move.chance),
    uplift: (move.uplift * 100).toFixed(1),
  })
  return [
    ...wrapped(
      `${number}. ${paper.colour.bold(title)} · ${speaker.name(move.about)} — ${cost}`,
      paper.width,
      '   ',
    ),
    ...wrapped(
      `   ${speaker.say(`moves.${move.code}.does`, { name: speaker.name(move.about) })}`,
      paper.width,
      '   ',
    ),
  ]
}
