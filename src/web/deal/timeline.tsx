import { useMemo, useState } from 'react'
import { Button, IconButton } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { ClaimCard, claimWords } from './claim-card.tsx'
import { commitmentFrom, dated, dayIn } from './casefile-from.ts'
import type { DealLog } from './deal-log.ts'
import { promiseWords, visitWords } from '../../i18n/ground-words.ts'
import { Section } from './section.tsx'
import { useSheet } from './sheet.ts'
import styles from './timeline.module.css'
import { timelineOf, type TimelineDay, type TimelineEntry } from './timeline-entries.ts'
import { closureWords } from './closure-words.ts'

const FIRST_DAYS = 12

interface TimelineProps {
  readonly log: DealLog
  /** Takes an entry back; undefined where nothing can be written. */
  readonly onRetract?: ((id: string) => void) | undefined
}

/** Everything that was recorded, the newest first: the words, the grade, the source, who entered it. */
export function Timeline({ log, onRetract }: TimelineProps) {
  const { day, speaker } = useSheet()
  const days = useMemo(() => timelineOf(log, day), [log, day])
  const [shown, setShown] = useState(FIRST_DAYS)
  return (
    <Section anchor="log" title={speaker.say('web.log.title')}>
      {days.length === 0 && <p>{speaker.say('web.log.empty')}</p>}
      <ol className={styles.days}>
        {days.slice(0, shown).map((one) => (
          <li key={one.day}>
            <DayEntries of={one} log={log} onRetract={onRetract} />
          </li>
        ))}
      </ol>
      {days.length > shown && (
        <Button onClick={() => setShown(shown * 3)}>
          {speaker.say('web.log.more', { count: days.length - shown })}
        </Button>
      )}
    </Section>
  )
}

function DayEntries({ of: { day, entries }, log, onRetract }: TimelineProps & { of: TimelineDay }) {
  return (
    <>
      <h3 className={styles.day}>{day}</h3>
      <ul className={styles.entries}>
        {entries.map((one) => (
          <li key={`${one.kind}${one.entry.id}${one.entry.seq}`} className={styles.entry}>
            <EntryLine one={one} log={log} onRetract={onRetract} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface EntryLineProps extends TimelineProps {
  readonly one: TimelineEntry
}

function EntryLine({ one, log, onRetract }: EntryLineProps) {
  const { taken, speaker } = useSheet()
  const isTaken = taken.has(one.entry.id)
  const mayRetract = onRetract && !isTaken && RETRACTABLE.has(one.kind)
  return (
    <>
      <div className={classNames(styles.what, isTaken && styles.taken)}>
        <EntryWords one={one} log={log} />
      </div>
      {mayRetract && (
        <IconButton
          icon="undo"
          label={speaker.say('web.log.retract')}
          className={styles.retract}
          onClick={() => onRetract(one.entry.id)}
        />
      )}
    </>
  )
}

const RETRACTABLE: ReadonlySet<TimelineEntry['kind']> = new Set(['observation', 'visit', 'commitment'])

function EntryWords({ one, log }: { one: TimelineEntry; log: DealLog }) {
  const { claims, speaker } = useSheet()
  const by = byWords(one, log, speaker)
  const claim = one.kind === 'observation' ? claims.get(one.entry.id) : undefined
  if (claim) return <ClaimCard claim={claim} remark={by} />
  return (
    <p className={styles.other}>
      {otherWords(one, log, speaker, claims)} <span className={styles.by}>{by}</span>
    </p>
  )
}

/** Who entered it, and when that was later than the day it was learned. */
function byWords({ kind, entry }: TimelineEntry, log: DealLog, { say }: SheetParts['speaker']): string {
  const remarks = [
    ...(kind === 'commitment' ? [] : [say('web.log.by', { name: log.members[entry.by] ?? entry.by })]),
    ...(entry.recorded === entry.on ? [] : [say('web.log.recorded', { day: entry.recorded })]),
  ]
  return remarks.join(' · ')
}

/** An entry that is no claim, as a sentence. */
function otherWords(
  { kind, entry }: TimelineEntry,
  log: DealLog,
  speaker: SheetParts['speaker'],
  claims: SheetParts['claims'],
): string {
  const { say } = speaker
  switch (kind) {
    case 'observation':
      return entry.id
    case 'retraction':
      return say('web.log.retracted', { what: retractedWords(entry.retracts, log, speaker, claims) })
    case 'visit':
      return visitWords(dated(entry), speaker)
    case 'commitment':
      return promiseWords(commitmentFrom(entry), dayIn(entry.on), speaker)
    case 'closure':
      return closureWords(entry, speaker)
    case 'reopening':
      return [say('web.log.reopened'), ...(entry.note === undefined ? [] : [entry.note])].join(' · ')
  }
}

type SheetParts = ReturnType<typeof useSheet>

function retractedWords(
  id: string,
  log: DealLog,
  speaker: SheetParts['speaker'],
  claims: SheetParts['claims'],
): string {
  const claim = claims.get(id)
  if (claim) return claimWords(claim, speaker)
  if (log.withheld.some((one) => one.id === id)) return speaker.say('web.deal.withheld')
  const visit = log.visits.find((one) => one.id === id)
  if (visit) return visitWords(dated(visit), speaker)
  return log.commitments.find((one) => one.id === id)?.what ?? id
}
