import { useId, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { useWords } from '../words/words.tsx'
import styles from './bring-files.module.css'

/** Chooses or pastes deal files; dropping works anywhere on the page. */
export function BringFiles({ onBring }: { onBring: (files: readonly File[]) => void }) {
  const { say } = useWords()
  const heading = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const paste = () => onBring([new File([text], say('web.start.file.pasted'))])
  return (
    <section id="file" className={styles.bring} aria-labelledby={heading}>
      <h2 id={heading}>{say('web.start.file.title')}</h2>
      <p className={styles.says}>{say('web.start.file.says')}</p>
      <input
        ref={input}
        type="file"
        multiple
        accept=".yaml,.yml,.json"
        hidden
        aria-label={say('web.start.file.choose')}
        onChange={(event) => {
          onBring([...(event.target.files ?? [])])
          // So that the same file, corrected, can be chosen again.
          event.target.value = ''
        }}
      />
      <Button icon="file" onClick={() => input.current?.click()}>
        {say('web.start.file.choose')}
      </Button>
      <TextArea
        value={text}
        rows={6}
        spellCheck={false}
        className={styles.paste}
        aria-label={say('web.start.file.paste')}
        placeholder={say('web.start.file.paste')}
        onChange={(event) => setText(event.target.value)}
      />
      <Button disabled={text.trim() === ''} onClick={paste}>
        {say('web.start.file.check')}
      </Button>
    </section>
  )
}
