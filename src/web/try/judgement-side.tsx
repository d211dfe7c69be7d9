import { formatDay } from '../../domain/day.ts'
import { percent } from '../../i18n/format.ts'
import { JudgementSections } from '../deal/judgement-sections.tsx'
import { SheetProvider, type Sheet } from '../deal/sheet.ts'
import { EmptyState } from '../ui/state.tsx'
import { useWords } from '../words/words.tsx'
import styles from './judgement-side.module.css'

interface JudgementSideProps {
  readonly sheet: Sheet | undefined
  /** The text has moved on and cannot be read just now. */
  readonly isBehind: boolean
  readonly isPast: boolean
}

/** What the deal page would show of the file. */
export function JudgementSide({ sheet, isBehind, isPast }: JudgementSideProps) {
  const { say } = useWords()
  if (!sheet) {
    return (
      <EmptyState title={say('web.attempt.nothingYet')}>
        <p>{say('web.attempt.nothingYetHint')}</p>
      </EmptyState>
    )
  }
  const { deal } = sheet.assessment
  return (
    <SheetProvider value={sheet}>
      <p className="unseen" role="status">
        {!isBehind && summaryOf(sheet)}
      </p>
      <div className={isBehind ? styles.behind : styles.judgement}>
        <header>
          {deal.account !== null && <p className={styles.account}>{deal.account}</p>}
          <h2>{deal.name}</h2>
          {isPast && (
            <p className={styles.past}>{say('web.attempt.pastDay', { day: formatDay(sheet.day) })}</p>
          )}
        </header>
        <JudgementSections />
      </div>
    </SheetProvider>
  )
}

function summaryOf({ assessment, speaker }: Sheet): string {
  const { p, low, high } = assessment.outlook.win
  return speaker.say('web.attempt.summary', {
    call: speaker.messages.judgement.calls[assessment.verdict.call].name,
    p: percent(p),
    low: percent(low),
    high: percent(high),
  })
}
