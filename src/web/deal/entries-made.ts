import { formatDay } from '../../domain/day.ts'
import type { Claim } from './record/draft.ts'
import type { DealLog, LoggedCommitment, LoggedObservation, LoggedVisit } from './deal-log.ts'

/** Who enters something, and when: as the server will stamp it. */
export interface Stamp {
  readonly by: string
  /** ISO moment. */
  readonly at: string
}

/** A change of a log that is shown before the server has confirmed it. */
export type Change = (log: DealLog) => DealLog

function stamped(log: DealLog, { by, at }: Stamp) {
  return { seq: log.seq + 1, recorded: log.today, at, by }
}

export function withObservation(id: string, { on, ...claim }: Claim, stamp: Stamp): Change {
  return (log) => {
    const entry = { ...claim, ...stamped(log, stamp), id, on: formatDay(on) } as LoggedObservation
    return { ...log, seq: entry.seq, observations: [...log.observations, entry] }
  }
}

export function withRetraction(id: string, retracts: string, stamp: Stamp): Change {
  return (log) => {
    const entry = { ...stamped(log, stamp), id, on: log.today, retracts }
    return { ...log, seq: entry.seq, retractions: [...log.retractions, entry] }
  }
}

export function withVisit(visit: Omit<LoggedVisit, 'seq' | 'recorded' | 'at' | 'by'>, stamp: Stamp): Change {
  return (log) => {
    const entry = { ...visit, ...stamped(log, stamp) }
    return { ...log, seq: entry.seq, visits: [...log.visits, entry] }
  }
}

export function withCommitment(
  made: Omit<LoggedCommitment, 'seq' | 'recorded' | 'at'>,
  stamp: Stamp,
): Change {
  return (log) => {
    const entry = { ...made, ...stamped(log, stamp), by: made.by }
    return { ...log, seq: entry.seq, commitments: [...log.commitments, entry] }
  }
}

/** A commitment in the state it has come to. */
export function withState(
  id: string,
  state: Partial<LoggedCommitment> & Pick<LoggedCommitment, 'state'>,
  stamp: Stamp,
): Change {
  return (log) => {
    const last = log.commitments.findLast((one) => one.id === id)
    if (!last) return log
    return withCommitment({ ...last, stateOn: log.today, ...state }, stamp)(log)
  }
}

/** The log without what was entered at one moment and not confirmed after all. */
export function without({ at }: Stamp): Change {
  const others = <T extends { at: string }>(entries: T[]): T[] => entries.filter((entry) => entry.at !== at)
  return (log) => ({
    ...log,
    observations: others(log.observations),
    retractions: others(log.retractions),
    visits: others(log.visits),
    commitments: others(log.commitments),
  })
}
