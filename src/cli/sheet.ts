import type { Observation } from '../domain/observation.ts'
import type { Day } from '../domain/day.ts'
import type { Assessment } from '../engine/assessment.ts'
import type { Casefile } from '../engine/picture.ts'
import type { Speaker } from '../i18n/speaker.ts'
import type { Paper } from './paper.ts'

/** All that a page of the terminal is written from. */
export interface Sheet {
  readonly casefile: Casefile
  readonly assessment: Assessment
  readonly day: Day
  readonly speaker: Speaker
  readonly paper: Paper
}

/** An entry of the log by its id. */
export function observationIn({ casefile }: Pick<Sheet, 'casefile'>, id: string): Observation | undefined {
  return casefile.observations.find((observation) => observation.id === id)
}
