import { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { parseDay } from '../domain/day.ts'
import { Unanswered, whenSignedOut } from './client.ts'
import { dealsQuery } from './list/deals-query.ts'
import { readView } from './list/view.ts'
import { dealQuery, logQuery, workspaceQuery } from './queries.ts'
import { formatSearch, parseSearch, type Search } from './search-text.ts'
import { FailedPage, MissingPage } from './shell/failed-page.tsx'
import { Shell } from './shell/shell.tsx'

export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: mayAnswerYet }, mutations: { retry: false } },
})

/** Once more where the server failed or was not reached; what it refused it refuses again. */
function mayAnswerYet(failures: number, error: Error): boolean {
  const refused = error instanceof Unanswered && (error.problem?.status ?? 500) < 500
  return failures < 1 && !refused
}

interface Context {
  readonly queries: QueryClient
}

const root = createRootRouteWithContext<Context>()({
  component: Shell,
  notFoundComponent: MissingPage,
})

/** For the pages that ask the server; /try asks it for nothing. */
function fetchWorkspace({ context }: { context: Context }): void {
  void context.queries.prefetchQuery(workspaceQuery)
}

/** Any page shows a past day with `?on=2026-06-01`. */
function onDay(search: Search): { on?: string } {
  const { on } = search
  return typeof on === 'string' && parseDay(on) !== undefined ? { on } : {}
}

const list = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: fetchWorkspace,
  validateSearch: readView,
  component: lazyRouteComponent(() => import('./list/list-page.tsx'), 'ListPage'),
  loaderDeps: ({ search }) => search,
  // What it brings is shown by the page; what fails too.
  loader: ({ context, deps }) => void context.queries.prefetchInfiniteQuery(dealsQuery(deps)),
})

const newDeal = createRoute({
  getParentRoute: () => root,
  path: '/deals/new',
  beforeLoad: fetchWorkspace,
  component: lazyRouteComponent(() => import('./start/new-deal-page.tsx'), 'NewDealPage'),
})

const deal = createRoute({
  getParentRoute: () => root,
  path: '/deals/$deal',
  beforeLoad: fetchWorkspace,
  validateSearch: onDay,
  component: lazyRouteComponent(() => import('./deal/deal-page.tsx'), 'DealPage'),
  loaderDeps: ({ search: { on } }) => ({ on }),
  loader: ({ context, params, deps }) => {
    void context.queries.prefetchQuery(logQuery(params.deal))
    void context.queries.prefetchQuery(dealQuery(params.deal, deps.on))
  },
})

const attempt = createRoute({
  getParentRoute: () => root,
  path: '/try',
  validateSearch: onDay,
  component: lazyRouteComponent(() => import('./try/try-page.tsx'), 'TryPage'),
})

/** Back to an address of ours alone, never to another server. */
function readBack({ back }: Search): { back?: string } {
  const isOurs = typeof back === 'string' && URL.parse(back, location.origin)?.origin === location.origin
  return isOurs ? { back } : {}
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readBack,
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('./sign-in/setup-page.tsx'), 'SetupPage'),
})

const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyRouteComponent(() => import('./sign-in/join-page.tsx'), 'JoinPage'),
})

const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(() => import('./sign-in/reset-page.tsx'), 'ResetPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([list, newDeal, deal, attempt, signIn, setup, join, reset]),
  context: { queries },
  parseSearch,
  stringifySearch: formatSearch,
  defaultPreload: 'intent',
  // The queries know how old they are.
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: FailedPage,
  scrollRestoration: true,
})

whenSignedOut(() => {
  const { pathname, href } = router.latestLocation
  if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { back: href }, replace: true })
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
