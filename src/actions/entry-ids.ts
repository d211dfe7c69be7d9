import type { DealLog } from '../store/log.ts'
import { refused, type Refused } from './outcome.ts'

/** Every id in use in a deal's log. */
export function idsIn(log: DealLog): Set<string> {
  const ids = new Set<string>()
  for (const list of Object.values(log) as DealLog[keyof DealLog][]) for (const { id } of list) ids.add(id)
  return ids
}

/** Refuses an id that another entry has. */
export function refuseTaken(ids: readonly string[], log: DealLog): Refused | undefined {
  const taken = idsIn(log)
  for (const id of ids) {
    if (taken.has(id)) return refused('duplicate-id', { params: { id } })
    taken.add(id)
  }
  return undefined
}
