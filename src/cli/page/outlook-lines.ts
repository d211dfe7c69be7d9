import type { Contribution, Probability } from '../../engine/assessment.ts'
import { percent, signed } from '../../i18n/format.ts'
import { padded, widthOfText, type Paper } from '../paper.ts'
import type { Sheet } from '../sheet.ts'
import { wrapped } from '../wrap.ts'
import { heading } from './heading.ts'
import { factorWords } from '../../i18n/ground-words.ts'
import { titled } from '../../i18n/joined.ts'

const SCALE = 40
/** What two decimals can show. */
const VISIBLE = 0.005

/** Three probabilities with their intervals drawn, and the sum behind them. */
export function outlookLines(sheet: Sheet): string[] {
  const { assessment, speaker, paper } = sheet
  const { page } = speaker.messages
  const { outlook, deal } = assessment
  const rows: [string, Probability][] = [
    [page.decision, outlook.decision],
    [page.usIfDecided, outlook.us],
    [page.win, outlook.win],
  ]
  const label = Math.max(...rows.map(([name]) => widthOfText(name))) + 2
  const drawn = rows.map(([name, probability]) => padded(name, label) + probabilityLine(probability, sheet))
  const seller =
    typeof deal.sellerWin === 'number' ? [speaker.say('page.sellerWin', { p: percent(deal.sellerWin) })] : []
  return [
    ...heading(page.outlook, paper),
    ...drawn,
    ...seller.map((line) => ' '.repeat(label) + line),
    paper.colour.dim(page.outlookNote),
    ...contributionLines(sheet),
  ]
}

function probabilityLine({ p, low, high }: Probability, { speaker, paper }: Sheet): string {
  const interval = speaker.say('page.interval', { low: percent(low), high: percent(high) })
  return `${percent(p).padStart(4)}  ${drawnInterval(p, low, high, paper)}  ${paper.colour.dim(`[${interval}]`)}`
}

/** The interval on a line from 0 to 100 %. */
function drawnInterval(p: number, low: number, high: number, { colour }: Paper): string {
  const at = (share: number): number => Math.round(share * (SCALE - 1))
  const cells = Array.from({ length: SCALE }, (_, cell) => {
    if (cell === at(p)) return colour.bold('●')
    return cell >= at(low) && cell <= at(high) ? '━' : colour.dim('·')
  })
  return cells.join('')
}

function contributionLines(sheet: Sheet): string[] {
  const { assessment, speaker, paper } = sheet
  const { contributions } = assessment.outlook
  const { page } = speaker.messages
  if (contributions.length === 0) return wrapped(page.noContributions, paper.width)
  const moving = contributions.filter(({ logOdds }) => Math.abs(logOdds) >= VISIBLE)
  const words = moving.map((one) => contributionWords(one, sheet)).join(' · ')
  return wrapped(titled(page.contributions, words, speaker), paper.width, '  ')
}

/** One factor with what it adds: "decider’s mode +0.62". */
export function contributionWords(contribution: Contribution, { speaker }: Pick<Sheet, 'speaker'>): string {
  return `${factorWords(contribution, speaker)} ${signed(contribution.logOdds)}`
}
