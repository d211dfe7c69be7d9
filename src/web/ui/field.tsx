import { useId, type ComponentProps, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'

/** What a control takes from its field. */
export interface Control {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}

interface FieldProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Why what was entered is not taken, and what would be. */
  readonly error?: ReactNode
  readonly className?: string | undefined
  readonly children: (control: Control) => ReactNode
}

/** A label, its control, and one line below: the error, else the hint. Its room is kept so that nothing jumps. */
export function Field({ label, hint, error, className, children }: FieldProps) {
  const id = useId()
  const below = error ?? hint
  const note = below === undefined ? undefined : `${id}-note`
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({ id, 'aria-describedby': note, 'aria-invalid': error === undefined ? undefined : true })}
      {below !== undefined && (
        <p id={note} className={error === undefined ? styles.hint : styles.error} aria-live="polite">
          {below}
        </p>
      )}
    </div>
  )
}

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input autoComplete="off" {...rest} className={classNames(styles.control, className)} />
}

export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...rest} className={classNames(styles.control, styles.area, className)} />
}

interface SelectProps<T extends string> extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  readonly value: T | ''
  readonly options: readonly { readonly value: T | ''; readonly label: string }[]
  readonly onPick: (value: T | '') => void
}

/** The browser's own: known to every thumb and screen reader. */
export function Select<T extends string>({ value, options, onPick, className, ...rest }: SelectProps<T>) {
  return (
    <select
      {...rest}
      value={value}
      onChange={(event) => onPick(event.target.value as T | '')}
      className={classNames(styles.control, styles.select, className)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
