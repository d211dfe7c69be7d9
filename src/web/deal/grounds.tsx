import { formatDay } from '../../domain/day.ts'
import type { Because } from '../../domain/finding.ts'
import type { MaskedObservation } from '../../domain/masked-observation.ts'
import { missingWords, promiseWords, visitWords } from '../../i18n/ground-words.ts'
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
  const { claims, visits, commitments, withheld, speaker, day } = useSheet()
  if (typeof ground !== 'string') return <MissingLine missing={ground.missing} />
  const claim = claims.get(ground)
  if (claim) return <ClaimCard claim={claim} />
  const visit = visits.get(ground)
  if (visit) return <p>{visitWords(visit, speaker)}</p>
  const hidden = withheld.get(ground)
  if (hidden) return <WithheldLine claim={hidden} />
  const promise = commitments.get(ground)
  return <p>{promise ? promiseWords(promise, day, speaker) : ground}</p>
}

function WithheldLine({ claim: { attribute, on } }: { claim: MaskedObservation }) {
  const { speaker } = useSheet()
  const params = { day: formatDay(on), attribute: speaker.attribute(attribute) }
  return <p className={styles.missing}>{speaker.say('web.deal.withheldClaim', params)}</p>
}

function MissingLine({ missing }: { missing: Exclude<Because, string>['missing'] }) {
  const { speaker, record } = useSheet()
  const [about, what] = missing
  return (
    <p className={styles.missing}>
      {missingWords(missing, speaker)}
      {record && what !== 'visit' && what !== 'commitment' && (
        <Button kind="quiet" icon="plus" onClick={() => record({ about, attribute: what })}>
          {speaker.say('web.record.this')}
        </Button>
      )}
    </p>
  )
}
