import type { Contribution, Probability } from '../../engine/assessment.ts'
import { percent, signed } from '../../i18n/format.ts'
import { factorWords } from '../../i18n/ground-words.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { Button } from '../ui/button.tsx'
import { IntervalTrack } from '../ui/interval-track.tsx'
import { Grounds } from './grounds.tsx'
import styles from './outlook.module.css'
import { Fold } from './section.tsx'
import { useSheet } from './sheet.ts'
import { OutlookTrack } from '../judgement/outlook-track.tsx'
import { TermWord } from '../judgement/term-word.tsx'

/** The chance to win with its interval, what it is made of, and the seller's own number beside it. */
export function Outlook() {
  const { assessment, speaker } = useSheet()
  const { outlook } = assessment
  const { page } = speaker.messages
  return (
    <div className={styles.outlook} data-tour="outlook">
      <WinLine win={outlook.win} />
      <ProbabilityLine name={page.decision} probability={outlook.decision} />
      <ProbabilityLine name={page.usIfDecided} probability={outlook.us} />
      <p className={styles.note}>{speaker.say('web.deal.outlookNote')}</p>
      <ValueLine />
      <Fold title={speaker.say('web.deal.itsSum')}>
        <Contributions contributions={outlook.contributions} />
      </Fold>
    </div>
  )
}

function WinLine({ win }: { win: Probability }) {
  const { assessment, speaker } = useSheet()
  const { sellerWin } = assessment.deal
  const seller = typeof sellerWin === 'number' ? sellerWin : null
  return (
    <div className={styles.win}>
      <p className={styles.label}>
        <TermWord of="win-probability">{speaker.messages.page.win}</TermWord>
      </p>
      <p className={styles.figures}>
        <strong>{percent(win.p)}</strong> <span>{intervalWords(win, speaker)}</span>
      </p>
      <OutlookTrack win={win} sellerWin={seller} />
      <SellerLine seller={seller} />
    </div>
  )
}

/** The seller's own number: beside ours, and asked for where it is not known. */
function SellerLine({ seller }: { seller: number | null }) {
  const { speaker, record } = useSheet()
  return (
    <p className={styles.seller}>
      {seller === null ? (
        speaker.say('web.deal.noSellerWin')
      ) : (
        <>
          <span className={styles.ring} aria-hidden="true" />
          {speaker.say('page.sellerWin', { p: percent(seller) })}
        </>
      )}
      {record && (
        <Button kind="quiet" onClick={() => record({ about: 'deal', attribute: 'sellerWin' })}>
          {speaker.say(seller === null ? 'web.record.this' : 'web.deal.change')}
        </Button>
      )}
    </p>
  )
}

function ProbabilityLine({ name, probability }: { name: string; probability: Probability }) {
  const { speaker } = useSheet()
  const { p, low, high } = probability
  return (
    <div className={styles.part}>
      <span>{name}</span>
      <span className={styles.partFigures}>
        <strong>{percent(p)}</strong> {intervalWords(probability, speaker)}
      </span>
      <IntervalTrack p={p} low={low} high={high} label={trackWords(name, probability, speaker)} />
    </div>
  )
}

function intervalWords({ low, high }: Probability, speaker: Speaker): string {
  return speaker.say('page.interval', { low: percent(low), high: percent(high) })
}

function trackWords(name: string, probability: Probability, speaker: Speaker): string {
  return `${name} ${percent(probability.p)}, ${intervalWords(probability, speaker)}`
}

function ValueLine() {
  const { assessment, speaker } = useSheet()
  const { expectedValue, gain, cost } = assessment.verdict
  if (expectedValue === null || gain === null || cost === null) return <p>{speaker.messages.page.noAmount}</p>
  return (
    <p>
      {speaker.say('page.expectedValue', {
        value: speaker.money(expectedValue),
        gain: speaker.money(gain),
        cost: speaker.money(cost),
        p: percent(assessment.outlook.win.p),
      })}
    </p>
  )
}

/** What two decimals can show. */
const VISIBLE = 0.005

function Contributions({ contributions }: { contributions: readonly Contribution[] }) {
  const { speaker } = useSheet()
  const moving = contributions.filter(({ logOdds }) => Math.abs(logOdds) >= VISIBLE)
  if (moving.length === 0) return <p>{speaker.messages.page.noContributions}</p>
  const largest = Math.max(...moving.map(({ logOdds }) => Math.abs(logOdds)))
  return (
    <>
      <p className={styles.note}>{speaker.say('web.deal.sumNote')}</p>
      <ul className={styles.contributions}>
        {moving.map((one) => (
          <ContributionRow key={one.factor} contribution={one} largest={largest} />
        ))}
      </ul>
    </>
  )
}

function ContributionRow({ contribution, largest }: { contribution: Contribution; largest: number }) {
  const { speaker } = useSheet()
  const { logOdds, certainty, because, value } = contribution
  const width = `${(Math.abs(logOdds) / largest) * 50}%`
  return (
    <li>
      <details>
        <summary className={styles.contribution}>
          <span>{factorWords(contribution, speaker)}</span>
          <span className={styles.sum} aria-hidden="true">
            <span className={logOdds < 0 ? styles.less : styles.more} style={{ width }} />
          </span>
          <span className={styles.logOdds}>{signed(logOdds)}</span>
        </summary>
        <p className={styles.note}>
          {speaker.say('web.deal.factor', { value: value.toFixed(2), certainty: percent(certainty) })}
        </p>
        <Grounds because={because} />
      </details>
    </li>
  )
}
