import { formatDay } from '../../domain/day.ts'
import { Field, TextInput } from '../ui/field.tsx'
import { useSheet } from './sheet.ts'

interface DayFieldProps {
  /** ISO; empty while nothing valid is typed. */
  readonly on: string
  readonly onDay: (on: string) => void
}

/** The day something was learned or happened: today or before. */
export function DayField({ on, onDay }: DayFieldProps) {
  const { day, speaker } = useSheet()
  return (
    <Field label={speaker.say('web.record.on')}>
      {(control) => (
        <TextInput
          {...control}
          type="date"
          max={formatDay(day)}
          value={on}
          onChange={(event) => onDay(event.target.value)}
        />
      )}
    </Field>
  )
}

/** Whether such a day has come. */
export function isPast(on: string, today: number): boolean {
  return on !== '' && on <= formatDay(today)
}
