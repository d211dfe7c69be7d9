import { enterLog } from '../domain/entry.ts'
import { comparableOf, itemOf } from '../domain/item.ts'
import type { Observation } from '../domain/observation.ts'
import type { Person } from '../domain/person.ts'
import { attributeOf, NUMBER } from '../domain/registry.ts'
import { DEAL, US } from '../domain/subject.ts'
import { allIn } from '../engine/beliefs.ts'
import { beliefsOf, pictureOf, type Picture } from '../engine/picture.ts'
import type { PlacedWrong, PlannedClaim, PlannedDeal, PlannedPerson, PlannedRow } from '../import/plan.ts'
import { wrong } from '../import/wrong.ts'
import type { DealRow } from '../store/deals.ts'
import type { DealLog } from '../store/log.ts'
import { casefileOn } from './casefile.ts'
import type { Errand } from './errand.ts'
import { METHOD } from './judging.ts'

/** A deal as it is, for comparing it with what a table says. */
export interface DealThere {
  readonly deal: DealRow
  readonly people: readonly Person[]
  readonly log: DealLog
}

/** What a table adds to a deal, once it is compared with what is known. */
export interface Settled {
  readonly planned: PlannedDeal
  /** Undefined: it is to be made. */
  readonly there: DealThere | undefined
  readonly claims: readonly PlannedClaim[]
  /** Those who are to be added. */
  readonly people: readonly PlannedPerson[]
  /** Own facts of the same day that these say otherwise, by their ids. */
  readonly corrected: readonly string[]
  readonly errors: ReadonlyMap<PlannedRow, readonly PlacedWrong[]>
}

/** Compares what a table says of a deal with what is believed of it: what is believed already adds nothing. */
export function settle(
  planned: PlannedDeal,
  there: DealThere | undefined,
  rows: readonly PlannedRow[],
  { today }: Pick<Errand, 'today'>,
): Settled {
  if (!there && planned.known !== undefined)
    return refusedWhole(planned, undefined, rows, wrong('deal-not-yours', planned.name))
  if (!there)
    return {
      planned,
      there,
      claims: planned.claims,
      people: planned.people,
      corrected: [],
      errors: NO_ERRORS,
    }
  const barred = barredBy(there.deal)
  if (barred) return refusedWhole(planned, there, rows, barred)
  const picture = pictureOf(
    casefileOn(today, there.deal, there.people, there.log, enterLog(there.log.observations)),
    today,
    METHOD,
  )
  const known = new Set(there.people.map(({ id }) => id))
  const said = saidByUs(there.log)
  const errors = new Map<PlannedRow, PlacedWrong[]>()
  const claims: PlannedClaim[] = []
  const corrected: string[] = []
  for (const claim of planned.claims) {
    if (isBelieved(claim, picture)) continue
    const before = said.get(matterOf(claim))
    if (claim.about?.id !== undefined && !known.has(claim.about.id))
      refuse(errors, claim, wrong('person-missing', claim.about.who.name))
    else if (!before || comparableOf(before) === comparableOf(claim)) claims.push(claim)
    else if (attributeOf(claim.attribute).own) {
      claims.push(claim)
      corrected.push(before.id)
    } else refuse(errors, claim, wrong('two-values', inWords(claim), [inWords(before)]))
  }
  return {
    planned,
    there,
    claims: claims.filter(({ row }) => !errors.has(row)),
    people: stillNamed(planned, rows, errors),
    corrected,
    errors,
  }
}

const NO_ERRORS: ReadonlyMap<PlannedRow, readonly PlacedWrong[]> = new Map()

/** It may have been closed since the table was looked at. */
function barredBy({ archived, outcome, name }: DealRow): ReturnType<typeof wrong> | undefined {
  if (archived) return wrong('deal-archived', name)
  return outcome === null ? undefined : wrong('deal-closed', name)
}

function refusedWhole(
  planned: PlannedDeal,
  there: DealThere | undefined,
  rows: readonly PlannedRow[],
  why: ReturnType<typeof wrong>,
): Settled {
  const errors = new Map(rows.map((row) => [row, [{ ...why, column: undefined }]]))
  return { planned, there, claims: [], people: [], corrected: [], errors }
}

function refuse(
  errors: Map<PlannedRow, PlacedWrong[]>,
  { row, column }: PlannedClaim,
  why: ReturnType<typeof wrong>,
): void {
  errors.set(row, [...(errors.get(row) ?? []), { ...why, column }])
}

function inWords({ value }: Pick<Observation, 'value'>): string {
  return typeof value === 'object' ? Object.values(value).join(', ') : String(value)
}

function isBelieved(claim: PlannedClaim, picture: Picture): boolean {
  const about = claim.about === undefined ? DEAL : claim.about.id
  if (about === undefined) return false
  const item = itemOf(claim)
  const comparable = comparableOf(claim)
  return allIn(beliefsOf(picture, about).of[NUMBER[claim.attribute]]).some(
    ({ head, isSo }) => isSo && head.item === item && head.comparable === comparable,
  )
}

/** What we said ourselves and did not take back, by matter and day. */
function saidByUs({ observations, retractions }: DealLog): Map<string, Observation> {
  const taken = new Set(retractions.map(({ retracts }) => retracts))
  const said = new Map<string, Observation>()
  for (const one of observations)
    if (one.source === US && !one.ended && !taken.has(one.id)) said.set(keyOf(one.about, one), one)
  return said
}

function matterOf(claim: PlannedClaim): string {
  return keyOf(claim.about === undefined ? DEAL : (claim.about.id ?? ''), claim)
}

function keyOf(about: string, claim: Pick<Observation, 'attribute' | 'value' | 'on'>): string {
  return `${about}|${claim.attribute}|${itemOf(claim)}|${claim.on}`
}

/** Whoever only a refused row brought is not added. */
function stillNamed(
  { people }: PlannedDeal,
  rows: readonly PlannedRow[],
  errors: ReadonlyMap<PlannedRow, unknown>,
): PlannedPerson[] {
  const named = new Set(rows.filter((row) => !errors.has(row)).flatMap((row) => row.people))
  return people.filter((person) => person.id === undefined && named.has(person))
}
