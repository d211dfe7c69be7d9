import { formatDay, parseDay, type Day } from '../../domain/day.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/words.tsx'
import styles from './tools.module.css'

interface DayPickerProps {
  readonly day: Day
  readonly today: Day
  readonly onDay: (day: Day) => void
}

/** For which day the deal is judged; no later than today. */
export function DayPicker({ day, today, onDay }: DayPickerProps) {
  const { say } = useWords()
  const pick = (value: string) => {
    const picked = parseDay(value)
    if (picked !== undefined) onDay(Math.min(picked, today))
  }
  return (
    <div className={styles.pair}>
      <TextField
        label={say('web.attempt.day')}
        type="date"
        max={formatDay(today)}
        value={formatDay(day)}
        onType={pick}
      />
      {day !== today && (
        <Button kind="quiet" onClick={() => onDay(today)}>
          {say('web.attempt.today')}
        </Button>
      )}
    </div>
  )
}
