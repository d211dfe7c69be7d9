import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { parseDay } from '../../domain/day.ts'
import type { DealLine } from '../api-types.ts'
import { workspaceQuery } from '../queries.ts'
import { sayProblem } from '../shell/say-problem.ts'
import { DropFiles } from '../start/drop-files.tsx'
import { Greeting } from '../tour/greeting.tsx'
import { Button } from '../ui/button.tsx'
import { Skeleton, Trouble } from '../ui/state.tsx'
import { PHONE, useMedia } from '../use-media.ts'
import { useWords } from '../words/words.tsx'
import { DealCards } from './deal-cards.tsx'
import { DealTable } from './deal-table.tsx'
import { countQuery, dealsQuery } from './deals-query.ts'
import { EditPanel } from './edit-panel.tsx'
import { ListHead } from './list-head.tsx'
import styles from './list-page.module.css'
import type { ListProps } from './list-props.ts'
import { NoDeals } from './no-deals.tsx'
import { useActiveRow } from './use-active-row.ts'
import { useRowActions } from './use-row-actions.ts'
import { useChangeView } from './use-change-view.ts'
import { sortedBy, type DealSort } from './view.ts'

const route = getRouteApi('/')

/** All deals, judged for today. */
export function ListPage() {
  const { say } = useWords()
  const view = route.useSearch()
  const deals = useInfiniteQuery(dealsQuery(view))
  const { data: workspace } = useQuery(workspaceQuery)
  const lines = useMemo(() => deals.data?.pages.flatMap((page) => page.deals) ?? NONE, [deals.data])
  const [page] = deals.data?.pages ?? []
  return (
    <DropFiles>
      <title>{`${say('web.list.title')} · Prewin`}</title>
      <Greeting />
      <ListHead view={view} lines={lines} today={page?.today ?? workspace?.today} older={page?.older ?? 0} />
      {deals.isPending && <Skeleton lines={8} label={say('web.shell.loading')} />}
      {deals.isError && <Failed error={deals.error} onAgain={() => void deals.refetch()} />}
      {page && <Lines query={deals} lines={lines} today={parseDay(page.today) ?? 0} />}
    </DropFiles>
  )
}

const NONE: readonly DealLine[] = []

function Failed({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const { say } = useWords()
  return (
    <Trouble title={say('web.list.failed')}>
      <p>{sayProblem(say, error)}</p>
      <Button onClick={onAgain}>{say('web.shell.again')}</Button>
    </Trouble>
  )
}

interface LinesProps extends Pick<ListProps, 'lines' | 'today'> {
  readonly query: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => Promise<unknown>
    readonly isPlaceholderData: boolean
  }
}

function Lines({ query, lines, today }: LinesProps) {
  const { say } = useWords()
  const view = route.useSearch()
  const change = useChangeView()
  const phone = useMedia(PHONE)
  const { data: counted } = useQuery(countQuery(view))
  const { actions, edited, closeEdit } = useRowActions()
  const { active, focusOn } = useActiveRow(lines, actions)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  const onSort = useCallback((sort: DealSort) => change(sortedBy(view, sort)), [change, view])
  const onMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  if (lines.length === 0) return <NoDeals view={view} />
  const List = phone ? DealCards : DealTable
  return (
    <div className={query.isPlaceholderData ? styles.waiting : undefined}>
      <List
        lines={lines}
        count={counted?.count ?? lines.length}
        today={today}
        view={view}
        active={active}
        actions={actions}
        onMore={onMore}
        onSort={onSort}
        focusOn={focusOn}
      />
      <p className={styles.end} role="status">
        {say(hasNextPage ? 'web.list.more' : 'web.list.allShown')}
      </p>
      <EditPanel line={edited} actions={actions} onClose={closeEdit} />
    </div>
  )
}
