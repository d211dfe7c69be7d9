import { useState } from 'react'
import { formatDay } from '../../domain/day.ts'
import { stateOn, type Commitment, type CommitmentState } from '../../domain/commitment.ts'
import { US } from '../../domain/subject.ts'
import type { BodyOf } from '../api-types.ts'
import { Button } from '../ui/button.tsx'
import { Chip, type Tone } from '../ui/chip.tsx'
import { AddCommitment } from './add-commitment.tsx'
import { AddVisit } from './add-visit.tsx'
import { visitWords } from '../../i18n/ground-words.ts'
import { Fold, Section } from './section.tsx'
import { useSheet } from './sheet.ts'
import styles from './visits-section.module.css'

export interface MeetingWriter {
  readonly visit: (visit: BodyOf<'recordVisit'>) => Promise<void>
  readonly promise: (commitment: BodyOf<'recordCommitment'>) => Promise<void>
  readonly settle: (commitment: string, state: BodyOf<'settleCommitment'>) => void
}

/** When we met whom for what, and who promised what by when. */
export function VisitsSection({ write }: { write?: MeetingWriter | undefined }) {
  const { speaker } = useSheet()
  const { say } = speaker
  const [adding, setAdding] = useState<'visit' | 'promise'>()
  const close = () => setAdding(undefined)
  return (
    <Section
      anchor="visits"
      title={say('web.deal.visitsAndPromises')}
      actions={
        write && (
          <>
            <Button icon="plus" onClick={() => setAdding('visit')}>
              {say('web.deal.visit')}
            </Button>
            <Button icon="plus" onClick={() => setAdding('promise')}>
              {say('web.deal.promise')}
            </Button>
          </>
        )
      }
    >
      <Promises settle={write?.settle} />
      <Visits />
      {write && adding === 'visit' && <AddVisit onClose={close} add={write.visit} />}
      {write && adding === 'promise' && <AddCommitment onClose={close} add={write.promise} />}
    </Section>
  )
}

function Promises({ settle }: { settle: MeetingWriter['settle'] | undefined }) {
  const sheet = useSheet()
  const { say } = sheet.speaker
  const promises = seen(sheet.casefile.commitments, sheet).sort(byDue)
  const open = promises.filter((one) => stateOn(one, sheet.day) === 'open')
  const settled = promises.filter((one) => stateOn(one, sheet.day) !== 'open')
  return (
    <div className={styles.part}>
      <h3>{say('web.deal.promises')}</h3>
      {open.length === 0 && <p className={styles.none}>{say('web.deal.noOpenPromise')}</p>}
      <PromiseList promises={open} settle={settle} />
      {settled.length > 0 && (
        <Fold title={say('web.deal.settledPromises', { count: settled.length })}>
          <PromiseList promises={settled} settle={settle} />
        </Fold>
      )}
    </div>
  )
}

type Logged = { readonly id: string; readonly on: number; readonly recorded: number }

/** What was known of by the day and not taken back. */
function seen<T extends Logged>(entries: readonly T[], { day, taken }: ReturnType<typeof useSheet>): T[] {
  return entries.filter(({ id, on, recorded }) => on <= day && recorded <= day && !taken.has(id))
}

/** What is due first; what has no day last. */
function byDue(a: Commitment, b: Commitment): number {
  return (a.due ?? Infinity) - (b.due ?? Infinity) || b.on - a.on
}

interface PromiseListProps {
  readonly promises: readonly Commitment[]
  readonly settle: MeetingWriter['settle'] | undefined
}

function PromiseList({ promises, settle }: PromiseListProps) {
  return (
    <ul className={styles.list}>
      {promises.map((promise) => (
        <li key={promise.id} className={styles.item}>
          <PromiseLine promise={promise} />
          {settle && <SettleButtons promise={promise} settle={settle} />}
        </li>
      ))}
    </ul>
  )
}

const STATE_TONES: Readonly<Record<CommitmentState, Tone>> = {
  open: 'plain',
  kept: 'for',
  moved: 'between',
  dodged: 'against',
}

function PromiseLine({ promise }: { promise: Commitment }) {
  const { day, speaker } = useSheet()
  const { say } = speaker
  const state = stateOn(promise, day)
  const late = state === 'open' && promise.due !== undefined && promise.due < day ? day - promise.due : 0
  return (
    <div>
      <p>
        <strong>{promise.by === US ? speaker.messages.page.us : speaker.name(promise.by)}</strong>{' '}
        {promise.what}
      </p>
      <p className={styles.note}>
        <Chip tone={STATE_TONES[state]}>{speaker.messages.attributes.commitmentStates[state]}</Chip>{' '}
        {promise.due !== undefined && say('page.due', { day: formatDay(promise.due) })}{' '}
        {late > 0 && <Chip tone="against">{say('web.deal.overdue', { days: late })}</Chip>}
      </p>
    </div>
  )
}

function SettleButtons({ promise, settle }: { promise: Commitment } & { settle: MeetingWriter['settle'] }) {
  const { day, speaker } = useSheet()
  const { commitmentStates } = speaker.messages.attributes
  const now = stateOn(promise, day)
  const next = now === 'open' ? (['kept', 'moved', 'dodged'] as const) : (['open'] as const)
  return (
    <div className={styles.settle}>
      {next.map((state) => (
        <Button key={state} kind="quiet" onClick={() => settle(promise.id, { state })}>
          {state === 'open' ? speaker.say('web.deal.reopenPromise') : commitmentStates[state]}
        </Button>
      ))}
    </div>
  )
}

const SHOWN = 4

function Visits() {
  const sheet = useSheet()
  const { say } = sheet.speaker
  const visits = seen(sheet.casefile.visits, sheet).sort((a, b) => b.on - a.on)
  const rest = visits.slice(SHOWN)
  return (
    <div className={styles.part}>
      <h3>{say('web.deal.visits')}</h3>
      {visits.length === 0 && <p className={styles.none}>{say('web.deal.noVisits')}</p>}
      <VisitList visits={visits.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Fold title={say('web.deal.moreVisits', { count: rest.length })}>
          <VisitList visits={rest} />
        </Fold>
      )}
    </div>
  )
}

function VisitList({ visits }: { visits: ReturnType<typeof useSheet>['casefile']['visits'] }) {
  const { speaker } = useSheet()
  return (
    <ul className={styles.list}>
      {visits.map((visit) => (
        <li key={visit.id} className={styles.item}>
          <p>{visitWords(visit, speaker)}</p>
        </li>
      ))}
    </ul>
  )
}
