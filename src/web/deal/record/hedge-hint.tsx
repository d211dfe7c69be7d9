import { findHedges } from '../../../domain/hedge.ts'
import { Button } from '../../ui/button.tsx'
import { useSheet } from '../sheet.ts'
import type { Draft } from './draft.ts'
import styles from './record-panel.module.css'

interface HedgeHintProps {
  readonly draft: Draft
  readonly onFirm: (firm: boolean) => void
}

/** A word of doubt while it is typed: whose doubt, what follows, how to settle it, and one tap if it is none. */
export function HedgeHint({ draft, onFirm }: HedgeHintProps) {
  const { speaker } = useSheet()
  const { say } = speaker
  const hedge = findHedges(draft.words)[0] ?? findHedges(draft.note)[0]
  if (!hedge) return null
  if (draft.firm) {
    return (
      <p className={styles.hedge} role="status">
        {say('web.record.firm', { word: hedge.word })}
        <Button kind="quiet" icon="undo" onClick={() => onFirm(false)}>
          {say('web.record.notFirm')}
        </Button>
      </p>
    )
  }
  const inWords = findHedges(draft.words).length > 0
  const whose =
    hedge.whose === 'other'
      ? say('web.record.doubtOfOther')
      : say('page.doubtOf', { name: inWords ? speaker.source(draft.source) : speaker.messages.page.us })
  const form = draft.source === draft.about ? 'self' : 'other'
  return (
    <div className={styles.hedge} role="status">
      <p>{say('web.record.hedge', { word: hedge.word, whose })}</p>
      <p>{say('web.record.settleBy', { question: speaker.ask(draft.about, draft.attribute, form) })}</p>
      <Button onClick={() => onFirm(true)}>{say('web.record.meansIt')}</Button>
    </div>
  )
}
