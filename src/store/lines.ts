import { formatDay, type Day } from '../domain/day.ts'
import { STAGES } from '../domain/deal.ts'
import type { Level } from '../domain/level.ts'
import type { Person } from '../domain/person.ts'
import { CALLS } from '../domain/verdict.ts'
import { peopleIn, type Line } from '../engine/line.ts'
import type { Access, DealRow } from './deals.ts'
import { withAccess, withOwner } from './row-access.ts'
import type { ReadyRow } from './rows-ready.ts'
import { asked, statement, type Asked, type Parameter } from './statement.ts'

/** For which state of its log, day and method a line is true. */
export interface Truth {
  readonly seq: number
  readonly day: Day
  readonly method: string
}

const COLUMNS = [
  ['deal', 'uuid'],
  ['name', 'text'],
  ['account', 'uuid'],
  ['account_name', 'text'],
  ['seq', 'int'],
  ['day', 'date'],
  ['method', 'text'],
  ['state', 'text'],
  ['archived', 'boolean'],
  ['opened', 'date'],
  ['stage', 'text'],
  ['stage_rank', 'smallint'],
  ['amount', 'float8'],
  ['currency', 'text'],
  ['close_by', 'date'],
  ['seller_win', 'float8'],
  ['call', 'text'],
  ['call_rank', 'smallint'],
  ['strategy', 'text'],
  ['expected_value', 'float8'],
  ['win', 'float8'],
  ['drive', 'float8'],
  ['resistance', 'float8'],
  ['unknown', 'float8'],
  ['heard', 'date'],
  ['findings', 'text[]'],
  ['people', 'text[]'],
  ['shown', 'text'],
  ['owner', 'uuid'],
] as const

const NAMES = COLUMNS.map(([name]) => name)

const REPLACE = statement(
  'replace_line',
  COLUMNS.map(([, type]) => type),
  `insert into lines (workspace, ${NAMES.join(', ')})
   values (current_setting('prewin.workspace')::uuid, ${NAMES.map((_, at) => `$${at + 1}`).join(', ')})
   on conflict (workspace, deal) do update set
     (${NAMES.join(', ')}) = (${NAMES.map((name) => `excluded.${name}`).join(', ')})`,
)

/** Puts a deal's line in the place of the one before. */
export function replacingLine(deal: DealRow, line: Line, truth: Truth): Asked {
  const { seq, day, method } = truth
  const of: Record<(typeof NAMES)[number], Parameter> = {
    deal: deal.deal,
    name: deal.name,
    account: deal.account?.id ?? null,
    account_name: deal.account?.name ?? null,
    seq,
    day: formatDay(day),
    method,
    state: deal.outcome ?? 'open',
    archived: deal.archived,
    opened: formatDay(deal.opened),
    stage: line.stage,
    stage_rank: line.stage && STAGES.indexOf(line.stage),
    amount: line.amount,
    currency: line.currency,
    close_by: line.closeBy,
    seller_win: line.sellerWin,
    call: line.call,
    call_rank: CALLS.indexOf(line.call),
    strategy: line.strategy,
    expected_value: line.expectedValue,
    win: line.win.p,
    drive: line.forces.drive,
    resistance: line.forces.resistance,
    unknown: line.forces.unknown,
    heard: line.heard,
    findings: line.findings,
    people: peopleIn(line),
    shown: rowText(deal, line, truth),
    owner: deal.owner,
  }
  return asked(REPLACE, ...NAMES.map((name) => of[name]))
}

const KEEP_WEEK = statement(
  'keep_week',
  ['uuid'],
  `insert into line_weeks (workspace, deal, week, day, method, shown)
   select workspace, deal, date_trunc('week', day)::date, day, method, shown from lines where deal = $1
   on conflict (workspace, deal, week) do update set
     (day, method, shown) = (excluded.day, excluded.method, excluded.shown)`,
)

/** Keeps the line a deal had, where its week is over. */
export function keepingWeek(deal: string, lineDay: Day, today: Day): Asked[] {
  return weekOf(lineDay) < weekOf(today) ? [asked(KEEP_WEEK, deal)] : []
}

/** Weeks begin on Mondays; 1970-01-01 was a Thursday. */
function weekOf(day: Day): number {
  return Math.floor((day + 3) / 7)
}

const OLDER = statement(
  'older_lines',
  ['date', 'text', 'int'],
  `select deal from lines
   where state = 'open' and not archived and (method <> $2 or day < $1) limit $3`,
)

/** Some of the open deals judged for an earlier day or by another method, whoever may see them. */
export function olderLines(today: Day, method: string, limit: number): Asked {
  return asked(OLDER, formatDay(today), method, limit)
}

/** Names of people apart from each other; no name holds a control sign. */
const MARK = '\u0001'

/** A subquery for people as one text: id, name, title and marks of each (a placeholder; no title), apart by `MARK`. */
export function peopleText(where: string, order = ''): string {
  return `(
    select string_agg(s.id || E'\\x01' || p.name || E'\\x01' || coalesce(p.title, '') || E'\\x01' ||
      case when s.placeholder then 'p' else '' end || case when p.title is null then 'u' else '' end, E'\\x01'${order})
    from stakeholders s join people p on p.workspace = s.workspace and p.person = s.person where ${where})`
}

