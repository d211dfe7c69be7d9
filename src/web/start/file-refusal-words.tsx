import { useQuery } from '@tanstack/react-query'
import type { FileRefusal } from '../../domain/refusal.ts'
import { listWords } from '../../i18n/format.ts'
import { translatorFor } from '../../i18n/translator.ts'
import { loadRefusals } from '../words/load-words.ts'
import { useWords } from '../words/words.tsx'
import styles from './file-refusal-words.module.css'

const MOST = 12

/** Why a deal file is not taken: where, what came, what was expected. */
export function FileRefusalWords({ refusal }: { refusal: FileRefusal }) {
  const { say, language, messages } = useWords()
  const { data: refusals } = useQuery({
    queryKey: ['refusals', language],
    queryFn: () => loadRefusals(language),
    staleTime: Infinity,
  })
  const { code, line, column, came, expected } = refusal
  const shown = expected.length > MOST ? [...expected.slice(0, MOST), '…'] : expected
  const one = language === 'zh' ? listWords(shown, 'zh') : disjunction(shown)
  return (
    <p className={styles.refusal}>
      {line > 0 && <strong>{say('web.start.file.place', { line, column })}</strong>}
      {refusals && translatorFor({ ...messages, refusals })(`refusals.${code}`, { came, expected: one })}
    </p>
  )
}

function disjunction(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words)
}
