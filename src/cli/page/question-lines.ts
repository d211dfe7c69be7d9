import { percent } from '../../i18n/format.ts'
import { padded, widthOfText } from '../paper.ts'
import type { Sheet } from '../sheet.ts'
import { heading } from './heading.ts'

const CELLS = 10
/** Room for "100% known". */
const SHARE = 10

/** How far each of the five questions is answered. */
export function questionLines({ assessment, speaker, paper }: Sheet): string[] {
  const { judgement, page } = speaker.messages
  const titles = assessment.questions.map(({ id }) => `${id} ${judgement.questions[id].title}`)
  const column = Math.max(...titles.map(widthOfText))
  const rows = assessment.questions.map(({ status, known }, at) => {
    const filled = Math.round(known * CELLS)
    const bar = '■'.repeat(filled) + '□'.repeat(CELLS - filled)
    const share = padded(speaker.say('page.known', { share: percent(known) }), SHARE)
    const line = [padded(titles[at] ?? '', column), bar, share, judgement.questionStatuses[status]]
    const wide = line.join('  ')
    return widthOfText(wide) <= paper.width ? wide : line.filter((part) => part !== bar).join('  ')
  })
  return [...heading(page.fiveQuestions, paper), ...rows]
}
