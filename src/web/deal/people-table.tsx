import { useState, type ReactNode } from 'react'
import type { Known } from '../../engine/assessment.ts'
import type { MaskedPerson } from '../../engine/masked-assessment.ts'
import type { AttributeName } from '../../domain/registry.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { IconButton } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { AttributeWord } from './attribute-word.tsx'
import { COLUMNS, itemsOf, type Column, type Shown } from './people-columns.ts'
import { KnownValue, Unknown, WithheldMark } from './known-value.tsx'
import styles from './people-table.module.css'
import type { PeopleWriter } from './people-writer.ts'
import { PersonDetails } from './person-details.tsx'
import { isPlaceholder, useSheet } from './sheet.ts'
import { SupportMark } from './support-mark.tsx'

/** Who is who and how they stand: on a phone a card for each. A cell opens Record, the name opens his details. */
export function PeopleTable({ write }: { write?: PeopleWriter | undefined }) {
  const { assessment, speaker } = useSheet()
  const [open, setOpen] = useState<string>()
  const people = assessment.people.toSorted((a, b) => weightOf(b) - weightOf(a))
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{speaker.messages.page.columns.person}</th>
            {COLUMNS.map((attribute) => (
              <th scope="col" key={attribute}>
                <AttributeWord of={attribute} />
              </th>
            ))}
          </tr>
        </thead>
        {people.map((person) => (
          <PersonRows
            key={person.id}
            person={person}
            open={open === person.id}
            onOpen={() => setOpen(open === person.id ? undefined : person.id)}
            write={write}
          />
        ))}
      </table>
    </div>
  )
}

function weightOf({ force, counts }: MaskedPerson): number {
  return counts ? force.drive + force.resistance + force.unknown : -1
}

interface PersonRowsProps {
  readonly person: MaskedPerson
  readonly open: boolean
  readonly onOpen: () => void
  readonly write?: PeopleWriter | undefined
}

function PersonRows({ person, open, onOpen, write }: PersonRowsProps) {
  const sheet = useSheet()
  const { speaker } = sheet
  const dashed = isPlaceholder(person.id, sheet)
  return (
    <tbody className={classNames(!person.counts && styles.gone, dashed && styles.placeholder)}>
      <tr>
        <th scope="row" className={styles.person}>
          <div className={styles.name}>
            <IconButton
              icon={open ? 'up' : 'down'}
              label={speaker.say('web.deal.details', { name: speaker.name(person.id) })}
              aria-expanded={open}
              onClick={onOpen}
            />
            <PersonName person={person} />
          </div>
        </th>
        {COLUMNS.map((attribute) => (
          <Cell key={attribute} person={person} attribute={attribute} />
        ))}
      </tr>
      {open && (
        <tr>
          <td colSpan={COLUMNS.length + 1} className={styles.details}>
            <PersonDetails person={person} write={write} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

function PersonName({ person }: { person: MaskedPerson }) {
  const { speaker } = useSheet()
  const { page } = speaker.messages
  const remarks = [
    ...(person.title === null ? [] : [person.title]),
    ...(person.counts ? [] : [page.left]),
    ...(person.counts && !person.met
      ? [speaker.say(person.contacted ? 'web.deal.notMet' : 'web.deal.notContacted')]
      : []),
  ]
  return (
    <span>
      {person.name}
      <span className={styles.title}>{remarks.join(' · ')}</span>
    </span>
  )
}

interface CellProps {
  readonly person: MaskedPerson
  readonly attribute: Column
}

function Cell({ person, attribute }: CellProps) {
  const { speaker, record } = useSheet()
  const words = valuesOf(person, attribute)
  const label = `${speaker.name(person.id)}, ${speaker.attribute(attribute)}`
  return (
    <td className={classNames(words.length === 0 && styles.blank)}>
      <span className={styles.label}>{speaker.attribute(attribute)}</span>
      <CellButton label={label} onRecord={record && (() => record({ about: person.id, attribute }))}>
        {words.length === 0 ? (
          <Unknown />
        ) : (
          words.map((known, at) => (
            <KnownValue key={at} known={known} {...(attribute === 'mode' && { guessed: person.guessed })}>
              {valueWords(attribute, known, speaker)}
            </KnownValue>
          ))
        )}
      </CellButton>
    </td>
  )
}

function CellButton({
  label,
  onRecord,
  children,
}: {
  label: string
  onRecord: (() => void) | undefined
  children: ReactNode
}) {
  if (!onRecord) return <div className={styles.plain}>{children}</div>
  return (
    <button type="button" className={styles.cell} onClick={onRecord}>
      <span className="unseen">{label}: </span>
      {children}
    </button>
  )
}

type Told = Shown | (Pick<Known, 'value' | 'certainty' | 'stale' | 'because'> & Partial<Pick<Known, 'grade'>>)

function valuesOf(person: MaskedPerson, attribute: Column): readonly Told[] {
  if (attribute === 'role') return person.roles
  if (attribute === 'mode') return person.mode === null ? [] : [person.mode]
  return itemsOf(person[attribute])
}

function valueWords(attribute: AttributeName, known: Told, speaker: Speaker): ReactNode {
  if ('withheld' in known) return <WithheldMark />
  if (attribute === 'support') return <SupportMark support={Number(known.value)} />
  return speaker.value(attribute, known.value)
}
