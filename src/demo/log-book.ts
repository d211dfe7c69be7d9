import type { Value } from '../domain/attribute.ts'
import type { Closure } from '../domain/closure.ts'
import type { Commitment, CommitmentState } from '../domain/commitment.ts'
import type { Day } from '../domain/day.ts'
import type { Deal } from '../domain/deal.ts'
import type { Grade } from '../domain/grade.ts'
import type { Observation } from '../domain/observation.ts'
import type { Person } from '../domain/person.ts'
import { attributeOf, attributesOf, type AttributeName } from '../domain/registry.ts'
import { DEAL, tieSubject, US, type Source, type Subject } from '../domain/subject.ts'
import type { TieAttribute } from '../domain/tie.ts'
import type { Shown, Visit, VisitKind } from '../domain/visit.ts'
import { EntryIds } from '../deal-file/entry-ids.ts'
import { headId } from '../deal-file/keys.ts'
import type { DealFile } from '../deal-file/read-deal.ts'
import { FILE_SEQ } from '../deal-file/read-observation.ts'

export interface Claim {
  readonly on: Day
  readonly about: Subject
  readonly attribute: AttributeName
  readonly value: Value
  readonly grade: Grade
  readonly source?: Source
  readonly words?: string
  readonly note?: string
  readonly ended?: true
  readonly rival?: string
}

type Times = 'on' | 'recorded'

/** Keeps what happens in a story until the day it is told on, on working days, as a deal file holds it. */
export class LogBook {
  readonly opened: Day
  readonly until: Day
  private readonly claims: Omit<Observation, 'id'>[] = []
  private readonly visits: Omit<Visit, 'id'>[] = []
  private readonly commitments: Omit<Commitment, 'id'>[] = []
  private readonly said = new Set<string>()

  constructor(opened: Day, until: Day) {
    this.opened = workingDay(opened)
    this.until = until
  }

  /** Nobody says two things of one matter on one day: the first stands. */
  claim({ source = US, ...claim }: Claim): void {
    const on = this.within(claim.on)
    if (on > this.until) return
    const item = attributeOf(claim.attribute).many ? JSON.stringify(claim.value) : ''
    const matter = `${claim.about}|${claim.attribute}|${item}|${claim.rival ?? ''}|${source}|${on}`
    if (this.said.has(matter)) return
    this.said.add(matter)
    this.claims.push({ ...claim, source, on, recorded: on, seq: FILE_SEQ })
  }

  /** One of our own facts about the deal. */
  fact(on: Day, attribute: AttributeName, value: Value, note?: string): void {
    this.claim({ on, about: DEAL, attribute, value, grade: 'agreed', ...(note !== undefined && { note }) })
  }

  tie(on: Day, from: string, attribute: TieAttribute, to: string, source: Source): void {
    this.claim({ on, about: tieSubject(from, to), attribute, value: true, grade: 'stated', source })
  }

  visit(on: Day, kind: VisitKind, theirs: readonly string[], more: VisitMore): void {
    const day = this.within(on)
    if (day > this.until) return
    this.visits.push({ on: day, recorded: day, kind, theirs, shown: [], ...more })
  }

  /** What was settled only later is still open. */
  commitment({ on, due, state, stateOn, ...promise }: Promise): void {
    const day = this.within(on)
    if (day > this.until) return
    const settled = this.within(stateOn)
    const times: Pick<Commitment, Times> = { on: day, recorded: day }
    const reached = state !== 'open' && settled <= this.until && settled >= day
    this.commitments.push({
      ...times,
      ...promise,
      due: workingDay(Math.max(due, day)),
      ...(reached ? { state, stateOn: settled } : { state: 'open' as const }),
    })
  }

  /** Whether that source has claimed that of him yet. */
  hasClaim(about: Subject, attribute: AttributeName, source: Source): boolean {
    return this.claims.some(
      (one) => one.about === about && one.attribute === attribute && one.source === source,
    )
  }

  /** Whether anybody has spoken of him yet. */
  names(id: string): boolean {
    return (
      this.claims.some(({ about, source }) => source === id || about.split('~').includes(id)) ||
      this.visits.some(({ theirs }) => theirs.includes(id)) ||
      this.commitments.some(({ by }) => by === id)
    )
  }

  file(
    deal: Omit<Deal, 'opened'>,
    head: Head,
    people: readonly Person[],
    ending: Ending | undefined,
  ): DealFile {
    const ids = new EntryIds(attributesOf('deal').map(([name]) => headId(name)))
    return {
      deal: { ...deal, opened: this.opened },
      people,
      observations: [
        ...this.initial(head),
        ...inOrder(this.claims).map((claim) => ({ ...claim, id: ids.make('o', claim) })),
      ],
      retractions: [],
      visits: inOrder(this.visits).map((visit) => ({ ...visit, id: ids.make('v', visit) })),
      commitments: inOrder(this.commitments).map((one) => ({ ...one, id: ids.make('c', one) })),
      ...(ending && { closure: { ...ending, id: ids.make('e', ending) } }),
    }
  }

  private initial(head: Head): Observation[] {
    return attributesOf('deal').flatMap(([attribute]) => {
      const value = head[attribute]
      const on = { on: this.opened, recorded: this.opened, seq: 0 }
      const from = { about: DEAL, attribute, grade: 'agreed' as const, source: US }
      return value === undefined ? [] : [{ id: headId(attribute), ...on, ...from, value }]
    })
  }

  private within(day: Day): Day {
    return Math.max(this.opened, workingDay(day))
  }
}

export type Ending = Omit<Closure, 'id'>

export type Head = Readonly<Partial<Record<AttributeName, Value>>>

type VisitMore = Pick<Visit, 'ours'> & {
  readonly shown?: readonly Shown[]
  readonly purpose?: string
  readonly note?: string
}

interface Promise {
  readonly on: Day
  readonly by: Source
  readonly what: string
  readonly due: Day
  readonly state: CommitmentState
  readonly stateOn: Day
  readonly note?: string
}

function inOrder<T extends { readonly on: Day }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.on - b.on)
}

/** The Friday before for a weekend. Day 0, 1970-01-01, was a Thursday. */
export function workingDay(day: Day): Day {
  const weekday = (((day + 3) % 7) + 7) % 7
  return weekday > 4 ? day - (weekday - 4) : day
}
