import { useState, type ReactNode } from 'react'
import type { QuestionId } from '../../domain/question.ts'
import { Asks } from './asks.tsx'
import { Findings } from './findings.tsx'
import { Forces } from './forces.tsx'
import styles from './judgement-sections.module.css'
import { Moves } from './moves.tsx'
import { Outlook } from './outlook.tsx'
import { PeopleSection } from './people-section.tsx'
import type { PeopleWriter } from './people-writer.ts'
import { QuestionCards } from './question-cards.tsx'
import { Verdict } from './verdict.tsx'

interface JudgementSectionsProps {
  readonly people?: PeopleWriter | undefined
  /** What follows the questions and moves. */
  readonly children?: ReactNode
}

/** The whole judgement of the deal of the sheet: on a wide screen in two columns, else in one. */
export function JudgementSections({ people, children }: JudgementSectionsProps) {
  const [question, setQuestion] = useState<QuestionId>()
  const choose = (chosen: QuestionId | undefined) => {
    setQuestion(chosen)
    if (chosen !== undefined) document.getElementById('findings')?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <div className={styles.sections}>
      <div className={styles.summary}>
        <Verdict />
        <Outlook />
      </div>
      <QuestionCards chosen={question} onChoose={choose} />
      <div className={styles.columns}>
        <Findings question={question} onAll={() => setQuestion(undefined)} />
        <Forces />
      </div>
      <PeopleSection write={people} />
      <div className={styles.columns}>
        <Asks />
        <Moves />
      </div>
      {children}
    </div>
  )
}
