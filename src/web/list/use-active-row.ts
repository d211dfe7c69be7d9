import { useCallback, useMemo, useRef, useState } from 'react'
import type { DealLine } from '../api-types.ts'
import { useShortcuts } from '../keys.ts'
import { useWords } from '../words/words.tsx'
import type { RowActions } from './row-actions.ts'

type BringIntoSight = (index: number) => void

/** Moves over the rows by keyboard: the focus is on the deal's link, so that Enter opens it. */
export function useActiveRow(lines: readonly DealLine[], actions: RowActions) {
  const { say } = useWords()
  const [active, setActive] = useState(-1)
  const bring = useRef<BringIntoSight>(undefined)
  const focusOn = useCallback((bringIntoSight: BringIntoSight) => {
    bring.current = bringIntoSight
  }, [])
  const shortcuts = useMemo(() => {
    const go = (step: 1 | -1) => () => {
      const to = Math.max(0, Math.min(lines.length - 1, rowWithFocus(active) + step))
      setActive(to)
      bring.current?.(to)
      focusRow(to, 10)
    }
    const withRow = (act: (line: DealLine) => void) => () => {
      const line = lines[rowWithFocus(active)]
      if (line) act(line)
    }
    return [
      { keys: 'j', says: say('web.list.keys.down'), run: go(1) },
      { keys: 'ArrowDown', says: say('web.list.keys.down'), run: go(1) },
      { keys: 'k', says: say('web.list.keys.up'), run: go(-1) },
      { keys: 'ArrowUp', says: say('web.list.keys.up'), run: go(-1) },
      { keys: 'e', says: say('web.list.keys.edit'), run: withRow(actions.edit) },
      {
        keys: 'a',
        says: say('web.list.keys.archive'),
        run: withRow((line) => (line.archived ? actions.unarchive(line) : actions.archive(line))),
      },
    ]
  }, [lines, active, actions, say])
  useShortcuts(shortcuts)
  return { active, focusOn }
}

/** The row that has the focus, else the one the keyboard was at. */
function rowWithFocus(active: number): number {
  const row = document.activeElement?.closest('tr, article')?.querySelector<HTMLElement>('[data-row]')
  return row ? Number(row.dataset['row']) : active
}

/** A row far away is there only once it has been scrolled to. */
function focusRow(index: number, tries: number): void {
  const link = document.querySelector<HTMLElement>(`[data-row="${index}"]`)
  if (link) link.focus({ preventScroll: true })
  else if (tries > 0) requestAnimationFrame(() => focusRow(index, tries - 1))
}
