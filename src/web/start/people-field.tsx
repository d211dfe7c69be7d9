import { useMemo } from 'react'
import { readPeople } from '../people-lines.ts'
import { Field, TextArea } from '../ui/field.tsx'
import { useWords } from '../words/words.tsx'
import type { DealFieldProps } from './deal-field-props.ts'
import styles from './new-deal-form.module.css'

/** People typed as lines, and beside them how each was understood. */
export function PeopleField({ typed, set, error }: DealFieldProps & { error: string | undefined }) {
  const { say } = useWords()
  const people = useMemo(() => readPeople(typed.people), [typed.people])
  return (
    <div className={styles.people}>
      <Field label={say('web.start.people')} hint={say('web.start.peopleHint')} error={error}>
        {(control) => (
          <TextArea
            {...control}
            rows={5}
            value={typed.people}
            placeholder={say('web.start.peopleExample')}
            onChange={(event) => set({ people: event.target.value })}
          />
        )}
      </Field>
      <div aria-live="polite">
        <p className={styles.hint}>{say('web.start.peoplePreview', { count: people.length })}</p>
        <ul className={styles.preview}>
          {people.map(({ name, title, placeholder }, at) => (
            <li key={at} className={placeholder ? styles.nameless : undefined}>
              {name}
              {title !== undefined && title !== name && <span className={styles.title}>{title}</span>}
              {placeholder && <span className={styles.title}>{say('web.start.nameless')}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
