import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Day } from '../../domain/day.ts'
import { useWords } from '../words/words.tsx'
import { startText } from './examples.ts'
import { canPack, isLink, unpacked } from './link.ts'

const KEPT = 'prewin.attempt'

/** What was wrong with the link one came by. */
export type LinkTrouble = 'linkBroken' | 'linkUnreadable'

interface AttemptText {
  /** Undefined while it is on its way. */
  readonly text: string | undefined
  readonly setText: (text: string) => void
  readonly trouble: LinkTrouble | undefined
}

/** The text that is tried: from the link, else as it was left in this tab, else the file that explains itself. */
export function useAttemptText(today: Day): AttemptText {
  const { language } = useWords()
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate()
  const opened = useRef<string>(undefined)
  const [text, show] = useState<string>()
  const [trouble, setTrouble] = useState<LinkTrouble>()
  useEffect(() => {
    if (opened.current === hash) return
    opened.current = hash
    void opening(hash).then(async (found) => {
      const first = found.text ?? (await startText('template', language, today))
      if (opened.current !== hash) return
      // Only another link takes away what one is writing.
      show((before) => (before === undefined || (isLink(hash) && !found.trouble) ? first : before))
      if (isLink(hash)) setTrouble(found.trouble)
    })
  }, [hash, language, today])
  const setText = (next: string) => {
    sessionStorage.setItem(KEPT, next)
    show(next)
    setTrouble(undefined)
    // The address no longer says what is written here.
    if (isLink(hash)) void navigate({ to: '/try', search: true, hash: '', replace: true })
  }
  return { text, setText, trouble }
}

async function opening(hash: string): Promise<{ text?: string | undefined; trouble?: LinkTrouble }> {
  if (!isLink(hash)) return { text: sessionStorage.getItem(KEPT) ?? undefined }
  if (!canPack()) return { trouble: 'linkUnreadable' }
  const text = await unpacked(hash)
  return text === undefined ? { trouble: 'linkBroken' } : { text }
}
