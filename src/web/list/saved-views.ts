import { useState } from 'react'
import { formatSearch, parseSearch } from '../search-text.ts'
import { readView, type View } from './view.ts'

/** A view somebody gave a name: its address, kept in his browser. */
export interface SavedView {
  readonly name: string
  /** As `formatSearch` writes it. */
  readonly search: string
}

const KEPT = 'prewin.views'
const MOST = 50

/** The named views kept in this browser, by name, and how to change them. */
export function useSavedViews() {
  const [views, setViews] = useState(read)
  const change = (next: readonly SavedView[]) => {
    localStorage.setItem(KEPT, JSON.stringify(next))
    setViews(next)
  }
  return {
    views,
    keep: (name: string, view: View) => change(withView(views, name, view)),
    drop: (name: string) => change(views.filter((kept) => kept.name !== name)),
  }
}

export function withView(views: readonly SavedView[], name: string, view: View): SavedView[] {
  const others = views.filter((kept) => kept.name !== name)
  return [...others, { name, search: formatSearch(view as Readonly<Record<string, unknown>>) }]
    .sort((one, other) => one.name.localeCompare(other.name))
    .slice(0, MOST)
}

export function viewOf({ search }: SavedView): View {
  return readView(parseSearch(search))
}

function read(): readonly SavedView[] {
  try {
    return readSavedViews(JSON.parse(localStorage.getItem(KEPT) ?? '[]'))
  } catch {
    return []
  }
}

/** What is left of a list of views that somebody else may have written. */
export function readSavedViews(kept: unknown): readonly SavedView[] {
  return Array.isArray(kept) ? kept.filter(isSavedView) : []
}

function isSavedView(kept: unknown): kept is SavedView {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'name' in kept &&
    typeof kept.name === 'string' &&
    'search' in kept &&
    typeof kept.search === 'string'
  )
}
