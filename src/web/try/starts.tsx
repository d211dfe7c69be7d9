import { useState } from 'react'
import type { Day } from '../../domain/day.ts'
import { useNotify } from '../shell/notices.tsx'
import { Field, Select } from '../ui/field.tsx'
import { useWords } from '../words/words.tsx'
import { STARTS, startText, type Start } from './examples.ts'
import styles from './tools.module.css'

interface StartsProps {
  readonly text: string | undefined
  readonly onText: (text: string) => void
  readonly today: Day
}

/** Files to begin with; what was written before comes back with one tap. */
export function Starts({ text, onText, today }: StartsProps) {
  const { say, language } = useWords()
  const notify = useNotify()
  const [picked, setPicked] = useState<Start | ''>('')
  const begin = async (start: Start) => {
    setPicked(start)
    onText(await startText(start, language, today))
    const undo = () => {
      setPicked('')
      onText(text ?? '')
    }
    notify({ text: say('web.attempt.replaced'), action: { label: say('web.shell.undo'), run: undo } })
  }
  const options = STARTS.map((start) => ({
    value: start,
    label: say(start === 'template' ? 'web.attempt.template' : `web.attempt.examples.${start}`),
  }))
  return (
    <div className={styles.pair}>
      <Field label={say('web.attempt.start')}>
        {(control) => (
          <Select<Start>
            {...control}
            value={picked}
            options={[{ value: '', label: say('web.attempt.choose') }, ...options]}
            onPick={(start) => {
              if (start !== '') void begin(start)
            }}
          />
        )}
      </Field>
    </div>
  )
}
