import { useId, type ReactNode } from 'react'
import styles from './choices.module.css'

interface ChoicesProps<T extends string> {
  readonly legend: ReactNode
  readonly options: readonly { readonly value: T; readonly label: ReactNode; readonly title?: string }[]
  readonly chosen: T | undefined
  readonly onChoose: (value: T) => void
  /** What stands below, such as the sentence that explains the choice. */
  readonly note?: ReactNode
  /** The first takes the focus when it appears. */
  readonly autoFocus?: boolean
  /** So narrow that many fit in one line. */
  readonly narrow?: boolean
}

/** One of several, all in sight: radio buttons that look like chips, so that arrows and thumbs work. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { legend, options, chosen, onChoose, note, autoFocus = false, narrow = false } = props
  const name = useId()
  const focused = chosen ?? options[0]?.value
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={narrow ? styles.narrow : styles.options}>
        {options.map(({ value, label, title }) => (
          <label key={value} className={styles.option} title={title}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              data-first={autoFocus && value === focused ? '' : undefined}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </fieldset>
  )
}
