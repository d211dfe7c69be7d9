import { formatDay } from '../../domain/day.ts'
import type { Cap, Entered } from '../../domain/entry.ts'
import { tieEnds } from '../../domain/subject.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import styles from './claim-card.module.css'
import { GradeMark } from './grade-mark.tsx'
import { countsAlone, useSheet } from './sheet.ts'
import { seedFrom } from './record/draft.ts'

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

/** Of whom, what, which value; a tie as a sentence of its own. */
export function claimWords(
  { about, attribute, value, not, ended, rival }: Entered,
  speaker: Speaker,
): string {
  const ends = tieEnds(about)
  const said = ends
    ? [speaker.name(ends[0]), speaker.attribute(attribute), speaker.name(ends[1])].join(' ')
    : speaker.say('page.claimed', {
        name: speaker.name(about),
        attribute: speaker.attribute(attribute),
        value: speaker.value(attribute, value),
      })
  const { page } = speaker.messages
  const remarks = [...(rival ? [rival] : []), ...(not ? [page.denies] : []), ...(ended ? [page.ends] : [])]
  return remarks.length === 0
    ? said
    : speaker.say('page.bracketed', { text: said, remarks: remarks.join(page.comma) })
}

/** Why it counts for less than it was graded, and the one tap that lifts a false alarm. */
function CapLine({ claim }: { claim: Entered }) {
  const { speaker, record } = useSheet()
  const reasons = capReasons(claim, speaker)
  if (reasons.length === 0) return null
  const { grades } = speaker.messages.attributes
  return (
    <p className={styles.cap}>
      {speaker.say('page.countsAs', {
        grade: grades[claim.grade].name,
        counts: grades[countsAlone(claim)].name,
        reasons: speaker.list(reasons),
      })}
      {record && claim.caps.includes('hedge') && (
        <Button kind="quiet" onClick={() => record({ ...seedFrom(claim), firm: true, retracts: claim.id })}>
          {speaker.say('web.record.meansIt')}
        </Button>
      )}
    </p>
  )
}

/** Each reason why it counts for less; empty where it counts as it was graded. */
export function capReasons(claim: Entered, speaker: Speaker): string[] {
  const counts = countsAlone(claim)
  if (counts === claim.grade) return []
  const reasons = claim.caps.map((cap) => capWords(cap, claim, speaker))
  return claim.hearsay && reasons.length === 0 ? [speaker.messages.page.caps.hearsay] : reasons
}

/** Of a word of doubt also whose doubt it is, where the text says so. */
function capWords(cap: Cap, { doubt }: Entered, speaker: Speaker): string {
  const reason = speaker.say(`page.caps.${cap}`, { word: doubt?.word ?? '' })
  if (cap !== 'hedge' || doubt?.by === undefined) return reason
  const whose = speaker.say('page.doubtOf', { name: speaker.source(doubt.by) })
  return speaker.say('page.bracketed', { text: reason, remarks: whose })
}
