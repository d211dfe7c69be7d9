import { useQuery } from '@tanstack/react-query'
import type { FileRefusal } from '../../domain/refusal.ts'
import { refusalWords } from '../../i18n/refusal-words.ts'
import { translatorFor } from '../../i18n/translator.ts'
import { loadRefusals } from '../words/load-words.ts'
import { useWords } from '../words/words.tsx'
import styles from './file-refusal-words.module.css'

/** Why a deal file is not taken: where, what came, what was expected. */
export function FileRefusalWords({ refusal }: { refusal: FileRefusal }) {
  const { say, language, messages } = useWords()
  const { data: refusals } = useQuery({
    queryKey: ['refusals', language],
    queryFn: () => loadRefusals(language),
    staleTime: Infinity,
  })
  const { line, column } = refusal
  return (
    <p className={styles.refusal}>
      {line > 0 && <strong>{say('web.start.file.place', { line, column })}</strong>}
      {refusals && refusalWords(refusal, translatorFor({ ...messages, refusals }), language)}
    </p>
  )
}
