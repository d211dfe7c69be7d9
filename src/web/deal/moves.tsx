import type { AssessedMove } from '../../engine/assessment.ts'
import { percent } from '../../i18n/format.ts'
import styles from './asks.module.css'
import { Grounds } from './grounds.tsx'
import { Fold, Section } from './section.tsx'
import { useSheet } from './sheet.ts'
import { TermWord } from '../judgement/term-word.tsx'

const SHOWN = 5

/** What to do next, the move that brings most for an hour first. */
export function Moves() {
  const { assessment, speaker } = useSheet()
  const { page } = speaker.messages
  const rest = assessment.moves.slice(SHOWN)
  return (
    <Section anchor="moves" title={<TermWord of="move">{page.moves}</TermWord>}>
      {assessment.moves.length === 0 ? (
        <p>{page.noMoves}</p>
      ) : (
        <MoveList moves={assessment.moves.slice(0, SHOWN)} />
      )}
      {rest.length > 0 && (
        <Fold title={speaker.say('web.deal.moreMoves', { count: rest.length })}>
          <MoveList moves={rest} />
        </Fold>
      )}
    </Section>
  )
}

function MoveList({ moves }: { moves: readonly AssessedMove[] }) {
  return (
    <ol className={styles.list}>
      {moves.map((move) => (
        <li key={`${move.code}@${move.about}`} className={styles.item}>
          <MoveItem move={move} />
        </li>
      ))}
    </ol>
  )
}

const HOURS = ['seller', 'presales', 'executive'] as const

function MoveItem({ move: { code, about, hours, chance, uplift, because } }: { move: AssessedMove }) {
  const { speaker } = useSheet()
  const spent = HOURS.filter((who) => hours[who] > 0).map((who) =>
    speaker.say(`page.hours.${who}`, { hours: hours[who] }),
  )
  const cost = { hours: speaker.list(spent), chance: percent(chance), uplift: (uplift * 100).toFixed(1) }
  return (
    <div>
      <p>
        <strong>{speaker.messages.moves[code].title}</strong> · {speaker.name(about)}
      </p>
      <p>{speaker.say(`moves.${code}.does`, { name: speaker.name(about) })}</p>
      <p className={styles.note}>{speaker.say('page.moveCost', cost)}</p>
      {because.length > 0 && (
        <Fold title={speaker.say('web.deal.because', { count: because.length })}>
          <Grounds because={because} />
        </Fold>
      )}
    </div>
  )
}
