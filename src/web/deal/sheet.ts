import { createContext, useContext } from 'react'
import type { Commitment } from '../../domain/commitment.ts'
import type { Day } from '../../domain/day.ts'
import type { Entered } from '../../domain/entry.ts'
import type { MaskedObservation } from '../../domain/masked-observation.ts'
import type { Visit } from '../../domain/visit.ts'
import { assess } from '../../engine/assess.ts'
import type { MaskedAssessment, MaskedPerson } from '../../engine/masked-assessment.ts'
import type { Casefile } from '../../engine/picture.ts'
import { STANDARD_METHOD } from '../../engine/standard-method.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { Seed } from './record/draft.ts'

/** A deal judged for a day, with what it takes to show it. */
export interface Sheet {
  readonly casefile: Casefile
  readonly assessment: MaskedAssessment
  readonly day: Day
  readonly speaker: Speaker
  readonly people: ReadonlyMap<string, MaskedPerson>
  readonly claims: ReadonlyMap<string, Entered>
  readonly visits: ReadonlyMap<string, Visit>
  readonly commitments: ReadonlyMap<string, Commitment>
  /** Sensitive claims of which the reader may only know that they are there. */
  readonly withheld: ReadonlyMap<string, MaskedObservation>
  /** Ids of the entries that were taken back by the day. */
  readonly taken: ReadonlySet<string>
  /** Opens Record with what is known of the claim already; undefined where nothing can be recorded. */
  readonly record?: (seed: Seed) => void
  /** Overrules the doubt that was heard in a claim; undefined where nothing can be recorded. */
  readonly affirm?: (said: Entered) => void
}

/** What one calls people in a deal whose money is in a currency. */
export type SpeakerFor = (people: Casefile['people'], currency: string | undefined) => Speaker

/** Where something is kept from the reader: then only the server can judge. */
export interface Kept {
  readonly assessment: MaskedAssessment
  readonly withheld: readonly MaskedObservation[]
}

/** Judges a deal for a day: the same engine, and the same bytes, as the server's. */
export function sheetFrom(casefile: Casefile, day: Day, speakerFor: SpeakerFor, kept?: Kept): Sheet {
  const assessment = kept?.assessment ?? assess(casefile, day, STANDARD_METHOD)
  const { currency } = assessment.deal
  return {
    casefile,
    assessment,
    day,
    speaker: speakerFor(casefile.people, typeof currency === 'string' ? currency : undefined),
    people: byId(assessment.people),
    claims: byId(casefile.observations),
    visits: byId(casefile.visits),
    commitments: byId(casefile.commitments),
    withheld: byId(kept?.withheld ?? []),
    taken: new Set(
      casefile.retractions.filter(({ recorded }) => recorded <= day).map(({ retracts }) => retracts),
    ),
  }
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

/** Whether somebody is known to exist, but not by name. */
export function isPlaceholder(person: string, { casefile }: Pick<Sheet, 'casefile'>): boolean {
  return casefile.people.some(({ id, placeholder }) => id === person && placeholder === true)
}

const Shown = createContext<Sheet | undefined>(undefined)

/** Gives the sections of a page the deal they show. */
export const SheetProvider = Shown.Provider

export function useSheet(): Sheet {
  const sheet = useContext(Shown)
  if (!sheet) throw new Error('useSheet outside of SheetProvider')
  return sheet
}
