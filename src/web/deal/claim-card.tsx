import { formatDay } from '../../domain/day.ts'
import type { Entered } from '../../domain/entry.ts'
import { capWords, claimedWords, countsAlone } from '../../i18n/ground-words.ts'
import { bracketed } from '../../i18n/joined.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import styles from './claim-card.module.css'
import { GradeMark } from './grade-mark.tsx'
import { useSheet } from './sheet.ts'

interface ClaimCardProps {
  readonly claim: Entered
  /** What stands beside its source; the day it was learned where absent. */
  readonly remark?: string
}

/** One claim: who said what of whom and when, in which words, and as what it counts. */
export function ClaimCard({ claim, remark = formatDay(claim.on) }: ClaimCardProps) {
  const { speaker, taken } = useSheet()
  const { words, note } = claim
  return (
    <div className={classNames(styles.claim, taken.has(claim.id) && styles.taken)}>
      <p className={styles.what}>
        <span>{claimWords(claim, speaker)}</span>
        <GradeMark grade={countsAlone(claim)} />
        <span className={styles.when}>
          {speaker.source(claim.source)} · {remark}
        </span>
      </p>
      {words !== undefined && <blockquote className={styles.words}>{words}</blockquote>}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <CapLine claim={claim} />
    </div>
  )
}

/** What is claimed, with what sets it apart: a rival, a denial, an end. */
export function claimWords(claim: Entered, speaker: Speaker): string {
  const { page } = speaker.messages
  const { rival, not, ended } = claim
  const remarks = [...(rival ? [rival] : []), ...(not ? [page.denies] : []), ...(ended ? [page.ends] : [])]
  return bracketed(claimedWords(claim, speaker), remarks, speaker)
}

/** Why it counts for less than it was graded, and the one tap that lifts a false alarm. */
function CapLine({ claim }: { claim: Entered }) {
  const { speaker, affirm, taken } = useSheet()
  const words = capWords(claim, speaker)
  if (words === undefined) return null
  return (
    <p className={styles.cap}>
      {words}
      {affirm && claim.caps.includes('hedge') && !taken.has(claim.id) && (
        <Button kind="quiet" onClick={() => affirm(claim)}>
          {speaker.say('web.record.meansIt')}
        </Button>
      )}
    </p>
  )
}
