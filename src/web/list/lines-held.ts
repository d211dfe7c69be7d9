import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Answer, DealLine } from '../api-types.ts'

type Pages = InfiniteData<Answer<'listDeals'>>

const LISTS = { queryKey: ['deals'] }

/** Shows a row as it now is in every list that is held; its place stays, so that nothing jumps. */
export function showLine(queries: QueryClient, line: DealLine): void {
  changeLine(queries, line.id, () => line)
}

/** Changes a row in every list that is held. */
export function changeLine(queries: QueryClient, id: string, change: (line: DealLine) => DealLine): void {
  queries.setQueriesData<Pages>(LISTS, (pages) => pages && changed(pages, id, change))
}

function changed(pages: Pages, id: string, change: (line: DealLine) => DealLine): Pages {
  return {
    ...pages,
    pages: pages.pages.map((page) =>
      page.deals.some((line) => line.id === id)
        ? { ...page, deals: page.deals.map((line) => (line.id === id ? change(line) : line)) }
        : page,
    ),
  }
}

/** What was counted and judged before is asked for again when it is next looked at. */
export function outdate(queries: QueryClient, id: string): void {
  void queries.invalidateQueries({ queryKey: ['count'] })
  void queries.invalidateQueries({ ...LISTS, refetchType: 'none' })
  void queries.invalidateQueries({ queryKey: ['deal', id] })
  void queries.invalidateQueries({ queryKey: ['log', id] })
}
