/** How often people look at their deals so: of a hundred lists. */
const VIEWS: readonly (readonly [times: number, queries: readonly string[]])[] = [
  // As the page opens.
  [24, ['']],
  [
    20,
    [
      'sort=win&order=asc',
      'sort=closeBy&order=asc',
      'sort=amount',
      'sort=heard&order=asc',
      'sort=resistance',
      'sort=name&order=asc',
      'sort=account&order=asc',
      'sort=unknown',
      'sort=stage',
      'sort=opened',
    ],
  ],
  [
    24,
    [
      'sort=win&order=asc&call=pursue',
      'sort=closeBy&order=asc&call=fix-first&stage=proposal&stage=negotiation',
      'sort=amount&currency=CNY&winFrom=0.3',
      'sort=heard&order=asc&strategy=shape',
      'sort=resistance&call=pursue&call=fix-first',
      'sort=account&order=asc&stage=contract',
      'sort=unknown&amountFrom=1000000&currency=EUR',
      'sort=opened&closeFrom=2026-07-01&closeTo=2026-08-31',
      'sort=drive&heardBefore=2026-06-25',
      'call=stop',
      'stage=negotiation&winTo=0.2',
      'sort=closeBy&order=asc&closeFrom=2026-07-01&closeTo=2026-07-14',
    ],
  ],
  [
    8,
    [
      'finding=rival-preferred&call=fix-first',
      'finding=euphoria',
      'sort=win&finding=no-coach',
      'sort=closeBy&order=asc&finding=stalled&stage=proposal',
    ],
  ],
  // A surname that one deal in two has, a name, an account, a deal, and what nobody is called.
  [
    12,
    ['王', '欧阳启明', '水务', '平台 4711', 'vliet 500', '不存在'].map((q) => `q=${encodeURIComponent(q)}`),
  ],
]

/** The next pages of the first view, one after the other. */
const PAGES = 12

/** A hundred lists as people ask for them; `nextOf` asks for one and says where its next page begins. */
export async function listQueries(nextOf: (query: string) => Promise<string>): Promise<string[]> {
  const queries = VIEWS.flatMap(([times, some]) =>
    Array.from({ length: times }, (_, at) => some[at % some.length] as string),
  )
  for (let page = 0, query = ''; page < PAGES; page++) {
    query = `cursor=${await nextOf(query)}`
    queries.push(query)
  }
  return queries
}
