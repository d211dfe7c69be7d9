import { createHash } from 'node:crypto'
import { STAGES } from '../domain/deal.ts'
import { CALLS } from '../domain/verdict.ts'
import { asked, statement, type Asked, type Parameter, type Statement } from './statement.ts'

/** What a list is filtered by; what is absent lets everything through. */
export interface Filters {
  readonly q?: string | undefined
  readonly call?: readonly string[] | undefined
  readonly strategy?: readonly string[] | undefined
  readonly stage?: readonly string[] | undefined
  readonly finding?: readonly string[] | undefined
  readonly account?: string | undefined
  /** Open ones where absent. */
  readonly state?: readonly string[] | undefined
  readonly archived?: boolean | undefined
  readonly winFrom?: number | undefined
  readonly winTo?: number | undefined
  readonly unknownFrom?: number | undefined
  readonly amountFrom?: number | undefined
  readonly amountTo?: number | undefined
  readonly currency?: string | undefined
  readonly closeFrom?: string | undefined
  readonly closeTo?: string | undefined
  readonly heardBefore?: string | undefined
}

/** The columns a list is sorted by; `known` where there is always a value. */
const SORTS = {
  name: { key: 'l.name', type: 'text', known: true },
  account: { key: 'l.account_name', type: 'text' },
  amount: { key: 'l.amount', type: 'float8' },
  closeBy: { key: 'l.close_by', type: 'date' },
  stage: { key: 'l.stage_rank', type: 'smallint' },
  call: { key: 'l.call_rank', type: 'smallint', known: true },
  win: { key: 'l.win', type: 'float8', known: true },
  expectedValue: { key: 'l.expected_value', type: 'float8' },
  sellerWin: { key: 'l.seller_win', type: 'float8' },
  drive: { key: 'l.drive', type: 'float8', known: true },
  resistance: { key: 'l.resistance', type: 'float8', known: true },
  unknown: { key: 'l.unknown', type: 'float8', known: true },
  heard: { key: 'l.heard', type: 'date' },
  opened: { key: 'l.opened', type: 'date', known: true },
} as const satisfies Record<string, Sorting>

interface Sorting {
  readonly key: string
  readonly type: 'text' | 'float8' | 'date' | 'smallint'
  readonly known?: true
}

export type Sort = keyof typeof SORTS

export function isSort(text: string): text is Sort {
  return text in SORTS
}

/** The place in a list after which a page begins. */
export interface Place {
  readonly value: string | number | null
  readonly deal: string
}

export interface Page {
  readonly sort: Sort
  readonly order: 'asc' | 'desc'
  readonly limit: number
  readonly after?: Place | undefined
}

/** Whether a place could be one of a list sorted so. */
export function isPlaceFor(sort: Sort, { value }: Place): boolean {
  const { type, known }: Sorting = SORTS[sort]
  if (value === null) return !known
  return (type === 'float8' || type === 'smallint') === (typeof value === 'number')
}

/** Its parameters, in their order, while a query is put together. */
class Query {
  private readonly types: string[] = []
  private readonly parameters: Parameter[] = []

  with(type: string, parameter: Parameter): string {
    this.parameters.push(parameter)
    return `$${this.types.push(type)}`
  }

  asked(text: string): Asked {
    return asked(shaped(text, this.types), ...this.parameters)
  }
}

