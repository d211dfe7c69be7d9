import { useCallback, useMemo, useRef, useState, type RefObject } from 'react'
import { useShortcuts } from '../../keys.ts'
import { useNotify } from '../../shell/notices.tsx'
import { sayProblem } from '../../shell/say-problem.ts'
import { useWords } from '../../words/words.tsx'
import type { Entered } from '../../../domain/entry.ts'
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
  /** Says a claim again as one that was meant, in place of the one a doubt was heard in. */
  readonly affirm: (said: Entered) => void
  readonly close: (draft: Draft) => void
}

/** Record for one deal: opened from anywhere, closed without loss, saved at once, taken back with one tap. */
export function useRecord(deal: string, sheet: Sheet, write: DealWriter): Recording {
  const { say } = useWords()
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
  const tell = useTell(write, latest)
  const save = (claim: Claim, draft: Draft) => {
    setOpen(undefined)
    forgetDraft(deal)
    tell(claim, draft.retracts, say('web.record.saved')).catch((error: unknown) => {
      keepDraft(deal, draft)
      show(draft, sayProblem(say, error))
    })
  }
  const affirm = useAffirm(tell, latest)
  const close = useCallback(
    (draft: Draft) => {
      keepDraft(deal, draft)
      setOpen(undefined)
    },
    [deal],
  )
  useRecordKey(begin)
  return { open, begin, save, affirm, close }
}

function isEmpty(seed: Seed): boolean {
  return Object.keys(seed).length === 0
}

/** Records a claim in place of another, or of none; rejects where it did not arrive. */
type Tell = (claim: Claim, retracts: string | undefined, says: string) => Promise<unknown>

/** Says at once that it was recorded, with the tap that takes it back. */
function useTell(write: DealWriter, latest: RefObject<Sheet>): Tell {
  const { say } = useWords()
  const notify = useNotify()
  return useCallback(
    (claim, retracts, says) => {
      const before = claimBehind(retracts, latest.current)
      const saved = write.observe(claim, retracts)
      const undo = () => {
        takeBack(saved, before, write).catch((error: unknown) => {
          notify({ text: sayProblem(say, error), tone: 'trouble' })
        })
      }
      const withdraw = notify({ text: says, action: { label: say('web.shell.undo'), run: undo } })
      saved.catch(withdraw)
      return saved
    },
    [write, latest, say, notify],
  )
}

function useAffirm(tell: Tell, latest: RefObject<Sheet>): Recording['affirm'] {
  const { say } = useWords()
  const notify = useNotify()
  return useCallback(
    (said) => {
      const claim = claimAnew(said, latest.current)
      if (!claim) return
      tell({ ...claim, firm: true }, said.id, say('web.record.affirmed')).catch((error: unknown) => {
        notify({ text: sayProblem(say, error), tone: 'trouble' })
      })
    },
    [tell, latest, say, notify],
  )
}

/** The claim that an entry made, to make it again. */
function claimBehind(id: string | undefined, sheet: Sheet): Claim | undefined {
  const said = id === undefined ? undefined : sheet.claims.get(id)
  return said && claimAnew(said, sheet)
}

function claimAnew(said: Entered, { assessment, day }: Sheet): Claim | undefined {
  return claimFrom(draftFrom(seedFrom(said), assessment, day), day)
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
