import { useMemo } from 'react'
import { Button } from '../ui/button.tsx'
import { KnownValue } from './known-value.tsx'
import { useSheet } from './sheet.ts'
import { tiesOf, type KnownTie } from './ties-of.ts'
import styles from './ties.module.css'

/** Who reports to, influences or is at odds with whom. */
export function Ties() {
  const { casefile, day, speaker, record } = useSheet()
  const ties = useMemo(() => tiesOf(casefile, day), [casefile, day])
  const [first, second] = casefile.people
  return (
    <div className={styles.ties}>
      <header className={styles.head}>
        <h3>{speaker.say('web.deal.ties')}</h3>
        {record && first && second && (
          <Button kind="quiet" icon="plus" onClick={() => record({ about: `${first.id}~${second.id}` })}>
            {speaker.say('web.deal.addTie')}
          </Button>
        )}
      </header>
      {ties.length === 0 ? (
        <p className={styles.none}>{speaker.say('web.deal.noTies')}</p>
      ) : (
        <ul className={styles.list}>
          {ties.map((tie) => (
            <li key={`${tie.about}|${tie.attribute}`}>
              <TieLine tie={tie} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function TieLine({ tie: { ends, attribute, known } }: { tie: KnownTie }) {
  const { speaker } = useSheet()
  return (
    <KnownValue known={known}>
      {speaker.name(ends[0])} <span className={styles.kind}>{speaker.attribute(attribute)}</span>{' '}
      {speaker.name(ends[1])}
    </KnownValue>
  )
}
