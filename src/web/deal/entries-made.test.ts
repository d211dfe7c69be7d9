import { describe, expect, it } from 'vitest'
import { parseDay } from '../../domain/day.ts'
import { casefileFrom } from './casefile-from.ts'
import type { DealLog } from './deal-log.ts'
import {
  withCommitment,
  withObservation,
  without,
  withRetraction,
  withState,
  withVisit,
  type Change,
} from './entries-made.ts'
import { timelineOf } from './timeline-entries.ts'

const TODAY = parseDay('2026-03-09') ?? 0

const EMPTY: DealLog = {
  deal: { name: 'A deal', account: null, opened: '2026-03-01' },
  seq: 7,
  today: '2026-03-09',
  people: [{ id: 'wang', name: 'Wang', title: null, placeholder: false, joined: null }],
  observations: [],
  withheld: [],
  retractions: [],
  visits: [],
  commitments: [],
  closures: [],
  reopenings: [],
  members: {},
}

const stamp = (minute: number) => ({ by: 'm1', at: `2026-03-09T09:0${minute}:00.000Z` })

const claim = {
  on: TODAY - 2,
  about: 'wang',
  attribute: 'support',
  value: 3,
  grade: 'stated',
  source: 'wang',
} as const

function after(...changes: readonly Change[]): DealLog {
  return changes.reduce((log, change) => change(log), EMPTY)
}

describe('what is entered', () => {
  it('stands in the log as the server will stamp it', () => {
    const log = after(withObservation('o1', claim, stamp(1)))
    expect(log.seq).toBe(8)
    expect(log.observations).toEqual([
      { ...claim, id: 'o1', seq: 8, on: '2026-03-07', recorded: '2026-03-09', ...stamp(1) },
    ])
  })

  it('comes off again alone where it is not confirmed', () => {
    const log = after(
      withObservation('o1', claim, stamp(1)),
      withVisit({ id: 'v1', on: EMPTY.today, kind: 'call', theirs: ['wang'], ours: [], shown: [] }, stamp(2)),
      without(stamp(1)),
    )
    expect(log.observations).toEqual([])
    expect(log.visits.map(({ id }) => id)).toEqual(['v1'])
  })

  it('lets a promise go back to what it was before', () => {
    const made = withCommitment(
      { id: 'c1', on: '2026-03-01', by: 'wang', what: 'meet', state: 'open' },
      stamp(1),
    )
    const kept = withState('c1', { state: 'kept' }, stamp(2))
    const states = (log: DealLog) => casefileFrom(log, TODAY).commitments.map(({ state }) => state)
    expect(states(after(made, kept))).toEqual(['kept'])
    expect(states(after(made, kept, without(stamp(2))))).toEqual(['open'])
  })
})

describe('the timeline', () => {
  const log = after(
    withObservation('o1', claim, stamp(1)),
    withObservation('o2', { ...claim, on: TODAY }, stamp(2)),
    withRetraction('r1', 'o2', stamp(3)),
  )

  it('is by the day something was learned, the newest first', () => {
    const days = timelineOf(log, TODAY).map(({ day, entries }) => [day, entries.map(({ entry }) => entry.id)])
    expect(days).toEqual([
      ['2026-03-09', ['r1', 'o2']],
      ['2026-03-07', ['o1']],
    ])
  })

  it('shows nothing on a day on which it was not yet recorded', () => {
    expect(timelineOf(log, TODAY - 1)).toEqual([])
  })
})
