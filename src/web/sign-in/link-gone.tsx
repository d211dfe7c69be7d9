import type { Problem } from '../api-types.ts'
import { Unanswered } from '../client.ts'
import { useWords } from '../words/words.tsx'
import styles from './gate.module.css'

/** Used, expired, withdrawn or never there: nobody is told which. */
export function LinkGone() {
  const { say } = useWords()
  return (
    <section className={styles.gate}>
      <title>{`${say('web.links.gone.title')} · Prewin`}</title>
      <h1>{say('web.links.gone.title')}</h1>
      <p className={styles.says}>{say('web.links.gone.says')}</p>
    </section>
  )
}

/** Whether the server says that the link leads nowhere, and has not merely failed to say where. */
export function leadsNowhere(error: unknown): boolean {
  return error instanceof Unanswered && NOWHERE.has(error.code)
}

/** A token that was cut short is refused for its form. */
const NOWHERE: ReadonlySet<Problem['code'] | 'offline'> = new Set([
  'no-such-address',
  'not-found',
  'invalid-input',
])
