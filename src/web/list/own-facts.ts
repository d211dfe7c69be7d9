import type { Stage } from '../../domain/deal.ts'
import type { BodyOf, DealLine } from '../api-types.ts'
import { randomId } from '../random-id.ts'

/** The seller's own facts that can be changed from the list. */
export interface OwnFacts {
  readonly stage: Stage
  readonly amount: number
  readonly currency: string
  readonly closeBy: string
  readonly sellerWin: number
}

export type OwnFact = keyof OwnFacts

type Observations = BodyOf<'recordObservations'>['observations']

/** What to record so that these hold; each entry named, so that it can be taken back. */
export function observationsOf(facts: Partial<OwnFacts>): Observations {
  return Object.entries(facts).map(([attribute, value]) => ({
    id: randomId(),
    about: 'deal',
    attribute: attribute as OwnFact,
    value,
    grade: 'agreed',
  }))
}

/** What of these differs from what the row says already. */
export function changesTo(line: DealLine, facts: Partial<OwnFacts>): Partial<OwnFacts> {
  return Object.fromEntries(
    Object.entries(facts).filter(([name, value]) => value !== undefined && value !== line[name as OwnFact]),
  )
}

/** What the row said of the same things before; what it did not know is left out. */
export function factsBefore(line: DealLine, facts: Partial<OwnFacts>): Partial<OwnFacts> {
  const before = Object.keys(facts).map((name) => [name, line[name as OwnFact]] as const)
  return Object.fromEntries(before.filter(([, value]) => value !== null))
}