/** Queries of one shape are one statement. */
function shaped(text: string, types: readonly string[]): Statement {
  const key = `${types.join()} ${text}`
  const known = SHAPES.get(key)
  if (known) return known
  const name = `list_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
  const made = statement(name, types, text)
  if (SHAPES.size < MOST_SHAPES) SHAPES.set(key, made)
  return made
}

const SHAPES = new Map<string, Statement>()
const MOST_SHAPES = 1000

/**
 * Where the rows of a page are: each with what tells whether it is as it was. One row more than the page holds: whether
 * there is a next one. Its last column is what it is sorted by.
 */
export function pageOf(filters: Filters, page: Page): Asked {
  const query = new Query()
  const { key }: Sorting = SORTS[page.sort]
  const fits = conditions(filters, query)
  const few = fewOf(filters, query)
  const limit = `limit ${page.limit + 1}`
  const columns = `${KEYS}, ${key} as sorted_by`
  const parts = partsOf(page, query)
  const walked = parts.map(
    ({ condition, by }) =>
      `(select ${columns} from lines l ${ACCESS}
        where ${[...fits, condition, ...(few ? [`not ${ARE_FEW}`] : [])].join(' and ')} order by ${by} ${limit})`,
  )
  const fetched = `(select l.* from few cross join lateral (
       select ${columns} from lines l ${ACCESS}
       where l.deal = few.deal and ${fits.join(' and ')} and (${parts.map(({ condition }) => `(${condition})`).join(' or ')})
       offset 0) l
     where ${ARE_FEW} order by l.sorted_by ${page.order} nulls last, l.deal ${page.order} ${limit})`
  const all = few ? [fetched, ...walked] : walked
  // A part is not looked at where those before it are enough.
  const rows = all.length === 1 ? walked[0] : `${all.join(' union all ')} ${limit}`
  return query.asked(
    `${few ? `with few as materialized (${few}), are_few as materialized (select count(*) < ${FEW} as are from few)` : ''}
     select l.*, (select renamed from workspaces) from (${rows}) l
     order by l.sorted_by ${page.order} nulls last, l.deal ${page.order}`,
  )
}

/** The version of a row, and what tells whether it is judged for today. */
const KEYS = 'l.deal, l.xmin as version, l.day, l.method, l.state'

const ACCESS = `join deal_access x on x.workspace = l.workspace and x.deal = l.deal
  and x.member = current_setting('prewin.member')::uuid`

/** Fewer are sooner fetched and sorted than met on the way through all, in the order of the list. */
const FEW = 200
const ARE_FEW = '(select are from are_few)'

/** A query for up to so many of the deals that carry a filter of which there is an index. */
function fewOf(filters: Filters, query: Query): string | undefined {
  if (filters.archived || filters.state !== undefined) return undefined
  const { account, call, stage, closeFrom, closeTo } = filters
  if (account !== undefined)
    return `select d.deal from deals d where d.account = ${query.with('uuid', account)}
      order by d.account, d.deal limit ${FEW}`
  const open = `select l.deal from lines l where l.state = 'open' and not l.archived`
  if (call) return `${open} and ${ranked('l.call_rank', query, call, CALLS)} limit ${FEW}`
  if (stage) return `${open} and ${ranked('l.stage_rank', query, stage, STAGES)} limit ${FEW}`
  if (closeFrom === undefined || closeTo === undefined) return undefined
  return `${open} and l.close_by between ${query.with('date', closeFrom)} and ${query.with('date', closeTo)}
    order by l.close_by, l.deal limit ${FEW}`
}

/** In the order of the index, that it be used. */
function ranked<C extends string>(
  column: string,
  query: Query,
  asked: readonly string[],
  ranks: readonly C[],
): string {
  const wanted = asked.map((one) => ranks.indexOf(one as C))
  return `${column} = any(${query.with('smallint[]', wanted)}) order by ${column}, l.deal`
}

/** A place in the list: which row, whether it is as it was, and how it is sorted. */
export interface Key {
  readonly deal: string
  /** Another one whenever the line or a name changes. */
  readonly stamp: string
  readonly day: string
  readonly method: string
  readonly isOpen: boolean
  readonly sortedBy: Place['value']
}

type KeyColumns = [
  deal: string,
  version: string,
  day: string,
  method: string,
  state: string,
  sortedBy: Place['value'],
  renamed: string,
]

export function keyFrom(columns: readonly unknown[]): Key {
  const [deal, version, day, method, state, sortedBy, renamed] = columns as unknown as KeyColumns
  return { deal, stamp: `${version} ${renamed}`, day, method, isOpen: state === 'open', sortedBy }
}

interface Part {
  readonly condition: string
  readonly by: string
}

/** What is known first, then the rest: unknown comes last either way. */
function partsOf({ sort, order, after }: Page, query: Query): Part[] {
  const { key, type, known }: Sorting = SORTS[sort]
  const beyond = order === 'asc' ? '>' : '<'
  const parts: Part[] = []
  if (after?.value !== null) {
    const from =
      after &&
      `(${key}, l.deal) ${beyond} (${query.with(type, after.value)}, ${query.with('uuid', after.deal)})`
    parts.push({
      condition: [...(known ? [] : [`${key} is not null`]), from ?? 'true'].join(' and '),
      by: `${key} ${order}, l.deal ${order}`,
    })
  }
  if (!known) {
    const from = after?.value === null ? `l.deal ${beyond} ${query.with('uuid', after.deal)}` : 'true'
    parts.push({ condition: `${key} is null and ${from}`, by: `l.deal ${order}` })
  }
  return parts
}

export function countOf(filters: Filters): Asked {
  const query = new Query()
  const fits = conditions(filters, query)
  return query.asked(`select count(*)::int from lines l ${ACCESS} where ${fits.join(' and ')}`)
}

/** How many open deals that fit are judged for an earlier day, or by another method. */
export function olderOf(filters: Filters, today: string, method: string): Asked {
  const query = new Query()
  const fits = conditions(filters, query)
  const [day, version] = [query.with('date', today), query.with('text', method)]
  const isOlder = `l.state = 'open' and (l.method <> ${version} or l.day < ${day})`
  const count = `(select count(*)::int from lines l ${ACCESS} where ${[...fits, isOlder].join(' and ')})`
  if (filters.archived) return query.asked(`select ${count}`)
  // Mostly none is, and then nothing need be counted: the ends of an index tell.
  const among = `from lines l where l.state = 'open' and not l.archived`
  return query.asked(
    `select case when (select min(l.method) ${among}) < ${version} or (select max(l.method) ${among}) > ${version}
       or (select min(l.day) ${among} and l.method = ${version}) < ${day} then ${count} else 0 end`,
  )
}

function conditions(filters: Filters, query: Query): string[] {
  const given = CONDITIONS.flatMap(([name, type, condition]) => {
    const value = filters[name]
    return value === undefined ? [] : [condition(query.with(type, value))]
  })
  return [stateCondition(filters, query), filters.archived ? 'l.archived' : 'not l.archived', ...given]
}

/** As the indexes of the table have it. */
function stateCondition({ state = ['open'] }: Filters, query: Query): string {
  const [only] = state
  return state.length === 1 && only === 'open'
    ? `l.state = 'open'`
    : `l.state = any(${query.with('text[]', state)})`
}

type FilterName = Exclude<keyof Filters, 'state' | 'archived'>

/** The search looks past row security, which would keep it from what was made for it. */
const CONDITIONS: readonly (readonly [FilterName, string, (parameter: string) => string])[] = [
  ['q', 'text', (q) => `l.deal in (select deals_found(${q}))`],
  ['finding', 'text[]', (codes) => `l.findings && ${codes}`],
  ['call', 'text[]', (calls) => `l.call = any(${calls})`],
  ['strategy', 'text[]', (strategies) => `l.strategy = any(${strategies})`],
  ['stage', 'text[]', (stages) => `l.stage = any(${stages})`],
  ['account', 'uuid', (account) => `l.account = ${account}`],
  ['winFrom', 'float8', (from) => `l.win >= ${from}`],
  ['winTo', 'float8', (to) => `l.win <= ${to}`],
  ['unknownFrom', 'float8', (from) => `l.unknown >= ${from}`],
  ['amountFrom', 'float8', (from) => `l.amount >= ${from}`],
  ['amountTo', 'float8', (to) => `l.amount <= ${to}`],
  ['currency', 'text', (currency) => `l.currency = ${currency}`],
  ['closeFrom', 'date', (from) => `l.close_by >= ${from}`],
  ['closeTo', 'date', (to) => `l.close_by <= ${to}`],
  ['heardBefore', 'date', (day) => `(l.heard < ${day} or l.heard is null)`],
]
