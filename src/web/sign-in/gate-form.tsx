import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/words.tsx'
import styles from './gate.module.css'
import { useSending } from './use-sending.ts'

interface GateFormProps {
  readonly action: string
  readonly onSend: () => Promise<void>
  readonly children: ReactNode
}

/** Fields and the one button that sends them; why they were not taken is said above it. */
export function GateForm({ action, onSend, children }: GateFormProps) {
  const { say } = useWords()
  const { sending, trouble, send } = useSending()
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        send(onSend)
      }}
    >
      {children}
      <p className={styles.trouble} role="alert">
        {trouble}
      </p>
      <Button type="submit" kind="primary" disabled={sending}>
        {sending ? say('web.signIn.sending') : action}
      </Button>
    </form>
  )
}
