import type { Day } from './day.ts'
import type { Grade } from './grade.ts'
import type { Observation } from './observation.ts'
import { attributeOf, type AttributeName } from './registry.ts'
import { DEAL, tieEnds, type Subject } from './subject.ts'

/** A sensitive claim as a reader without the permission sees it: that there is one, of what, how sure and from when. */
export interface MaskedObservation {
  readonly id: string
  readonly seq: number
  readonly on: Day
  readonly recorded: Day
  /** `deal` in place of a tie: between whom there is a conflict is itself what is sensitive. */
  readonly about: Subject
  readonly attribute: AttributeName
  readonly grade: Grade
  readonly withheld: true
}

export function isSensitive({ attribute }: Pick<Observation, 'attribute'>): boolean {
  return attributeOf(attribute).sensitive === true
}

/** Field by field, so that whatever an observation may carry one day is not let through unseen. */
export function maskedObservation(said: Observation): MaskedObservation {
  const { id, seq, on, recorded, about, attribute, grade } = said
  const subject = tieEnds(about) ? DEAL : about
  return { id, seq, on, recorded, about: subject, attribute, grade, withheld: true }
}
