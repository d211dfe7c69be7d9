import { formatDay } from '../../domain/day.ts'
import type { Because } from '../../domain/finding.ts'
import type { AttributeName } from '../../domain/registry.ts'
import { stateOn, type Commitment } from '../../domain/commitment.ts'
import type { Visit } from '../../domain/visit.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { Button } from '../ui/button.tsx'
import { ClaimCard } from './claim-card.tsx'
import styles from './grounds.module.css'
import { useSheet } from './sheet.ts'

/** What a judgement rests on: claims with their words, visits, promises, and what is not known. */
export function Grounds({ because }: { because: readonly Because[] }) {
  return (
    <ul className={styles.grounds}>
      {because.map((ground) => (
        <li key={typeof ground === 'string' ? ground : ground.missing.join()}>
          <GroundLine ground={ground} />
        </li>
      ))}
    </ul>
  )
}

function GroundLine({ ground }: { ground: Because }) {
  const { claims, visits, commitments, speaker, day } = useSheet()
  if (typeof ground !== 'string') return <MissingLine missing={ground.missing} />
  const claim = claims.get(ground)
  if (claim) return <ClaimCard claim={claim} />
  const visit = visits.get(ground)
  if (visit) return <p>{visitWords(visit, speaker)}</p>
  const promise = commitments.get(ground)
  return <p>{promise ? promiseWords(promise, speaker, day) : ground}</p>
}

function MissingLine({ missing: [about, what] }: { missing: Exclude<Because, string>['missing'] }) {
  const { speaker, record } = useSheet()
  const { page } = speaker.messages
  if (what === 'visit') return <p className={styles.missing}>{page.noVisit}</p>
  if (what === 'commitment') return <p className={styles.missing}>{page.noCommitment}</p>
  return (
    <p className={styles.missing}>
      {missingWords(about, what, speaker)}
      {record && (
        <Button kind="quiet" icon="plus" onClick={() => record({ about, attribute: what })}>
          {speaker.say('web.record.this')}
        </Button>
      )}
    </p>
  )
}

function missingWords(about: string, attribute: AttributeName, speaker: Speaker): string {
  return speaker.say('page.missing', { name: speaker.name(about), attribute: speaker.attribute(attribute) })
}

/** A visit: when, what kind, who was there, what was shown, what for. */
export function visitWords(visit: Visit, speaker: Speaker): string {
  const { attributes } = speaker.messages
  const at = { day: formatDay(visit.on), kind: attributes.visitKinds[visit.kind] }
  const who =
    visit.theirs.length === 0
      ? speaker.say('page.visitNobody', at)
      : speaker.say('page.visit', { ...at, people: speaker.list(visit.theirs.map(speaker.name)) })
  const shown = visit.shown.map((one) => attributes.shown[one])
  const parts = [
    who,
    ...(shown.length > 0 ? [speaker.say('page.visitShown', { shown: speaker.list(shown) })] : []),
    ...(visit.purpose === undefined ? [] : [visit.purpose]),
  ]
  return parts.join(' · ')
}

/** A promise with the state it was in on the day. */
export function promiseWords(promise: Commitment, speaker: Speaker, day: number): string {
  const said = speaker.say('page.promise', {
    day: formatDay(promise.on),
    name: speaker.source(promise.by),
    what: promise.what,
    state: speaker.messages.attributes.commitmentStates[stateOn(promise, day)],
  })
  if (promise.due === undefined) return said
  return `${said} · ${speaker.say('page.due', { day: formatDay(promise.due) })}`
}
