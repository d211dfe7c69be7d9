import { describe, expect, it } from 'vitest'
import type { DealFile } from '../../deal-file/read-deal.ts'
import { formatDay, parseDay, type Day } from '../../domain/day.ts'
import { assess } from '../../engine/assess.ts'
import { STANDARD_METHOD } from '../../engine/standard-method.ts'
import { casebookDeals } from '../../testing/casebook.ts'
import { casefileFrom } from './casefile-from.ts'
import type { DealLog, LoggedCommitment } from './deal-log.ts'

describe('the casefile from a log', () => {
  it.each(casebookDeals())('of $name is judged as its file is, to the byte', ({ file, casefile, on }) => {
    const log = logOf(file)
    for (const day of [on, on - 30, on - 90]) {
      const ours = JSON.stringify(assess(casefileFrom(log, day), day, STANDARD_METHOD))
      expect(ours).toBe(JSON.stringify(assess(casefile, day, STANDARD_METHOD)))
    }
  })

  it('shows a commitment in the state last entered by the day, made on the day it was made', () => {
    const log = {
      ...logOf(emptyFile()),
      commitments: [promised(1), settled(2, 'moved', 10), settled(3, 'kept', 20)],
    }
    const stateOn = (day: number) =>
      casefileFrom(log, dayAt(day)).commitments.map(({ state, on }) => [state, formatDay(on)])
    expect(stateOn(5)).toEqual([['open', '2026-03-01']])
    expect(stateOn(12)).toEqual([['moved', '2026-03-01']])
    expect(stateOn(25)).toEqual([['kept', '2026-03-01']])
  })
})

describe('the people of a casefile', () => {
  it('are those who were in the deal by the day; one without a day was always there', () => {
    const people = [
      { id: 'wang', joined: null },
      { id: 'li', joined: formatDay(dayAt(10)) },
    ].map((one) => ({ name: one.id, title: null, placeholder: false, ...one }))
    const on = (day: number) =>
      casefileFrom({ ...logOf(emptyFile()), people }, dayAt(day)).people.map(({ id }) => id)
    expect(on(9)).toEqual(['wang'])
    expect(on(10)).toEqual(['wang', 'li'])
  })
})

function emptyFile(): DealFile {
  return {
    deal: { name: 'A deal', opened: dayAt(1) },
    people: [],
    observations: [],
    retractions: [],
    visits: [],
    commitments: [],
  }
}

const START = parseDay('2026-02-28') as Day

function dayAt(day: number): Day {
  return START + day
}

function promised(seq: number): LoggedCommitment {
  return {
    ...stamp(dayAt(1), seq),
    id: 'c1',
    by: 'wang',
    what: 'a meeting',
    due: '2026-03-09',
    state: 'open',
  }
}

function settled(seq: number, state: 'moved' | 'kept', day: number): LoggedCommitment {
  return { ...promised(seq), ...stamp(dayAt(day), seq), by: 'wang', state, stateOn: formatDay(dayAt(day)) }
}

/** As the API answers it: written as JSON and read again. */
function logOf({ deal, people, observations, retractions, visits, commitments }: DealFile): DealLog {
  const log = {
    deal: { name: deal.name, account: deal.account ?? null, opened: formatDay(deal.opened) },
    seq: 1000,
    today: '2026-11-24',
    people: people.map(({ id, name, title, placeholder }) => ({
      id,
      name,
      title: title ?? null,
      placeholder: placeholder ?? false,
      joined: null,
    })),
    observations: observations.map(entry),
    retractions: retractions.map(entry),
    visits: visits.map(entry),
    commitments: commitments.map(({ due, stateOn, ...made }) => ({
      ...entry(made),
      by: made.by,
      ...(due !== undefined && { due: formatDay(due) }),
      ...(stateOn !== undefined && { stateOn: formatDay(stateOn) }),
    })),
    closures: [],
    reopenings: [],
    members: { m1: 'Chen' },
  }
  return JSON.parse(JSON.stringify(log)) as DealLog
}

function entry<T extends { on: Day; recorded: Day; seq?: number }>(one: T) {
  return { ...one, ...stamp(one.on, one.seq ?? 0, one.recorded), by: 'm1' }
}

function stamp(on: Day, seq: number, recorded: Day = on) {
  return { seq, on: formatDay(on), recorded: formatDay(recorded), at: `${formatDay(recorded)}T09:00:00Z` }
}
