import { parseDay, type Day } from '../../domain/day.ts'
import type { Commitment } from '../../domain/commitment.ts'
import { enterLog } from '../../domain/entry.ts'
import type { Person } from '../../domain/person.ts'
import type { Casefile } from '../../engine/picture.ts'
import type { DealLog, LoggedCommitment } from './deal-log.ts'

/** The log as the engine reads it, as it stood on a day: who was in it, and each commitment as it was last said to be. */
export function casefileFrom(log: DealLog, day: Day): Casefile {
  const { deal, people, observations, retractions, visits, commitments } = log
  return {
    deal: {
      name: deal.name,
      opened: dayIn(deal.opened),
      ...(deal.account !== null && { account: deal.account }),
    },
    people: people.filter(({ joined }) => joined === null || dayIn(joined) <= day).map(personFrom),
    observations: enterLog(observations.map(dated)),
    retractions: retractions.map(dated),
    visits: visits.map(dated),
    commitments: lastOfEach(commitments, day).map(commitmentFrom),
  }
}

/** A day as the API writes it, which never writes another. */
export function dayIn(text: string): Day {
  const day = parseDay(text)
  if (day === undefined) throw new Error(`not a day: ${text}`)
  return day
}

/** Of each commitment the state it was last said to be in by the day, beside the day it was made. */
export function lastOfEach(states: readonly LoggedCommitment[], day: Day): LoggedCommitment[] {
  const last = new Map<string, LoggedCommitment>()
  for (const state of states.toSorted((a, b) => a.seq - b.seq)) {
    const before = last.get(state.id)
    if (before && dayIn(state.recorded) > day) continue
    last.set(state.id, before ? { ...state, on: before.on, recorded: before.recorded } : state)
  }
  return [...last.values()]
}

/** JSON leaves out what is not there, so that an optional field is never undefined. */
type There<T> = { [K in keyof T]: Exclude<T[K], undefined> }

type Dated<T> = There<Omit<T, 'on' | 'recorded'>> & { readonly on: Day; readonly recorded: Day }

export function dated<T extends { readonly on: string; readonly recorded: string }>(entry: T): Dated<T> {
  return { ...entry, on: dayIn(entry.on), recorded: dayIn(entry.recorded) } as unknown as Dated<T>
}

function personFrom({ id, name, title, placeholder }: DealLog['people'][number]): Person {
  return { id, name, ...(title !== null && { title }), ...(placeholder && { placeholder }) }
}

export function commitmentFrom(state: LoggedCommitment): Commitment {
  const { due, stateOn } = state
  return {
    ...dated(state),
    ...(due !== undefined && { due: dayIn(due) }),
    ...(stateOn !== undefined && { stateOn: dayIn(stateOn) }),
  } as Commitment
}
