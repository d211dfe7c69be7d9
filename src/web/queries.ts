import { queryOptions } from '@tanstack/react-query'
import { answered, client } from './client.ts'

/** The workspace and its today. */
export const workspaceQuery = queryOptions({
  queryKey: ['workspace'],
  queryFn: ({ signal }) => answered(client.GET('/workspace', { signal })),
  staleTime: 5 * 60_000,
})

/** One deal with its people and its whole assessment, for today or a past day. */
export function dealQuery(deal: string, on?: string) {
  return queryOptions({
    queryKey: ['deal', deal, on ?? 'today'],
    queryFn: ({ signal }) =>
      answered(
        client.GET('/deals/{deal}', {
          params: { path: { deal }, query: on === undefined ? {} : { on } },
          signal,
        }),
      ),
  })
}

/** All that was recorded of a deal. */
export function logQuery(deal: string) {
  return queryOptions({
    queryKey: ['log', deal],
    queryFn: ({ signal }) =>
      answered(client.GET('/deals/{deal}/log', { params: { path: { deal } }, signal })),
  })
}
