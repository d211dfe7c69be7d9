import type { QuestionId } from '../../domain/question.ts'
import type { QuestionState } from '../../engine/question-states.ts'
import { percent } from '../../i18n/format.ts'
import { classNames } from '../ui/class-names.ts'
import styles from './question-cards.module.css'
import { useSheet } from './sheet.ts'

interface QuestionCardsProps {
  /** The question whose findings alone are shown. */
  readonly chosen: QuestionId | undefined
  readonly onChoose: (question: QuestionId | undefined) => void
}

/** How far each of the five questions is answered; choosing one shows its findings alone. */
export function QuestionCards({ chosen, onChoose }: QuestionCardsProps) {
  const { assessment, speaker } = useSheet()
  return (
    <section aria-label={speaker.messages.page.fiveQuestions}>
      <ol className={styles.cards}>
        {assessment.questions.map((question) => (
          <li key={question.id}>
            <QuestionCard
              question={question}
              chosen={chosen === question.id}
              onChoose={() => onChoose(chosen === question.id ? undefined : question.id)}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface QuestionCardProps {
  readonly question: QuestionState
  readonly chosen: boolean
  readonly onChoose: () => void
}

function QuestionCard({ question: { id, status, known }, chosen, onChoose }: QuestionCardProps) {
  const { assessment, speaker } = useSheet()
  const { questions, questionStatuses } = speaker.messages.judgement
  const warnings = assessment.findings.filter(
    ({ question, severity }) => question === id && severity !== 'strength',
  )
  return (
    <button
      type="button"
      aria-pressed={chosen}
      title={questions[id].explained}
      className={classNames(styles.card, styles[status])}
      onClick={onChoose}
    >
      <span className={styles.title}>
        <span className={styles.number}>{id}</span>
        {questions[id].title}
      </span>
      <span className={styles.known}>
        <span className={styles.meter} aria-hidden="true">
          <span style={{ width: percent(known) }} />
        </span>
        {speaker.say('page.known', { share: percent(known) })}
      </span>
      <span className={styles.foot}>
        <span className={styles.status}>{questionStatuses[status]}</span>
        <span>{speaker.say('web.deal.findingsCount', { count: warnings.length })}</span>
      </span>
    </button>
  )
}
