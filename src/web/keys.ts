import { useEffect, useRef } from 'react'

/** Something one can do by the keyboard. */
export interface Shortcut {
  /** As `event.key` names it; two with a space between are pressed one after the other: `g l`. */
  readonly keys: string
  /** What it does, for the help. */
  readonly says: string
  readonly run: (event: KeyboardEvent) => void
}

/** The shortcuts of whatever is on the page, the latest first. */
const shown: (() => readonly Shortcut[])[] = []

/** Lets the keys work while the component is on the page; not while one types or a dialog is open. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    const own = () => latest.current
    shown.unshift(own)
    return () => void shown.splice(shown.indexOf(own), 1)
  }, [])
}

/** All that works now, for the help. */
export function shortcutsShown(): readonly Shortcut[] {
  return [...shown].reverse().flatMap((own) => own())
}

/** Listens to the keyboard for the whole page; called once, by the frame. */
export function useKeyboard(): void {
  useEffect(() => {
    let before = ''
    const listen = (event: KeyboardEvent) => {
      if (isTaken(event)) return
      before = press(event, before)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function press(event: KeyboardEvent, before: string): string {
  const all = shown.flatMap((own) => own())
  const found =
    all.find(({ keys }) => keys === `${before} ${event.key}`) ?? all.find(({ keys }) => keys === event.key)
  if (!found) return event.key
  event.preventDefault()
  found.run(event)
  return ''
}

const TYPES = 'input, textarea, select, [contenteditable="true"]'

function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return true
  if (event.target instanceof Element && event.target.closest(TYPES)) return true
  return document.querySelector('dialog[open], [popover="auto"]:popover-open') !== null
}
