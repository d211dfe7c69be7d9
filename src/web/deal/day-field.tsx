import { formatDay } from '../../domain/day.ts'
import { useSheet } from './sheet.ts'
import { TextField } from '../ui/text-field.tsx'

interface DayFieldProps {
  readonly label: string
  /** ISO; empty while nothing valid is typed. */
  readonly on: string
  readonly onDay: (on: string) => void
}

/** The day something was learned or happened: today or before. */
export function DayField({ label, on, onDay }: DayFieldProps) {
  const { day } = useSheet()
  return <TextField label={label} type="date" max={formatDay(day)} value={on} onType={onDay} />
}

/** Whether such a day has come. */
export function isPast(on: string, today: number): boolean {
  return on !== '' && on <= formatDay(today)
}
