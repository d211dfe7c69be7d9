import type { ReactNode } from 'react'
import { isStated, type Grade } from '../../domain/grade.ts'
import type { Because } from '../../domain/finding.ts'
import { percent } from '../../i18n/format.ts'
import { classNames } from '../ui/class-names.ts'
import { ageOf } from './age.ts'
import styles from './known-value.module.css'
import { useSheet } from './sheet.ts'

/** A value with how surely it is known and since when; a guess stands in italics, what is out of date in grey. */
export function KnownValue({
  children,
  known,
  guessed,
}: {
  children: ReactNode
  known: {
    readonly certainty: number
    readonly stale: boolean
    readonly because: readonly Because[]
    readonly grade?: Grade
  }
  guessed?: boolean
}) {
  const { certainty, stale, grade } = known
  const guess = guessed ?? (grade !== undefined && !isStated(grade))
  return (
    <span className={styles.known}>
      <span className={classNames(guess && 'guess', stale && 'stale')}>{children}</span>
      <Surety certainty={certainty} stale={stale} guess={guess} because={known.because} />
    </span>
  )
}

interface SuretyProps {
  readonly certainty: number
  readonly stale: boolean
  readonly guess: boolean
  readonly because: readonly Because[]
}

function Surety({ certainty, stale, guess, because }: SuretyProps) {
  const sheet = useSheet()
  const { say } = sheet.speaker
  const age = ageOf(because, sheet)
  const remarks = [
    ...(guess ? [say('web.deal.guess')] : []),
    ...(stale ? [say('page.stale')] : []),
    ...(age === undefined ? [] : [say('web.deal.age', { days: age })]),
  ]
  return (
    <span className={styles.surety} title={say('web.deal.certainty', { share: percent(certainty) })}>
      <span className={styles.meter} aria-hidden="true">
        <span style={{ width: percent(certainty) }} />
      </span>
      <span className="unseen">{say('web.deal.certainty', { share: percent(certainty) })}</span>
      {remarks.join(' · ')}
    </span>
  )
}

/** Something is known, and this reader may not see what. */
export function WithheldMark() {
  const { speaker } = useSheet()
  return (
    <span className={styles.withheld} title={speaker.say('web.deal.withheldWhy')}>
      {speaker.say('web.deal.withheld')}
    </span>
  )
}

/** Nothing is known: never a nought. */
export function Unknown() {
  const { speaker } = useSheet()
  return (
    <span className={styles.unknown}>
      <span aria-hidden="true">?</span>
      <span className="unseen">{speaker.messages.page.unknown}</span>
    </span>
  )
}
