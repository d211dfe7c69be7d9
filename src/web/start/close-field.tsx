import { parseDay } from '../../domain/day.ts'
import { Button } from '../ui/button.tsx'
import { Field, TextInput } from '../ui/field.tsx'
import { useWords } from '../words/words.tsx'
import type { DealFieldProps } from './deal-field-props.ts'
import { monthsOn, yearEnd } from './soon.ts'
import styles from './new-deal-form.module.css'

interface CloseFieldProps extends DealFieldProps {
  readonly error: string | undefined
  readonly today: string | undefined
}

/** The day of the decision: typed, picked, or one of the usual. */
export function CloseField({ typed, set, error, today }: CloseFieldProps) {
  const { say } = useWords()
  const day = today === undefined ? undefined : parseDay(today)
  return (
    <div>
      <Field label={say('web.start.closeBy')} error={error}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={typed.closeBy}
            onChange={(event) => set({ closeBy: event.target.value })}
          />
        )}
      </Field>
      {day !== undefined && (
        <div className={styles.soon}>
          <Button kind="quiet" onClick={() => set({ closeBy: monthsOn(day, 1) })}>
            {say('web.start.soon.month')}
          </Button>
          <Button kind="quiet" onClick={() => set({ closeBy: monthsOn(day, 3) })}>
            {say('web.start.soon.quarter')}
          </Button>
          <Button kind="quiet" onClick={() => set({ closeBy: yearEnd(day) })}>
            {say('web.start.soon.year')}
          </Button>
        </div>
      )}
    </div>
  )
}
