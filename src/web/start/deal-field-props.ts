import type { TypedDeal } from './typed-deal.ts'

/** What a field of the new deal reads and changes. */
export interface DealFieldProps {
  readonly typed: TypedDeal
  readonly set: (change: Partial<TypedDeal>) => void
}
