import { formatDay, type Day } from '../../domain/day.ts'
import type { DealLog } from './deal-log.ts'
import { dayIn } from './casefile-from.ts'

type Kinds = {
  observation: DealLog['observations'][number]
  retraction: DealLog['retractions'][number]
  visit: DealLog['visits'][number]
  commitment: DealLog['commitments'][number]
  closure: DealLog['closures'][number]
  reopening: DealLog['reopenings'][number]
}

/** One entry of the log, of whatever kind. */
export type TimelineEntry = {
  [K in keyof Kinds]: { readonly kind: K; readonly entry: Kinds[K] }
}[keyof Kinds]

/** The entries that were learned on one day. */
export interface TimelineDay {
  readonly day: string
  readonly entries: readonly TimelineEntry[]
}

/** The whole log as it stood on a day, the newest first, by the day it was learned. */
export function timelineOf(log: DealLog, day: Day): TimelineDay[] {
  const until = formatDay(day)
  const entries = allEntries(log)
    .filter(({ entry }) => entry.recorded <= until && entry.on <= until)
    .sort((a, b) => compare(b.entry, a.entry))
  const days: { day: string; entries: TimelineEntry[] }[] = []
  for (const one of entries) {
    const last = days.at(-1)
    if (last?.day === one.entry.on) last.entries.push(one)
    else days.push({ day: one.entry.on, entries: [one] })
  }
  return days
}

function allEntries(log: DealLog): TimelineEntry[] {
  return [
    ...log.observations.map((entry) => ({ kind: 'observation' as const, entry })),
    ...log.retractions.map((entry) => ({ kind: 'retraction' as const, entry })),
    ...log.visits.map((entry) => ({ kind: 'visit' as const, entry })),
    ...log.commitments.map((entry) => ({ kind: 'commitment' as const, entry: settledOn(entry) })),
    ...log.closures.map((entry) => ({ kind: 'closure' as const, entry })),
    ...log.reopenings.map((entry) => ({ kind: 'reopening' as const, entry })),
  ]
}

/** A state of a commitment stands on the day it was reached. */
function settledOn(entry: Kinds['commitment']): Kinds['commitment'] {
  return entry.state === 'open' || entry.stateOn === undefined ? entry : { ...entry, on: entry.stateOn }
}

type Placed = { readonly on: string; readonly seq: number; readonly id: string }

function compare(a: Placed, b: Placed): number {
  return dayIn(a.on) - dayIn(b.on) || a.seq - b.seq || (a.id < b.id ? -1 : 1)
}
