import type { QuestionId } from './question.ts'

/**
 * How quickly what we know of an attribute ages. The half-life in days of each shelf is method data:
 * *standing* who someone is · *structure* how the organisation hangs together · *need* what the customer is after ·
 * *view* how someone sees things · *engagement* what someone is busy with · *attitude* where someone leans ·
 * *never* what does not age.
 */
export const SHELVES = ['standing', 'structure', 'need', 'view', 'engagement', 'attitude', 'never'] as const

export type Shelf = (typeof SHELVES)[number]

export type Field =
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'scale'; readonly min: number; readonly max: number; readonly step: number }
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  | { readonly kind: 'money' }
  | { readonly kind: 'currency' }
  | { readonly kind: 'share' }
  | { readonly kind: 'days' }
  | { readonly kind: 'person' }

export type FieldKind = Field['kind']

/** A field that a record may leave out. */
export type RecordField = Field & { readonly optional?: true }

export interface RecordShape {
  readonly kind: 'record'
  readonly fields: Readonly<Record<string, RecordField>>
  /** The fields that tell one item of the attribute from another. */
  readonly identity: readonly string[]
  /** The field whose value may change while the item stays the same. */
  readonly measure?: string
}

/** A line between two people; its value is that it is there. */
export interface TieShape {
  readonly kind: 'tie'
  /** A line without a direction. */
  readonly mutual?: true
}

export type Shape = Field | RecordShape | TieShape

/** One thing that can be claimed about a subject. Data only: what is done with it is elsewhere. */
export type Attribute = Shape & {
  readonly shelf: Shelf
  /** The question of the method under which gaps in it are shown. */
  readonly question: QuestionId
  /** Each item is a claim of its own and can be denied; otherwise one value is believed at a time. */
  readonly many?: true
  /** Personal: withheld from readers without the permission. */
  readonly sensitive?: true
  /** Counts as stated only with the customer's own words. */
  readonly needsWords?: true
  /** Only the person himself states it; told by someone else it is hearsay. */
  readonly firstHand?: true
  /** We may state it ourselves. */
  readonly oursToState?: true
  /** The seller's own fact: needs no source, does not age, the newest wins. */
  readonly own?: true
  /** Its lack is reported: for key people, or for the deal. */
  readonly expected?: true
  /** The judgement leans on it: that it is guessed or out of date is reported, as of all that is expected. */
  readonly weighs?: true
  /** A rival may be named beside it: each an item of its own, or part of the value. */
  readonly perRival?: 'item' | 'value'
}

export type Attributes = Readonly<Record<string, Attribute>>

type FieldValue<F> = F extends { kind: 'choice'; of: readonly (infer Option)[] }
  ? Option
  : F extends { kind: 'scale' | 'money' | 'share' | 'days' }
    ? number
    : F extends { kind: 'text' | 'date' | 'currency' | 'person' }
      ? string
      : never

type RequiredFields<S> = { [K in keyof S as S[K] extends { optional: true } ? never : K]: FieldValue<S[K]> }
type OptionalFields<S> = { [K in keyof S as S[K] extends { optional: true } ? K : never]?: FieldValue<S[K]> }

/** The type of an attribute's value, derived from its registry entry. */
export type ValueOf<A> = A extends { kind: 'record'; fields: infer S }
  ? Readonly<RequiredFields<S> & OptionalFields<S>>
  : A extends { kind: 'tie' }
    ? true
    : FieldValue<A>

/** Any value a claim may carry; its attribute says which. */
export type Value = string | number | true | Readonly<Record<string, string | number>>

/** A rival beside a value belongs to the value `rival` alone, where he is not an item of his own. */
export function takesRival({ perRival }: Attribute, value: Value | undefined): boolean {
  return perRival === 'item' || (perRival === 'value' && value === 'rival')
}
