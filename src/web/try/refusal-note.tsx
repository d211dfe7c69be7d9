import { useEffect, useMemo, useState } from 'react'
import type { FileRefusal } from '../../domain/refusal.ts'
import { refusalWords } from '../../i18n/refusal-words.ts'
import type { RefusalsMessages } from '../../i18n/messages.ts'
import { translatorFor } from '../../i18n/translator.ts'
import { Button } from '../ui/button.tsx'
import { loadRefusals } from '../words/load-words.ts'
import { useWords } from '../words/words.tsx'
import styles from './refusal-note.module.css'

interface RefusalNoteProps {
  readonly id: string
  readonly refusal: FileRefusal | undefined
  /** An older judgement is shown below. */
  readonly isBehind: boolean
  readonly onShow: () => void
}

/** Why the file cannot be read as it stands: where, what came, what was expected. Said aloud when it changes. */
export function RefusalNote({ id, refusal, isBehind, onShow }: RefusalNoteProps) {
  const { say } = useWords()
  const words = useRefusalWords(refusal)
  return (
    <div id={id} role="status" className={refusal && styles.note}>
      {refusal && (
        <>
          <p className={styles.head}>
            <strong>{say('web.attempt.place', { line: refusal.line, column: refusal.column })}</strong>
            <Button kind="quiet" onClick={onShow}>
              {say('web.attempt.show')}
            </Button>
          </p>
          <p>{words}</p>
          {isBehind && <p className={styles.behind}>{say('web.attempt.behind')}</p>}
        </>
      )}
    </div>
  )
}

/** The sentences of refusals come when the first is needed. */
function useRefusalWords(refusal: FileRefusal | undefined): string {
  const { messages, language } = useWords()
  const [refusals, setRefusals] = useState<RefusalsMessages>()
  const isNeeded = refusal !== undefined
  useEffect(() => {
    if (isNeeded) void loadRefusals(language).then(setRefusals)
  }, [isNeeded, language])
  const say = useMemo(() => refusals && translatorFor({ ...messages, refusals }), [messages, refusals])
  return refusal && say ? refusalWords(refusal, say, language) : ''
}
