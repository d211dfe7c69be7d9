import { useId, type RefObject } from 'react'
import type { FileRefusal } from '../../domain/refusal.ts'
import { Skeleton } from '../ui/state.tsx'
import { useWords } from '../words/words.tsx'
import { Editor } from './editor.tsx'
import styles from './text-side.module.css'

interface TextSideProps {
  readonly area: RefObject<HTMLTextAreaElement | null>
  /** Undefined while it is on its way. */
  readonly text: string | undefined
  readonly onText: (text: string) => void
  readonly refusal: FileRefusal | undefined
  /** The id of what says why the text is refused. */
  readonly note: string
}

/** The deal file and how to move about in it. */
export function TextSide({ area, text, onText, refusal, note }: TextSideProps) {
  const { say } = useWords()
  const hint = useId()
  if (text === undefined) return <Skeleton lines={12} label={say('web.shell.loading')} />
  return (
    <>
      <Editor
        area={area}
        text={text}
        onText={onText}
        refusal={refusal}
        label={say('web.attempt.text')}
        describedBy={`${note} ${hint}`}
      />
      <p id={hint} className={styles.hint}>
        {say('web.attempt.editorHint')}
      </p>
    </>
  )
}
