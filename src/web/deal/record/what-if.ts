import { enterLog, type Entered } from '../../../domain/entry.ts'
import type { Call } from '../../../domain/verdict.ts'
import { judge } from '../../../engine/assess.ts'
import type { Probability } from '../../../engine/assessment.ts'
import { STANDARD_METHOD } from '../../../engine/standard-method.ts'
import type { Sheet } from '../sheet.ts'
import type { Claim } from './draft.ts'

/** What a claim would come to if it were recorded now. */
export interface WhatIf {
  /** The claim as it would count, alone. */
  readonly entered: Entered
  /** What it takes back. */
  readonly replaced: Entered | undefined
  readonly call: Call
  readonly win: Probability
}

/** An id that no entry of a log can have. */
const NOT_YET = '#'

type Before = Pick<Sheet, 'casefile' | 'claims' | 'day'>

/** The deal as it would be judged with one claim more, and without the one it takes back. */
export function whatIf({ casefile, claims, day }: Before, claim: Claim, retracts?: string): WhatIf {
  const said = { ...claim, id: NOT_YET, seq: Number.MAX_SAFE_INTEGER, recorded: day }
  const observations = enterLog([...casefile.observations.filter(({ id }) => id !== retracts), said])
  const { outlook, judgement } = judge({ ...casefile, observations }, day, STANDARD_METHOD)
  const { p, low, high } = outlook.win
  return {
    entered: observations.at(-1) as Entered,
    replaced: claims.get(retracts ?? ''),
    call: judgement.call,
    win: { p, low, high },
  }
}
