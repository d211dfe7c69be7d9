import { useQuery } from '@tanstack/react-query'
import { parseDay } from '../../domain/day.ts'
import { dayWords } from '../../i18n/format.ts'
import type { DealLine } from '../api-types.ts'
import { useWords } from '../words/words.tsx'
import { ActiveFilters } from './active-filters.tsx'
import { countQuery } from './deals-query.ts'
import { Filters } from './filters.tsx'
import styles from './list-head.module.css'
import { SearchBox } from './search-box.tsx'
import { SortMenu } from './sort-menu.tsx'
import type { View } from './view.ts'
import { ViewsMenu } from './views-menu.tsx'

interface ListHeadProps {
  readonly view: View
  readonly lines: readonly DealLine[]
  readonly today: string | undefined
  /** How many rows that fit are judged for an earlier day. */
  readonly older: number
}

/** What the list shows, for which day, and how to narrow it. */
export function ListHead({ view, lines, today, older }: ListHeadProps) {
  const { say, language } = useWords()
  const { data: counted } = useQuery(countQuery(view))
  const day = today === undefined ? undefined : parseDay(today)
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <h1>{say('web.list.title')}</h1>
        <p className={styles.count} role="status">
          {counted && say('web.list.count', counted)}
          {day !== undefined && <> · {say('web.list.asOf', { day: dayWords(day, language) })}</>}
          {older > 0 && <span className={styles.older}> · {say('web.list.older', { count: older })}</span>}
        </p>
      </div>
      <div className={styles.line}>
        <SearchBox view={view} />
        <div className={styles.strip}>
          <Filters view={view} />
          <span className={styles.right}>
            <SortMenu view={view} />
            <ViewsMenu view={view} />
          </span>
        </div>
      </div>
      {view.on !== undefined && (
        <p className={styles.count}>
          {say('web.list.today', { day: dayWords(parseDay(view.on) ?? 0, language) })}
        </p>
      )}
      <ActiveFilters view={view} lines={lines} />
    </div>
  )
}
