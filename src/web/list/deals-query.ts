import { infiniteQueryOptions, keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query'
import { formatDay, parseDay } from '../../domain/day.ts'
import type { QueryOf } from '../api-types.ts'
import { answered, client } from '../client.ts'
import { workspaceQuery } from '../queries.ts'
import { filtersOf, without, type View } from './view.ts'

const PAGE = 50

/** The deals of a view, a page at a time. */
export function dealsQuery(shown: View) {
  const view = without(shown, 'on')
  return infiniteQueryOptions({
    queryKey: ['deals', view],
    queryFn: async ({ pageParam, signal, client: queries }) => {
      const query = { ...(await asked(view, queries)), limit: PAGE, ...(pageParam && { cursor: pageParam }) }
      return answered(client.GET('/deals', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
}

/** How many deals a view shows, however it is sorted. */
export function countQuery(view: View) {
  const filters = Object.fromEntries(filtersOf(view).map((name) => [name, view[name]])) as View
  return queryOptions({
    queryKey: ['count', filters],
    queryFn: async ({ signal, client: queries }) =>
      answered(client.GET('/deals/count', { params: { query: await asked(filters, queries) }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** A view as the API asks for it: days of silence become a day. */
async function asked({ silent, ...view }: View, queries: QueryClient): Promise<QueryOf<'listDeals'>> {
  const heardBefore = silent === undefined ? undefined : await daysAgo(silent, queries)
  return { ...(view as QueryOf<'listDeals'>), ...(heardBefore !== undefined && { heardBefore }) }
}

async function daysAgo(days: number, queries: QueryClient): Promise<string> {
  const { today } = await queries.ensureQueryData(workspaceQuery)
  return formatDay((parseDay(today) ?? 0) - days)
}
