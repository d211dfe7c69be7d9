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
