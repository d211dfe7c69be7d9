import { OUTCOMES, type Outcome } from '../../domain/closure.ts'
import { parseDay } from '../../domain/day.ts'
import { STAGES, type Stage } from '../../domain/deal.ts'
import { FINDING_CODES, type FindingCode } from '../../domain/finding.ts'
import { CALLS, STRATEGIES, type Call, type Strategy } from '../../domain/verdict.ts'
import type { QueryOf } from '../api-types.ts'
import type { Search } from '../search-text.ts'

export type DealSort = NonNullable<QueryOf<'listDeals'>['sort']>

/** Every way the list can be sorted, told to the compiler to be complete. */
const SORTABLE: Readonly<Record<DealSort, true>> = {
  name: true,
  account: true,
  amount: true,
  closeBy: true,
  stage: true,
  call: true,
  win: true,
  expectedValue: true,
  sellerWin: true,
  drive: true,
  resistance: true,
  unknown: true,
  heard: true,
  opened: true,
}

export const SORTS = Object.keys(SORTABLE) as DealSort[]

export const STATES = ['open', ...OUTCOMES] as const

export type State = 'open' | Outcome

/** What of the list is shown and how; all of it stands in the address, so that a view can be kept and sent on. */
export interface View {
  readonly q?: string
  readonly call?: readonly Call[]
  readonly strategy?: readonly Strategy[]
  readonly stage?: readonly Stage[]
  readonly finding?: readonly FindingCode[]
  readonly account?: string
  readonly state?: readonly State[]
  readonly archived?: 'yes'
  readonly winFrom?: number
  readonly winTo?: number
  readonly unknownFrom?: number
  readonly amountFrom?: number
  readonly amountTo?: number
  readonly currency?: string
  readonly closeFrom?: string
  readonly closeTo?: string
  /** Nothing heard for so many days: counted from today, so that a kept view stays true. */
  readonly silent?: number
  readonly sort?: DealSort
  readonly order?: 'asc'
  /** The past day on which a deal opened from here is shown; the list is always today's. */
  readonly on?: string
}

/** Reads a view from an address; what cannot be read is left out. */
export function readView(search: Search): View {
  return present({
    q: text(search['q']),
    call: several(search['call'], CALLS),
    strategy: several(search['strategy'], STRATEGIES),
    stage: several(search['stage'], STAGES),
    finding: several(search['finding'], FINDING_CODES),
    account: text(search['account']),
    state: several(search['state'], STATES),
    archived: one(search['archived'], ['yes']),
    winFrom: number(search['winFrom'], 1),
    winTo: number(search['winTo'], 1),
    unknownFrom: number(search['unknownFrom'], 1),
    amountFrom: number(search['amountFrom'], 1e13),
    amountTo: number(search['amountTo'], 1e13),
    currency: one(search['currency'], [/^[A-Z]{3}$/.exec(String(search['currency']))?.[0] ?? '']),
    closeFrom: day(search['closeFrom']),
    closeTo: day(search['closeTo']),
    silent: number(search['silent'], 3650),
    sort: one(search['sort'], SORTS),
    order: one(search['order'], ['asc']),
    on: day(search['on']),
  })
}

/** What narrows the list, without how it is sorted. */
export const FILTERS = [
  'q',
  'call',
  'strategy',
  'stage',
  'finding',
  'account',
  'state',
  'archived',
  'winFrom',
  'winTo',
  'unknownFrom',
  'amountFrom',
  'amountTo',
  'currency',
  'closeFrom',
  'closeTo',
  'silent',
] as const satisfies readonly (keyof View)[]

export type Filter = (typeof FILTERS)[number]

export function filtersOf(view: View): readonly Filter[] {
  return FILTERS.filter((filter) => view[filter] !== undefined)
}

type Given = Search[string]

function text(given: Given): string | undefined {
  const found = typeof given === 'string' ? given.slice(0, 100).trim() : ''
  return found === '' ? undefined : found
}

function several<T extends string>(given: Given, of: readonly T[]): readonly T[] | undefined {
  const named = given === undefined ? [] : [given].flat()
  const found = of.filter((option) => named.includes(option))
  return found.length > 0 ? found : undefined
}

function one<T extends string>(given: Given, of: readonly T[]): T | undefined {
  return given === '' ? undefined : of.find((option) => option === given)
}

/** The router hands numbers on as numbers, an address as text. */
function number(given: unknown, max: number): number | undefined {
  const found = typeof given === 'string' && given.trim() !== '' ? Number(given) : given
  return typeof found === 'number' && found >= 0 && found <= max ? found : undefined
}

function day(given: Given): string | undefined {
  return typeof given === 'string' && parseDay(given) !== undefined ? given : undefined
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>
}

export function isAscending(view: View): boolean {
  return view.order === 'asc'
}

/** Sorted by another column; by the same one again: the other way round. */
export function sortedBy(view: View, sort: DealSort): View {
  const { sort: before, order, ...rest } = view
  const again = (before ?? 'expectedValue') === sort
  const ascending = again ? order !== 'asc' : ASCENDING_FIRST.includes(sort)
  return { ...rest, sort, ...(ascending && { order: 'asc' as const }) }
}

/** Names and days one reads from the first on; of numbers one wants the largest first. */
const ASCENDING_FIRST: readonly DealSort[] = ['name', 'account', 'closeBy', 'stage']

/** The view with a part of it taken away. */
export function without(view: View, part: keyof View): View {
  const left = Object.entries(view).filter(([name]) => name !== part)
  return Object.fromEntries(left)
}
