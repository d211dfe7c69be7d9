import { useNavigate } from '@tanstack/react-router'
import { useNotify } from '../shell/notices.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/words.tsx'
import { canPack, LONGEST_LINK, packed } from './link.ts'
import styles from './tools.module.css'

interface TextToolsProps {
  readonly text: string | undefined
  /** What the file is called when it is downloaded. */
  readonly name: string | undefined
}

/** Getting the file out: as a link, as text, as a file. */
export function TextTools({ text, name }: TextToolsProps) {
  const { say } = useWords()
  const copyLink = useCopyLink()
  const copy = useCopy()
  if (text === undefined) return null
  return (
    <div className={styles.tools}>
      {canPack() && <Button onClick={() => void copyLink(text)}>{say('web.attempt.copyLink')}</Button>}
      <Button onClick={() => void copy(text, 'textCopied', 'notCopied')}>
        {say('web.attempt.copyText')}
      </Button>
      <Button icon="file" onClick={() => download(text, `${name ?? say('web.attempt.fileName')}.yaml`)}>
        {say('web.attempt.download')}
      </Button>
    </div>
  )
}

function useCopyLink(): (text: string) => Promise<void> {
  const { say } = useWords()
  const notify = useNotify()
  const navigate = useNavigate()
  const copy = useCopy()
  return async (text) => {
    const hash = await packed(text)
    const link = `${location.origin}/try#${hash}`
    if (link.length > LONGEST_LINK) {
      notify({ text: say('web.attempt.linkTooLong', { count: link.length }), tone: 'trouble' })
      return
    }
    await navigate({ to: '/try', search: true, hash, replace: true })
    await copy(link, 'linkCopied', 'linkShown')
  }
}

type Copied = 'linkCopied' | 'linkShown' | 'textCopied' | 'notCopied'

/** Copies, and says whether the browser allowed it. */
function useCopy(): (text: string, done: Copied, refused: Copied) => Promise<void> {
  const { say } = useWords()
  const notify = useNotify()
  return async (text, done, refused) => {
    const isCopied = await copied(text)
    notify({ text: say(`web.attempt.${isCopied ? done : refused}`) })
  }
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Not allowed here, or not there at all on an address without https.
    return false
  }
}

function download(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
