import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../words/words.tsx'
import styles from './drop-files.module.css'

// The reader of deal files and the engine come with the first file.
const BringPanel = lazy(() => import('./bring-panel.tsx').then((part) => ({ default: part.BringPanel })))

/** Takes deal files dropped anywhere on the page. */
export function DropFiles({ children }: { children: ReactNode }) {
  const { say } = useWords()
  const [brought, setBrought] = useState<readonly File[]>([])
  const over = useDroppedFiles(setBrought)
  return (
    <>
      {children}
      {over && (
        <div className={styles.over} role="status">
          <Icon name="file" large />
          {say('web.list.drop')}
        </div>
      )}
      <BroughtFiles files={brought} onClose={() => setBrought([])} />
    </>
  )
}

/** The panel with the files somebody brought, while there are any. */
export function BroughtFiles({ files, onClose }: { files: readonly File[]; onClose: () => void }) {
  if (files.length === 0) return null
  return (
    <Suspense>
      <BringPanel files={files} onClose={onClose} />
    </Suspense>
  )
}

/** Whether files are being dragged over the page; hands them on when they are dropped. */
function useDroppedFiles(onDrop: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const listen = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(name, act, { signal: stop.signal })
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    })
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false)
    })
    listen('drop', (event) => {
      setOver(false)
      if (!event.dataTransfer?.files.length) return
      event.preventDefault()
      onDrop([...event.dataTransfer.files])
    })
    return () => stop.abort()
  }, [onDrop])
  return over
}
