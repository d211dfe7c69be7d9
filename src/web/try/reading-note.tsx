import { Button } from '../ui/button.tsx'
import { useWords } from '../words/words.tsx'
import styles from './reading-note.module.css'
import type { Progress } from './use-read.ts'

/** That a long file is being read, and the way to stop it; that it was stopped, and the way to go on. */
export function ReadingNote({ progress }: { progress: Progress | undefined }) {
  const { say } = useWords()
  if (!progress) return <div role="status" />
  const isReading = progress.state === 'reading'
  return (
    <div role="status" className={styles.note}>
      {isReading ? say('web.attempt.reading', { lines: progress.lines }) : say('web.attempt.stopped')}
      <Button kind="quiet" onClick={isReading ? progress.stop : progress.goOn}>
        {say(isReading ? 'web.attempt.stop' : 'web.attempt.goOn')}
      </Button>
    </div>
  )
}
