import type { DealLine } from '../api-types.ts'
import type { DealChanges } from './use-deal-changes.ts'

/** What one can do with a row. */
export interface RowActions extends DealChanges {
  readonly edit: (line: DealLine) => void
  readonly sameAccount: (line: DealLine) => void
}
