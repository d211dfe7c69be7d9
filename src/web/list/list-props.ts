import type { Day } from '../../domain/day.ts'
import type { DealLine } from '../api-types.ts'
import type { RowActions } from './row-actions.ts'
import type { DealSort, View } from './view.ts'

/** What a list of deals needs, whether as a table or as cards. */
export interface ListProps {
  /** Those loaded so far. */
  readonly lines: readonly DealLine[]
  /** How many there are in all. */
  readonly count: number
  readonly today: Day
  readonly view: View
  /** The row the keyboard is at. */
  readonly active: number
  readonly actions: RowActions
  /** Asked for when the end comes into sight. */
  readonly onMore: () => void
  readonly onSort: (sort: DealSort) => void
  /** Takes what brings a row into sight. */
  readonly focusOn: (bringIntoSight: (index: number) => void) => void
}
