import { useEffect, useRef, useState, type ReactNode } from 'react'
import { sayProblem } from '../shell/say-problem.ts'
import { Button } from '../ui/button.tsx'
import { Panel } from '../ui/panel.tsx'
import { useWords } from '../words/words.tsx'
import styles from './form.module.css'

interface FormPanelProps {
  readonly title: string
  /** On its button; `save` where absent. */
  readonly action?: string
  /** Something needed is still missing. */
  readonly incomplete: boolean
  /** The panel closes when it is done, and says why where it is not. */
  readonly onSave: () => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A small form over the page: Ctrl-Enter saves, Escape leaves; what was refused is said beside the button. */
export function FormPanel({ title, action, incomplete, onSave, onClose, children }: FormPanelProps) {
  const { say } = useWords()
  const [trouble, setTrouble] = useState<string>()
  const save = () => {
    if (incomplete) return
    onSave().then(onClose, (error: unknown) => setTrouble(sayProblem(say, error)))
  }
  useSaveOnEnter(save)
  return (
    <Panel
      open
      title={title}
      onClose={onClose}
      closeLabel={say('web.shell.close')}
      footer={
        <>
          <p className={styles.trouble} role="alert">
            {trouble}
          </p>
          <Button kind="primary" onClick={save} disabled={incomplete}>
            {action ?? say('web.shell.save')}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {children}
      </form>
    </Panel>
  )
}

/**
 * Enter saves wherever the focus is; but it makes a new line where one types several, and presses the button it is on:
 * there it takes Ctrl or ⌘.
 */
export function useSaveOnEnter(save: () => void): void {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isSaving(event)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function isSaving({ key, isComposing, defaultPrevented, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (key !== 'Enter' || isComposing || defaultPrevented) return false
  const takesEnter = target instanceof Element && target.closest('textarea, button, summary, a') !== null
  return ctrlKey || metaKey || !takesEnter
}
