import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { Button, IconButton } from '../ui/button.tsx'
import { useWords } from '../words/words.tsx'
import styles from './notices.module.css'

/** A line at the foot of the page about what has just happened. */
export interface Notice {
  readonly text: string
  /** Such as taking it back. */
  readonly action?: { readonly label: string; readonly run: () => void }
  readonly tone?: 'trouble'
}

interface ShownNotice extends Notice {
  readonly id: number
}

const SHOWN_MS = 10_000
const MOST = 3

/** Answers with what takes the notice away again, should it turn out otherwise. */
type Notify = (notice: Notice) => () => void

const Notices = createContext<Notify | undefined>(undefined)

/** `const notify = useNotify()`; the latest three are shown, for ten seconds or until they are put away; not while one is at them. */
export function useNotify(): Notify {
  const notify = useContext(Notices)
  if (!notify) throw new Error('useNotify outside of NoticesProvider')
  return notify
}

export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<readonly ShownNotice[]>([])
  const next = useRef(0)
  const notify = useCallback<Notify>((notice) => {
    const id = next.current++
    setNotices((shown) => [...shown.slice(1 - MOST), { ...notice, id }])
    return () => setNotices((shown) => shown.filter((one) => one.id !== id))
  }, [])
  const drop = useCallback((gone: Notice) => {
    setNotices((shown) => shown.filter((notice) => notice !== gone))
  }, [])
  const lines = useMemo(
    () => notices.map((notice) => <NoticeLine key={notice.id} notice={notice} drop={drop} />),
    [notices, drop],
  )
  return (
    <Notices value={notify}>
      {children}
      <div className={styles.notices} role="status" aria-live="polite">
        {lines}
      </div>
    </Notices>
  )
}

function NoticeLine({ notice, drop }: { notice: Notice; drop: (notice: Notice) => void }) {
  const { say } = useWords()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => drop(notice), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [notice, drop, held])
  const { text, action, tone } = notice
  const act = () => {
    drop(notice)
    action?.run()
  }
  return (
    <div
      className={tone === 'trouble' ? styles.trouble : styles.notice}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{text}</span>
      {action && (
        <Button kind="quiet" onClick={act}>
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={say('web.shell.close')} onClick={() => drop(notice)} />
    </div>
  )
}
