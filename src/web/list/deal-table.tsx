import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useMemo, useRef } from 'react'
import type { Day } from '../../domain/day.ts'
import type { DealLine } from '../api-types.ts'
import { classNames } from '../ui/class-names.ts'
import { useWords } from '../words/words.tsx'
import { ColumnHeads } from './column-heads.tsx'
import { COLUMNS } from './columns.tsx'
import { DealName } from './deal-name.tsx'
import styles from './deal-table.module.css'
import type { ListProps } from './list-props.ts'
import { peopleOf } from './row.ts'
import { RowMenu } from './row-menu.tsx'
import type { RowActions } from './row-actions.ts'
import { useTopOf } from './use-top-of.ts'

/** As `.row` has it. */
const ROW_HEIGHT = 60
const NEAR_END = 20
/** Enough for a turn of the wheel; every further row costs each frame its layout. */
const OVERSCAN = 5

/** The list as a table: only the rows in sight are there, so that ten thousand scroll as fifty do. */
export function DealTable({
  lines,
  count,
  today,
  view,
  active,
  actions,
  onMore,
  onSort,
  focusOn,
}: ListProps) {
  const { say } = useWords()
  const body = useRef<HTMLTableSectionElement>(null)
  const rows = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: useTopOf(body),
    scrollPaddingStart: 96,
  })
  const shown = rows.getVirtualItems()
  const first = shown[0]
  const last = shown.at(-1)
  useEffect(() => {
    if (last && last.index >= lines.length - NEAR_END) onMore()
  }, [last, lines.length, onMore])
  useEffect(() => focusOn((at) => rows.scrollToIndex(at, { align: 'auto' })), [focusOn, rows])
  return (
    <table className={styles.table} aria-label={say('web.list.table')} aria-rowcount={count + 1}>
      <ColumnHeads view={view} onSort={onSort} />
      <tbody ref={body}>
        <Spacer height={first ? first.start - rows.options.scrollMargin : 0} />
        {shown.map(({ index }) => {
          const line = lines[index]
          return (
            line && (
              <DealRow
                key={line.id}
                line={line}
                today={today}
                index={index}
                active={index === active}
                actions={actions}
              />
            )
          )
        })}
        <Spacer height={last ? rows.getTotalSize() - (last.end - rows.options.scrollMargin) : 0} />
      </tbody>
    </table>
  )
}

function Spacer({ height }: { height: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true">
      <td style={{ height }} colSpan={COLUMNS.length + 2} />
    </tr>
  )
}

interface DealRowProps {
  readonly line: DealLine
  readonly today: Day
  readonly index: number
  readonly active: boolean
  readonly actions: RowActions
}

const DealRow = memo(function DealRow({ line, today, index, active, actions }: DealRowProps) {
  const { speakerFor } = useWords()
  const speaker = useMemo(() => speakerFor(peopleOf(line), line.currency ?? undefined), [speakerFor, line])
  const row = { line, speaker, today }
  return (
    <tr className={classNames(styles.row, active && styles.active)} aria-rowindex={index + 2}>
      <th scope="row" className={styles.name}>
        <DealName {...row} index={index} />
      </th>
      {COLUMNS.map(({ id, cell }) => (
        <td key={id} className={styles[id]}>
          {cell({ ...row, onRecord: (facts, says) => actions.record(line, facts, says) })}
        </td>
      ))}
      <td className={styles.menu}>
        <RowMenu line={line} actions={actions} />
      </td>
    </tr>
  )
})
