import { useCallback, useMemo, useRef, useState, type RefObject } from 'react'
import { useShortcuts } from '../../keys.ts'
import { useNotify } from '../../shell/notices.tsx'
import { sayProblem } from '../../shell/say-problem.ts'
import { useWords } from '../../words/words.tsx'
import type { Sheet } from '../sheet.ts'
import type { DealWriter } from '../use-deal-writer.ts'
import { claimFrom, draftFrom, seedFrom, type Claim, type Draft, type Seed } from './draft.ts'
import { forgetDraft, keepDraft, keptDraft } from './kept-draft.ts'

/** The panel as it stands open. */
interface Open {
  readonly draft: Draft
  readonly trouble: string | undefined
  /** Tells one opening from the next. */
  readonly number: number
}

interface Recording {
  readonly open: Open | undefined
  readonly begin: (seed: Seed) => void
  readonly save: (claim: Claim, draft: Draft) => void
  readonly close: (draft: Draft) => void
}

/** Record for one deal: opened from anywhere, closed without loss, saved at once, taken back with one tap. */
export function useRecord(deal: string, sheet: Sheet, write: DealWriter): Recording {
  const [open, setOpen] = useState<Open>()
  const latest = useRef(sheet)
  latest.current = sheet
  const show = useCallback((draft: Draft, trouble?: string) => {
    setOpen((before) => ({ draft, trouble, number: (before?.number ?? 0) + 1 }))
  }, [])
  const begin = useCallback(
    (seed: Seed) => {
      const { assessment, day } = latest.current
      show((isEmpty(seed) && keptDraft(deal)) || draftFrom(seed, assessment, day))
    },
    [deal, show],
  )
  const save = useSave({ deal, write, latest, show, hide: () => setOpen(undefined) })
  const close = useCallback(
    (draft: Draft) => {
      keepDraft(deal, draft)
      setOpen(undefined)
    },
    [deal],
  )
  useRecordKey(begin)
  return { open, begin, save, close }
}

function isEmpty(seed: Seed): boolean {
  return Object.keys(seed).length === 0
}

interface Saving {
  readonly deal: string
  readonly write: DealWriter
  readonly latest: RefObject<Sheet>
  readonly show: (draft: Draft, trouble: string) => void
  readonly hide: () => void
}

function useSave({ deal, write, latest, show, hide }: Saving): Recording['save'] {
  const { say } = useWords()
  const notify = useNotify()
  return (claim, draft) => {
    const before = claimBehind(draft.retracts, latest.current)
    hide()
    forgetDraft(deal)
    const saved = write.observe(claim, draft.retracts)
    const undo = () => {
      takeBack(saved, before, write).catch((error: unknown) => {
        notify({ text: sayProblem(say, error), tone: 'trouble' })
      })
    }
    notify({ text: say('web.record.saved'), action: { label: say('web.shell.undo'), run: undo } })
    saved.catch((error: unknown) => {
      keepDraft(deal, draft)
      show(draft, sayProblem(say, error))
    })
  }
}

/** The claim that an entry made, to make it again. */
function claimBehind(id: string | undefined, { claims, assessment, day }: Sheet): Claim | undefined {
  const said = id === undefined ? undefined : claims.get(id)
  return said && claimFrom(draftFrom(seedFrom(said), assessment, day), day)
}

/** Takes an entry back; what it had replaced is said again. */
async function takeBack(saved: Promise<string>, before: Claim | undefined, write: DealWriter): Promise<void> {
  await write.retract(await saved)
  if (before) await write.observe(before)
}

function useRecordKey(begin: (seed: Seed) => void): void {
  const { say } = useWords()
  const shortcuts = useMemo(
    () => [{ keys: 'r', says: say('web.record.open'), run: () => begin({}) }],
    [say, begin],
  )
  useShortcuts(shortcuts)
}
