import { SHELVES, type Attribute, type Shelf } from '../domain/attribute.ts'
import { ALL_ATTRIBUTES } from '../domain/registry.ts'
import type { Method } from './method.ts'

/** How the claims on one attribute compare and how they age, under one method. */
export interface Nature {
  readonly kind: Attribute['kind']
  /** One of the seller's own facts. */
  readonly own: boolean
  /** In days; infinite for what does not age. */
  readonly halfLife: number
  /** What is left of a claim's worth after so many whole days; for more, it is worked out. */
  readonly shares: Float64Array
}

/** By the attribute's number. */
export type Natures = readonly Nature[]

const DAYS_TABLED = 730

const known = new WeakMap<Method, Natures>()

/** The nature of every attribute under a method: powers worked out once, not for every claim. */
export function naturesUnder(method: Method): Natures {
  let natures = known.get(method)
  if (!natures) known.set(method, (natures = naturesOf(method)))
  return natures
}

/** Attributes of one shelf share one table. */
function naturesOf(method: Method): Natures {
  const tables = new Map(SHELVES.map((shelf) => [shelf, sharesFor(halfLifeOn(shelf, method))]))
  return ALL_ATTRIBUTES.map(({ attribute: { kind, own, shelf } }) => ({
    kind,
    own: own === true,
    halfLife: halfLifeOn(shelf, method),
    shares: tables.get(shelf) as Float64Array,
  }))
}

function halfLifeOn(shelf: Shelf, method: Method): number {
  return shelf === 'never' ? Infinity : method.halfLife[shelf]
}

function sharesFor(halfLife: number): Float64Array {
  return Float64Array.from({ length: DAYS_TABLED }, (_, age) => worthAt(age, halfLife))
}

function worthAt(age: number, halfLife: number): number {
  return 2 ** (-age / halfLife)
}

/** The share of a claim's worth that its age leaves. */
export function shareLeft({ halfLife, shares }: Nature, on: number, day: number): number {
  const age = day - on
  return age <= 0 ? 1 : (shares[age] ?? worthAt(age, halfLife))
}
