import { formatDay, type Day } from '../domain/day.ts'
import { STAGES } from '../domain/deal.ts'
import type { Person } from '../domain/person.ts'
import { CALLS } from '../domain/verdict.ts'
import { peopleIn, type Line } from '../engine/line.ts'
import type { DealRow } from './deals.ts'
import { asked, statement, type Asked, type Parameter } from './statement.ts'
import type { Rows } from './store.ts'

/** For which state of its log, day and method a line is true. */
export interface Truth {
  readonly seq: number
  readonly day: Day
  readonly method: string
}

const COLUMNS = [
  ['deal', 'uuid'],
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
  ['judgement', 'text'],
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
export function replacingLine(deal: DealRow, line: Line, { seq, day, method }: Truth): Asked {
  const of: Record<(typeof NAMES)[number], Parameter> = {
    deal: deal.deal,
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
    judgement: JSON.stringify(line),
  }
  return asked(REPLACE, ...NAMES.map((name) => of[name]))
}

const KEEP_WEEK = statement(
  'keep_week',
  ['uuid'],
  `insert into line_weeks (workspace, deal, week, day, method, judgement)
   select workspace, deal, date_trunc('week', day)::date, day, method, judgement from lines where deal = $1
   on conflict (workspace, deal, week) do update set
     (day, method, judgement) = (excluded.day, excluded.method, excluded.judgement)`,
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

/** What a row of a list is made from; `l` is its line. */
export const ROW_COLUMNS = `l.deal, d.name, d.account, a.name, d.opened, l.seq, l.day, l.method, d.archived, d.outcome,
  d.closed_on, l.judgement, (
    select json_agg(json_build_object('id', s.id, 'name', p.name, 'title', p.title, 'placeholder', s.placeholder))::text
    from stakeholders s join people p on p.workspace = s.workspace and p.person = s.person
    where s.deal = l.deal and s.id = any(l.people))`

export const ROW_JOINS = `
  join deals d on d.workspace = l.workspace and d.deal = l.deal
  left join accounts a on a.workspace = d.workspace and a.account = d.account`

const LINE_OF = statement(
  'line_of',
  ['uuid'],
  `select ${ROW_COLUMNS} from lines l ${ROW_JOINS}
   join deal_access x on x.workspace = l.workspace and x.deal = l.deal
     and x.member = current_setting('prewin.member')::uuid
   where l.deal = $1`,
)

export function lineOfDeal(deal: string): Asked {
  return asked(LINE_OF, deal)
}

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
  name: string,
  account: string | null,
  accountName: string | null,
  opened: string,
  seq: number,
  day: string,
  method: string,
  archived: boolean,
  outcome: string | null,
  closedOn: string | null,
  judgement: string,
  people: string | null,
]

/** Sends through what is stored as text already. */
export function rowFrom(columns: readonly unknown[]): Row {
  const [
    deal,
    name,
    account,
    accountName,
    opened,
    seq,
    day,
    method,
    archived,
    outcome,
    closedOn,
    line,
    people,
  ] = columns as unknown as RowColumns
  const accountJson = account === null ? 'null' : `{"id":"${account}","name":${JSON.stringify(accountName)}}`
  const closure = outcome === null ? 'null' : `{"outcome":"${outcome}","on":"${closedOn}"}`
  const json =
    `{"id":"${deal}","name":${JSON.stringify(name)},"account":${accountJson},"opened":"${opened}",` +
    `"seq":${seq},"on":"${day}","archived":${archived},"closure":${closure},` +
    `${line.slice(1, -1)},"people":${people ?? '[]'}}`
  return { deal, seq, day, method, isOpen: outcome === null, json }
}

/** The row of a line that was just made, or for a day gone by, of which none is kept. */
export function rowOf(deal: DealRow, people: readonly Person[], line: Line, truth: Truth): Row {
  const spokenOf = peopleIn(line)
  return rowFrom([
    deal.deal,
    deal.name,
    deal.account?.id ?? null,
    deal.account?.name ?? null,
    formatDay(deal.opened),
    truth.seq,
    formatDay(truth.day),
    truth.method,
    deal.archived,
    deal.outcome,
    deal.closedOn === null ? null : formatDay(deal.closedOn),
    JSON.stringify(line),
    peopleJson(people.filter(({ id }) => spokenOf.includes(id))),
  ])
}

/** As the contract has people. */
export function peopleJson(people: readonly Person[]): string {
  return JSON.stringify(
    people.map(({ id, name, title = null, placeholder = false }) => ({ id, name, title, placeholder })),
  )
}

export function rowsFrom(rows: Rows): Row[] {
  return rows.map(rowFrom)
}
