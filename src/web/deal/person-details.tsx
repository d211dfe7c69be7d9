import { useState } from 'react'
import { attributesOf } from '../../domain/registry.ts'
import type { Because } from '../../domain/finding.ts'
import type { PlainAttribute } from '../../engine/assessment.ts'
import type { MaskedPerson } from '../../engine/masked-assessment.ts'
import { sayProblem } from '../shell/say-problem.ts'
import { useNotify } from '../shell/notices.tsx'
import { Button } from '../ui/button.tsx'
import { Grounds } from './grounds.tsx'
import { KnownValue, WithheldMark } from './known-value.tsx'
import { COLUMNS, itemsOf, type Shown } from './people-columns.ts'
import type { PeopleWriter } from './people-writer.ts'
import styles from './person-details.module.css'
import { RenamePerson } from './rename-person.tsx'
import { Fold } from './section.tsx'
import { useSheet } from './sheet.ts'

interface PersonDetailsProps {
  readonly person: MaskedPerson
  readonly write?: PeopleWriter | undefined
}

/** All that is known of a person beside the columns, with the claims behind everything. */
export function PersonDetails({ person, write }: PersonDetailsProps) {
  const { speaker, record } = useSheet()
  return (
    <div className={styles.details}>
      <dl className={styles.facts}>
        {furtherFacts(person).map(([attribute, known]) => (
          <div key={attribute}>
            <dt>{speaker.attribute(attribute)}</dt>
            {known.map((one, at) => (
              <dd key={at}>
                <KnownValue known={one}>
                  {'withheld' in one ? <WithheldMark /> : speaker.value(attribute, one.value)}
                </KnownValue>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <Fold title={speaker.say('web.deal.claimsOn', { name: speaker.name(person.id) })} open>
        <Grounds because={claimsAbout(person.id, useSheet().casefile.observations)} />
      </Fold>
      <div className={styles.actions}>
        {record && (
          <Button icon="plus" onClick={() => record({ about: person.id })}>
            {speaker.say('web.record.about', { name: speaker.name(person.id) })}
          </Button>
        )}
        {write && <PersonActions person={person} write={write} />}
      </div>
    </div>
  )
}

const IN_TABLE: ReadonlySet<string> = new Set(COLUMNS)

/** Every attribute of the registry that the table has no column for. */
function furtherFacts(person: MaskedPerson): [PlainAttribute, readonly Shown[]][] {
  return attributesOf('stakeholder')
    .filter(([name]) => !IN_TABLE.has(name))
    .map(([name]): [PlainAttribute, readonly Shown[]] => [
      name as PlainAttribute,
      itemsOf(person[name as PlainAttribute]),
    ])
    .filter(([, known]) => known.length > 0)
}

const MOST_CLAIMS = 30

/** The newest first. */
function claimsAbout(
  person: string,
  claims: readonly { id: string; about: string; on: number }[],
): Because[] {
  return claims
    .filter(({ about }) => about === person)
    .toSorted((a, b) => b.on - a.on)
    .slice(0, MOST_CLAIMS)
    .map(({ id }) => id)
}

function PersonActions({ person, write }: { person: MaskedPerson; write: PeopleWriter }) {
  const { speaker } = useSheet()
  const notify = useNotify()
  const [renaming, setRenaming] = useState(false)
  const remove = () => {
    write.remove(person.id).catch((error: unknown) => {
      notify({ text: sayProblem(speaker.say, error), tone: 'trouble' })
    })
  }
  return (
    <>
      <Button kind="quiet" icon="pencil" onClick={() => setRenaming(true)}>
        {speaker.say('web.deal.rename')}
      </Button>
      <Button kind="quiet" onClick={remove}>
        {speaker.say('web.deal.remove')}
      </Button>
      {renaming && <RenamePerson person={person} onClose={() => setRenaming(false)} change={write.change} />}
    </>
  )
}
