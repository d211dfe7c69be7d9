import type { ReactNode } from 'react'
import type { Term } from '../../domain/term.ts'
import { CallCell, FindingCell, ForcesCell, HeardCell, OutlookCell, QuestionCell } from './cells.tsx'
import { AmountFact, CloseFact, SellerFact, StageFact } from './facts.tsx'
import type { OwnFacts } from './own-facts.ts'
import type { Row } from './row.ts'
import type { DealSort } from './view.ts'

export interface CellProps extends Row {
  readonly onRecord: (facts: Partial<OwnFacts>, says: string) => void
}

interface Column {
  readonly id: ColumnId
  /** The word that explains the column. */
  readonly term?: Term
  readonly sort?: DealSort
  readonly cell: (props: CellProps) => ReactNode
}

export type ColumnId =
  'call' | 'win' | 'forces' | 'finding' | 'question' | 'heard' | 'amount' | 'closeBy' | 'stage'

/** The columns after the deal itself; narrow windows drop `question`, then `forces` (deal-table.module.css). */
export const COLUMNS: readonly Column[] = [
  { id: 'call', term: 'verdict', sort: 'call', cell: (props) => <CallCell {...props} /> },
  {
    id: 'win',
    term: 'win-probability',
    sort: 'win',
    cell: (props) => <OutlookCell {...props} seller={<SellerFact {...props} />} />,
  },
  { id: 'forces', term: 'force', sort: 'drive', cell: (props) => <ForcesCell {...props} /> },
  { id: 'finding', term: 'finding', cell: (props) => <FindingCell {...props} /> },
  { id: 'question', term: 'question', cell: (props) => <QuestionCell {...props} /> },
  { id: 'heard', term: 'stale', sort: 'heard', cell: (props) => <HeardCell {...props} /> },
  { id: 'amount', term: 'expected-value', sort: 'amount', cell: (props) => <AmountFact {...props} /> },
  { id: 'closeBy', sort: 'closeBy', cell: (props) => <CloseFact {...props} /> },
  { id: 'stage', term: 'stage', sort: 'stage', cell: (props) => <StageFact {...props} /> },
]
