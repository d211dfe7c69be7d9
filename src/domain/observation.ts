import type { AttributeName } from './registry.ts'
import type { Value } from './attribute.ts'
import type { Day } from './day.ts'
import type { Grade } from './grade.ts'
import type { Source, Subject } from './subject.ts'

interface Recorded {
  readonly id: string
  /** Order of arrival within the deal; equal where nothing is known of it. */
  readonly seq: number
  /** The day it was learned; age counts from it. */
  readonly on: Day
  /** The day it entered the log; looking back cuts here. */
  readonly recorded: Day
  /** Ours, not the customer's. */
  readonly note?: string
}

/** One claim about one subject, as it was entered. Never changed, only followed by others. */
export interface Observation extends Recorded {
  readonly about: Subject
  readonly attribute: AttributeName
  readonly value: Value
  /** As claimed; what it counts for is decided on entry (`entry.ts`). */
  readonly grade: Grade
  readonly source: Source
  /** The customer's sentence, verbatim. */
  readonly words?: string
  /** Denies the item instead of claiming it. */
  readonly not?: true
  /** Ends older claims of every source on the item. */
  readonly ended?: true
  /** Lifts the cap of a hedge: he means it. */
  readonly firm?: true
  /** The same item as that observation, in other words. */
  readonly confirms?: string
  /** The rival it is about; without one, the strongest. */
  readonly rival?: string
}

/** Takes an earlier observation back; itself part of the log. */
export interface Retraction extends Recorded {
  readonly retracts: string
}
