import { FINDING_CODES, FINDINGS, type FindingCode } from '../../domain/finding.ts'
import { QUESTIONS } from '../../domain/question.ts'
import { useWords } from '../words/words.tsx'
import styles from './filters.module.css'
import { useChangeView } from './use-change-view.ts'
import { without, type View } from './view.ts'

const GROUPS = [...QUESTIONS, 'information'] as const

/** Every finding there is, under its question. */
export function FindingChoices({ view }: { view: View }) {
  const { say, messages } = useWords()
  return (
    <div className={styles.groups}>
      {GROUPS.map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend>
            {group === 'information'
              ? say('web.list.filters.information')
              : messages.judgement.questions[group].title}
          </legend>
          {FINDING_CODES.filter((code) => FINDINGS[code].question === group).map((code) => (
            <FindingChoice key={code} code={code} view={view} />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function FindingChoice({ code, view }: { code: FindingCode; view: View }) {
  const { messages } = useWords()
  const change = useChangeView()
  const chosen = view.finding ?? []
  const toggle = () => {
    const next = FINDING_CODES.filter((one) => chosen.includes(one) !== (one === code))
    change(next.length > 0 ? { ...view, finding: next } : without(view, 'finding'))
  }
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={chosen.includes(code)} onChange={toggle} />
      {messages.findings[code].title}
    </label>
  )
}
