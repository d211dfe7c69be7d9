import type { Commitment } from '../domain/commitment.ts'
import type { Day } from '../domain/day.ts'
import { enterLog, type Entered } from '../domain/entry.ts'
import type { Person } from '../domain/person.ts'
import type { Casefile } from '../engine/picture.ts'
import type { DealRow } from '../store/deals.ts'
import type { DealLog } from '../store/log.ts'

/** A deal as the engine reads it. A commitment is in the state that was recorded last, up to the day. */
export function casefileOn(
  day: Day,
  deal: DealRow,
  people: readonly Person[],
  log: DealLog,
  entered: readonly Entered[] = enterLog(log.observations),
): Casefile {
  return {
    deal: { name: deal.name, ...(deal.account && { account: deal.account.name }), opened: deal.opened },
    people,
    observations: entered,
    retractions: log.retractions,
    visits: log.visits,
    commitments: latestStates(log.commitments, day),
  }
}

export function latestStates<T extends Commitment>(commitments: readonly T[], day: Day): T[] {
  const latest = new Map<string, T>()
  for (const commitment of commitments) {
    if (commitment.recorded <= day) latest.set(commitment.id, commitment)
  }
  return [...latest.values()]
}
