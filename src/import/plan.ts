import type { Value } from '../domain/attribute.ts'
import type { Day } from '../domain/day.ts'
import type { Grade } from '../domain/grade.ts'
import type { AttributeName } from '../domain/registry.ts'
import type { Wrong } from './wrong.ts'

/** What a table would change, and what of it is refused. */
export interface Plan {
  /** Those that are new, or get an id they did not have. */
  readonly accounts: readonly PlannedAccount[]
  readonly deals: readonly PlannedDeal[]
  readonly rows: readonly PlannedRow[]
}

export interface PlannedAccount {
  /** Within this plan. */
  readonly key: string
  /** Undefined: it is to be made. */
  readonly known: string | undefined
  readonly name: string
  external: string | undefined
}

export interface PlannedDeal {
  readonly known: string | undefined
  readonly name: string
  readonly account: PlannedAccount | undefined
  /** Undefined: the day it is imported. */
  opened: Day | undefined
  external: string | undefined
  readonly people: PlannedPerson[]
  readonly claims: PlannedClaim[]
}

/** Somebody in a deal. */
export interface PlannedPerson {
  readonly who: PlannedWho
  /** Under which he stands in the deal; undefined: he is to be added. */
  readonly id: string | undefined
}

/** Somebody, in however many deals. */
export interface PlannedWho {
  readonly known: string | undefined
  readonly name: string
  readonly title: string | undefined
  external: string | undefined
  mail: string | undefined
}

export interface PlannedClaim {
  /** Undefined: about the deal. */
  readonly about: PlannedPerson | undefined
  readonly attribute: AttributeName
  readonly value: Value
  readonly on: Day
  readonly grade: Grade
  readonly note: string | undefined
  readonly row: PlannedRow
  readonly column: number
}

export type Made = 'account' | 'deal' | 'person'

/** One row of a table, and what comes of it. */
export interface PlannedRow {
  /** Which table, from 0. */
  readonly table: number
  readonly number: number
  readonly errors: readonly PlacedWrong[]
  readonly makes: readonly Made[]
  readonly deal: PlannedDeal | undefined
  readonly account: PlannedAccount | undefined
  /** Whom it speaks of. */
  readonly people: readonly PlannedPerson[]
  readonly isSkipped: boolean
}

/** `column`: from 0; undefined where the whole row is meant. */
export interface PlacedWrong extends Wrong {
  readonly column: number | undefined
}
