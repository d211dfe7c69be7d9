import { useState } from 'react'
import { useWords } from '../words/words.tsx'
import { BringFiles } from './bring-files.tsx'
import { BroughtFiles, DropFiles } from './drop-files.tsx'
import { NewDealForm } from './new-deal-form.tsx'
import styles from './new-deal-page.module.css'

/** Opens a deal: by four fields, or from a file. */
export function NewDealPage() {
  const { say } = useWords()
  const [files, setFiles] = useState<readonly File[]>([])
  return (
    <DropFiles>
      <title>{`${say('web.start.title')} · Prewin`}</title>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1>{say('web.start.title')}</h1>
          <p>{say('web.start.says')}</p>
        </header>
        <NewDealForm />
        <BringFiles onBring={setFiles} />
      </div>
      <BroughtFiles files={files} onClose={() => setFiles([])} />
    </DropFiles>
  )
}
