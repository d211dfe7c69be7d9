import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import styles from './editable.module.css'
import { classNames } from '../ui/class-names.ts'

interface EditableProps<T> {
  /** What is changed and what it is now, for those who hear the page. */
  readonly label: string
  /** What one starts to type from. */
  readonly text: string
  /** Undefined: this cannot be taken. */
  readonly read: (text: string) => T | undefined
  readonly onSave: (value: T) => void
  /** What would be taken, shown while it is not. */
  readonly wrong: string
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly type?: 'text' | 'date'
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A value that is changed where it stands: Enter or leaving it saves, Escape leaves it as it was. */
export function Editable<T>(props: EditableProps<T>) {
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const done = () => {
    setEditing(false)
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }))
  }
  if (editing) return <Editor {...props} onDone={done} />
  return (
    <button
      ref={button}
      type="button"
      aria-label={props.label}
      title={props.label}
      className={classNames(styles.value, props.className)}
      onClick={() => setEditing(true)}
    >
      {props.children}
    </button>
  )
}

type EditorProps<T> = EditableProps<T> & { readonly onDone: () => void }

function Editor<T>(props: EditorProps<T>) {
  const { wrong, label, options, type = 'text', onDone } = props
  const { typed, isWrong, onType, save, press } = useEdit(props)
  const common = { 'aria-label': label, className: styles.editor, onKeyDown: press, autoFocus: true }
  if (options) {
    return (
      <select {...common} value={typed} onChange={(event) => save(event.target.value, false)} onBlur={onDone}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      {...common}
      type={type}
      value={typed}
      title={isWrong ? wrong : undefined}
      aria-invalid={isWrong || undefined}
      onFocus={(event) => event.target.select()}
      onChange={(event) => onType(event.target.value)}
      onBlur={() => save(typed, true)}
    />
  )
}

/** What is being typed; Enter saves it, Escape and leaving what cannot be read give it up. */
function useEdit<T>({ text, read, onSave, onDone }: EditorProps<T>) {
  const [typed, setTyped] = useState(text)
  const [isWrong, setWrong] = useState(false)
  const save = (given: string, leaving: boolean) => {
    const value = read(given)
    if (given === text || (value === undefined && leaving)) return onDone()
    if (value === undefined) return setWrong(true)
    onSave(value)
    onDone()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) save(typed, false)
    else if (event.key === 'Escape') onDone()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onType = (next: string) => {
    setTyped(next)
    setWrong(false)
  }
  return { typed, isWrong, onType, save, press }
}
