import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useMemo, useRef } from 'react'
import type { Day } from '../../domain/day.ts'
import type { DealLine } from '../api-types.ts'
import { useWords } from '../words/words.tsx'
import { CallCell, FindingCell, ForcesCell, HeardCell, OutlookCell, QuestionCell } from './cells.tsx'
import type { CellProps } from './columns.tsx'
import styles from './deal-cards.module.css'
import { DealName } from './deal-name.tsx'
import { AmountFact, CloseFact, SellerFact, StageFact } from './facts.tsx'
import type { ListProps } from './list-props.ts'
import type { RowActions } from './row-actions.ts'
import { RowMenu } from './row-menu.tsx'
import { peopleOf } from './row.ts'
import { useTopOf } from './use-top-of.ts'

const GUESSED_HEIGHT = 232
const NEAR_END = 12

/** The list on a phone: a card for each deal. */
export function DealCards({ lines, today, actions, onMore, focusOn }: ListProps) {
  const { say } = useWords()
  const list = useRef<HTMLUListElement>(null)
  const cards = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => GUESSED_HEIGHT,
    overscan: 4,
    scrollMargin: useTopOf(list),
  })
  const shown = cards.getVirtualItems()
  const last = shown.at(-1)
  useEffect(() => {
    if (last && last.index >= lines.length - NEAR_END) onMore()
  }, [last, lines.length, onMore])
  useEffect(() => focusOn((at) => cards.scrollToIndex(at)), [focusOn, cards])
  return (
    <ul
      ref={list}
      className={styles.cards}
      aria-label={say('web.list.table')}
      style={{ height: cards.getTotalSize() }}
    >
      {shown.map(({ index, start }) => {
        const line = lines[index]
        return (
          line && (
            <li
              key={line.id}
              ref={cards.measureElement}
              data-index={index}
              className={styles.place}
              style={{ transform: `translateY(${start - cards.options.scrollMargin}px)` }}
            >
              <DealCard line={line} today={today} index={index} actions={actions} />
            </li>
          )
        )
      })}
    </ul>
  )
}

interface DealCardProps {
  readonly line: DealLine
  readonly today: Day
  readonly index: number
  readonly actions: RowActions
}

const DealCard = memo(function DealCard({ line, today, index, actions }: DealCardProps) {
  const { speakerFor } = useWords()
  const speaker = useMemo(() => speakerFor(peopleOf(line), line.currency ?? undefined), [speakerFor, line])
  const row = { line, speaker, today }
  const fact: CellProps = { ...row, onRecord: (facts, says) => actions.record(line, facts, says) }
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <h2 className={styles.name}>
          <DealName {...row} index={index} />
        </h2>
        <RowMenu line={line} actions={actions} />
      </header>
      <div className={styles.pair}>
        <div>
          <CallCell {...row} />
        </div>
        <div>
          <OutlookCell {...row} seller={<SellerFact {...fact} />} />
        </div>
      </div>
      <ForcesCell {...row} />
      <div className={styles.pair}>
        <div>
          <FindingCell {...row} />
        </div>
        <div>
          <QuestionCell {...row} />
        </div>
      </div>
      <CardFacts {...fact} />
    </article>
  )
})

function CardFacts(props: CellProps) {
  return (
    <div className={styles.facts}>
      <div>
        <AmountFact {...props} />
      </div>
      <div>
        <CloseFact {...props} />
      </div>
      <div>
        <StageFact {...props} />
      </div>
      <div>
        <HeardCell {...props} />
      </div>
    </div>
  )
}
