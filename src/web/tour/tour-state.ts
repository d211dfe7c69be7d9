import { useSyncExternalStore } from 'react'

/** The interval of the chance to win, as shares. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** What comes next: open a because, record a sentence, see what it did. */
export type TourState =
  | { readonly step: 'begin' | 'because' | 'record' }
  | { readonly step: 'watch'; readonly before: Interval }
  | { readonly step: 'over' }

const FRESH: TourState = { step: 'begin' }

/** How far one has come, kept in this browser; a text it did not write counts as nothing. */
export function readTour(text: string | null): TourState {
  const kept = parsed(text)
  if (typeof kept !== 'object' || kept === null || !('step' in kept)) return FRESH
  if (kept.step === 'watch')
    return 'before' in kept && isInterval(kept.before) ? { step: 'watch', before: kept.before } : FRESH
  return (
    (['begin', 'because', 'record', 'over'] as const)
      .filter((step) => step === kept.step)
      .map((step): TourState => ({ step }))[0] ?? FRESH
  )
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

function isInterval(value: unknown): value is Interval {
  return (
    typeof value === 'object' &&
    value !== null &&
    'low' in value &&
    'high' in value &&
    typeof value.low === 'number' &&
    typeof value.high === 'number'
  )
}

/** The visit of a guided deal: how far it is, and the way to get it further. */
export function useTour(deal: string): readonly [TourState, (next: TourState) => void] {
  const text = useSyncExternalStore(listen, () => localStorage.getItem(keyOf(deal)))
  return [readTour(text), (next) => keep(deal, next)]
}

function keyOf(deal: string): string {
  return `prewin.tour.${deal}`
}

const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function keep(deal: string, state: TourState): void {
  localStorage.setItem(keyOf(deal), JSON.stringify(state))
  for (const listener of listeners) listener()
}
