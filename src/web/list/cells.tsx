import type { ReactNode } from 'react'
import { parseDay } from '../../domain/day.ts'
import { STANDARD_METHOD } from '../../engine/standard-method.ts'
import { percent } from '../../i18n/format.ts'
import { agoWords, shortDay } from '../ago.ts'
import { CallMark } from '../judgement/call-mark.tsx'
import { ForcesBar } from '../judgement/forces-bar.tsx'
import { OutlookTrack } from '../judgement/outlook-track.tsx'
import { classNames } from '../ui/class-names.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './cells.module.css'
import type { Row } from './row.ts'

/** The verdict, and below it how to play the deal. */
export function CallCell({ line, speaker }: Row) {
  return (
    <>
      <CallMark call={line.call} early={line.early} />
      {line.call !== 'stop' && (
        <span className={styles.below}>{speaker.messages.judgement.strategies[line.strategy].name}</span>
      )}
    </>
  )
}

/** Our number with its interval; the seller's own stands beside it (`seller`), never in its place. */
export function OutlookCell({ line, seller }: Row & { seller?: ReactNode }) {
  const { p, low, high } = line.win
  return (
    <>
      <span className={styles.outlook}>
        <strong>{percent(p)}</strong>
        <span className={styles.interval}>
          {percent(low)}–{percent(high)}
        </span>
        {seller}
      </span>
      <OutlookTrack win={line.win} sellerWin={line.sellerWin} />
    </>
  )
}

export function ForcesCell({ line, speaker }: Row) {
  const { drive, unknown, resistance } = line.forces
  const { say } = speaker
  return (
    <>
      <ForcesBar forces={line.forces} />
      <span className={styles.shares} aria-hidden="true">
        <span className={styles.for}>{say('web.list.forces.drive', { share: percent(drive) })}</span>
        <span>{say('web.list.forces.unknown', { share: percent(unknown) })}</span>
        <span className={styles.against}>
          {say('web.list.forces.resistance', { share: percent(resistance) })}
        </span>
      </span>
    </>
  )
}

/** What matters most, about whom, and how grave it is. */
export function FindingCell({ line, speaker }: Row) {
  const { finding } = line
  if (!finding) return <span className={styles.quiet}>{speaker.say('web.list.nothingFound')}</span>
  const { findings, judgement } = speaker.messages
  const grave = finding.severity === 'stop' || finding.severity === 'high'
  return (
    <>
      <span className={styles.two}>
        <span className={grave ? styles.grave : styles.light} title={judgement.severities[finding.severity]}>
          <Icon name={grave ? 'warning' : 'question'} />
          <span className="unseen">{judgement.severities[finding.severity]}: </span>
        </span>
        {findings[finding.code].title}
      </span>
      {finding.about !== 'deal' && <span className={styles.below}>{speaker.name(finding.about)}</span>}
    </>
  )
}

/** The question worth most, and whom to ask it. */
export function QuestionCell({ line, speaker }: Row) {
  const { question } = line
  const { say } = speaker
  if (!question) return <span className={styles.quiet}>{say('web.list.noQuestion')}</span>
  const attribute = speaker.attribute(question.attribute)
  const asked =
    question.about === 'deal'
      ? attribute
      : say('web.list.ask', { attribute, name: speaker.name(question.about) })
  return (
    <>
      <span className={styles.clip}>{asked}</span>
      <span className={styles.below}>
        {question.whom === null
          ? say('web.list.askNobody')
          : say('web.list.askOf', { name: speaker.name(question.whom) })}
      </span>
    </>
  )
}

/** When something was last learned; greyed once the silence is long, never shown as fresh. */
export function HeardCell({ line, speaker, today }: Row) {
  const heard = line.heard === null ? undefined : parseDay(line.heard)
  if (heard === undefined) return <span className="unknown">{speaker.say('web.list.heardNever')}</span>
  const stale = today - heard > STANDARD_METHOD.rules.silentDays
  const ago = agoWords(heard, today, speaker.language)
  return (
    <>
      <span
        className={classNames(styles.clip, stale && 'stale')}
        title={stale ? speaker.say('web.list.heardStale', { ago }) : undefined}
      >
        {ago}
      </span>
      <span className={styles.below}>
        {stale && <Icon name="clock" />} {shortDay(heard, today, speaker.language)}
      </span>
    </>
  )
}

/** How the deal ended and when, in place of its stage. */
export function ClosureWords({ line, speaker, today }: Row) {
  if (!line.closure) return null
  const { outcome, on } = line.closure
  return (
    <>
      <strong>{speaker.say(`web.list.outcomes.${outcome}`)}</strong>
      <span className={styles.below}>{shortDay(parseDay(on) ?? today, today, speaker.language)}</span>
    </>
  )
}
