import type { AssessedQuestion } from '../../engine/assessment.ts'
import { Button } from '../ui/button.tsx'
import { whomWords, worthWords } from '../../i18n/ground-words.ts'
import styles from './asks.module.css'
import { Fold, Section } from './section.tsx'
import { useSheet } from './sheet.ts'
import { TermWord } from '../judgement/term-word.tsx'

const SHOWN = 5

/** What to ask whom next, the question worth most first; each opens Record for its answer. */
export function Asks() {
  const { assessment, speaker } = useSheet()
  const { page } = speaker.messages
  const questions = assessment.questionsToAsk
  const rest = questions.slice(SHOWN)
  return (
    <Section anchor="questions" title={<TermWord of="question">{page.questionsToAsk}</TermWord>}>
      {questions.length === 0 ? <p>{page.noQuestions}</p> : <AskList questions={questions.slice(0, SHOWN)} />}
      {rest.length > 0 && (
        <Fold title={speaker.say('web.deal.moreQuestions', { count: rest.length })}>
          <AskList questions={rest} />
        </Fold>
      )}
    </Section>
  )
}

function AskList({ questions }: { questions: readonly AssessedQuestion[] }) {
  return (
    <ol className={styles.list}>
      {questions.map((question) => (
        <li key={`${question.about}|${question.attribute}`} className={styles.item}>
          <AskItem question={question} />
        </li>
      ))}
    </ol>
  )
}

function AskItem({ question: { about, attribute, whom, worth, ask } }: { question: AssessedQuestion }) {
  const { assessment, speaker, record } = useSheet()
  return (
    <>
      <div>
        <p>
          <strong>{whomWords(whom, speaker)}</strong>{' '}
          {speaker.say('web.deal.quoted', { text: speaker.ask(about, attribute, ask) })}
        </p>
        <p className={styles.note}>
          {speaker.name(about)} · {speaker.attribute(attribute)} ·{' '}
          {worthWords(worth, assessment.verdict.gain, speaker)}
        </p>
      </div>
      {record && (
        <Button onClick={() => record({ about, attribute, ...(whom !== null && { source: whom }) })}>
          {speaker.say('web.record.answer')}
        </Button>
      )}
    </>
  )
}
