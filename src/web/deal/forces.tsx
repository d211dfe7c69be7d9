import type { Term } from '../../domain/term.ts'
import type { MaskedPerson } from '../../engine/masked-assessment.ts'
import { percent } from '../../i18n/format.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { ShareBar, type ShareKind } from '../ui/share-bar.tsx'
import styles from './forces.module.css'
import { Fold, Section } from './section.tsx'
import { useSheet } from './sheet.ts'
import { ForcesBar, type ForceShares } from '../judgement/forces-bar.tsx'
import { TermWord } from '../judgement/term-word.tsx'

/** What drives the deal and what resists it, how much is neutral or unknown, and whose share is which. */
export function Forces() {
  const { assessment, speaker } = useSheet()
  const { page } = speaker.messages
  const parts = partsOf(assessment.forces, speaker)
  return (
    <Section title={<TermWord of="force">{page.forces}</TermWord>}>
      <ForcesBar tall forces={assessment.forces} />
      <ul className={styles.legend}>
        {parts.map(({ kind, name, share, term }) => (
          <li key={kind}>
            <span className={styles.swatch} data-kind={kind} aria-hidden="true" />
            <TermWord of={term}>{name}</TermWord> <strong>{percent(share)}</strong>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{page.forcesNote}</p>
      <PeopleForces />
    </Section>
  )
}

interface Part {
  readonly kind: ShareKind
  readonly name: string
  readonly share: number
  readonly term: Term
}

function partsOf(
  { drive, neutral, unknown, resistance }: ForceShares,
  { messages: { page } }: Speaker,
): Part[] {
  return [
    { kind: 'for', name: page.drive, share: drive, term: 'drive' },
    { kind: 'neutral', name: page.neutral, share: neutral, term: 'neutral' },
    { kind: 'unknown', name: page.unknownMass, share: unknown, term: 'unknown-mass' },
    { kind: 'against', name: page.resistance, share: resistance, term: 'resistance' },
  ]
}

const SHOWN = 6

/** Each person's part of the whole; those who weigh most first. */
function PeopleForces() {
  const { assessment, speaker } = useSheet()
  const weighty = assessment.people
    .filter(({ counts }) => counts)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
  if (weighty.length === 0) return <p>{speaker.messages.page.noPeople}</p>
  const most = Math.max(...weighty.map(weightOf), 0.01)
  const rest = weighty.slice(SHOWN)
  return (
    <>
      <PersonForces people={weighty.slice(0, SHOWN)} most={most} />
      {rest.length > 0 && (
        <Fold title={speaker.say('web.deal.morePeople', { count: rest.length })}>
          <PersonForces people={rest} most={most} />
        </Fold>
      )}
    </>
  )
}

function PersonForces({ people, most }: { people: readonly MaskedPerson[]; most: number }) {
  const { speaker } = useSheet()
  return (
    <ul className={styles.people}>
      {people.map((person) => (
        <li key={person.id} className={styles.person}>
          <span>{speaker.name(person.id)}</span>
          <PersonBar person={person} most={most} />
          <span className={styles.share}>{percent(weightOf(person))}</span>
        </li>
      ))}
    </ul>
  )
}

/** As long as he weighs, beside the one who weighs most. */
function PersonBar({ person, most }: { person: MaskedPerson; most: number }) {
  const { page } = useSheet().speaker.messages
  const { drive, resistance, unknown } = person.force
  const label = [
    `${page.drive} ${percent(drive)}`,
    `${page.unknownMass} ${percent(unknown)}`,
    `${page.resistance} ${percent(resistance)}`,
  ].join(', ')
  return (
    <div style={{ width: percent(weightOf(person) / most) }}>
      <ShareBar
        shares={[
          { kind: 'for', share: drive },
          { kind: 'unknown', share: unknown },
          { kind: 'against', share: resistance },
        ]}
        label={label}
      />
    </div>
  )
}

function weightOf({ force: { drive, resistance, unknown } }: MaskedPerson): number {
  return drive + resistance + unknown
}