/** What a row of a list is made from; `l` is its line. */
export const ROW_COLUMNS = `l.deal, l.seq, l.day, l.method, l.state, l.shown,
  ${peopleText('s.deal = l.deal and s.id = any(l.people)')}`

/** Whose the deal of a line is, and what the one who asks may do with it. */
export const ACCESS_COLUMNS = 'l.owner, m.name, x.level, x.sensitive'

/** Joined to lines: nothing is left of what may not be seen. */
export const ACCESS = `join deal_access x on x.workspace = l.workspace and x.deal = l.deal
    and x.member = current_setting('prewin.member')::uuid
  join members m on m.workspace = l.workspace and m.member = l.owner`

const LINE_OF = statement(
  'line_of',
  ['uuid'],
  `select ${ROW_COLUMNS}, ${ACCESS_COLUMNS} from lines l ${ACCESS} where l.deal = $1`,
)

export function lineOfDeal(deal: string): Asked {
  return asked(LINE_OF, deal)
}

const ROWS_OF = statement(
  'rows_of',
  ['uuid[]'],
  `select l.deal, l.changed, (select renamed from workspaces), l.shown,
     ${peopleText('s.deal = l.deal and s.id = any(l.people)')}, l.owner, l.owner_name
   from unnest($1) as asked(deal) cross join lateral (
     select l.*, m.name as owner_name from lines l ${ACCESS} where l.deal = asked.deal offset 0) l`,
)

/** The rows of deals that may be seen. */
export function rowsOf(deals: readonly string[]): Asked {
  return asked(ROWS_OF, deals)
}

/** A row with the deal it is of, ready to be kept. */
export function readyFrom(columns: readonly unknown[]): readonly [deal: string, row: ReadyRow] {
  const [deal, changed, renamed, row, people, id, name] = columns as unknown as ReadyColumns
  const json = Buffer.from(withOwner(withPeople(row, peopleFromText(people)), { id, name }))
  return [deal, { stamp: `${changed} ${renamed}`, json }]
}

type ReadyColumns = [
  deal: string,
  changed: string,
  renamed: string,
  row: string,
  people: string | null,
  owner: string,
  ownerName: string,
]

/** One row of a list, with what tells whether it is still true. */
export interface Row {
  readonly deal: string
  readonly seq: number
  readonly day: string
  readonly method: string
  readonly isOpen: boolean
  /** As JSON, of the shape `DealLine` of the contract. */
  readonly json: string
}

type RowColumns = [
  deal: string,
  seq: number,
  day: string,
  method: string,
  state: string,
  row: string,
  people: string | null,
  ...access: AccessColumns,
]

export type AccessColumns = [owner: string, ownerName: string, level: Level, sensitive: boolean]

export function accessFrom([id, name, level, sensitive]: AccessColumns): Access {
  return { owner: { id, name }, level, sensitive }
}

/** Sends through what is stored as text already. */
export function rowFrom(columns: readonly unknown[]): Row {
  const [deal, seq, day, method, state, row, people, ...access] = columns as unknown as RowColumns
  const json = withAccess(withPeople(row, peopleFromText(people)), accessFrom(access))
  return { deal, seq, day, method, isOpen: state === 'open', json }
}

/** The row of a line that was just made, or for a day gone by, of which none is kept. */
export function rowOf(
  deal: DealRow,
  access: Access,
  people: readonly Person[],
  line: Line,
  truth: Truth,
): Row {
  const spokenOf = peopleIn(line)
  const row = withPeople(
    rowText(deal, line, truth),
    people.filter(({ id }) => spokenOf.includes(id)),
  )
  return {
    deal: deal.deal,
    seq: truth.seq,
    day: formatDay(truth.day),
    method: truth.method,
    isOpen: deal.outcome === null,
    json: withAccess(row, access),
  }
}

/** The row as JSON, without the people it speaks of. */
function rowText(deal: DealRow, line: Line, { seq, day }: Truth): string {
  const { deal: id, name, account, opened, archived, outcome, closedOn } = deal
  return JSON.stringify({
    id,
    name,
    account,
    opened: formatDay(opened),
    seq,
    on: formatDay(day),
    archived,
    closure: outcome === null || closedOn === null ? null : { outcome, on: formatDay(closedOn) },
    ...line,
  })
}

/** A row with the people it speaks of. */
export function withPeople(row: string, people: readonly Person[]): string {
  return `${row.slice(0, -1)},"people":${peopleJson(people)}}`
}

/** As the contract has people. */
export function peopleJson(people: readonly Person[]): string {
  return JSON.stringify(
    people.map(({ id, name, title = null, placeholder = false }) => ({ id, name, title, placeholder })),
  )
}

const PARTS = 4

/** The people in a text of `peopleText`. */
export function peopleFromText(text: string | null): Person[] {
  if (text === null) return []
  const parts = text.split(MARK)
  return Array.from({ length: parts.length / PARTS }, (_, at) => {
    const [id = '', name = '', title = '', marks = ''] = parts.slice(at * PARTS, (at + 1) * PARTS)
    return {
      id,
      name,
      ...(!marks.includes('u') && { title }),
      ...(marks.includes('p') && { placeholder: true }),
    }
  })
}
