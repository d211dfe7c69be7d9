import { useState } from 'react'
import { sayProblem } from '../shell/say-problem.ts'
import { useWords } from '../words/words.tsx'

/** Sends a form: whether it is on its way, and why it was not taken. */
export function useSending() {
  const { say } = useWords()
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<unknown>()
  const send = (work: () => Promise<void>) => {
    setSending(true)
    setError(undefined)
    work()
      .catch(setError)
      .finally(() => setSending(false))
  }
  return { sending, trouble: error === undefined ? undefined : sayProblem(say, error), send }
}
