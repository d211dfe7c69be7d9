import type { Outcome } from '../domain/closure.ts'
import { formatDay, type Day } from '../domain/day.ts'
import { asked, statement, type Asked } from './statement.ts'
import type { Rows } from './store.ts'

/** A deal's own row. */
export interface DealRow {
  readonly deal: string
  readonly name: string
  readonly account: { readonly id: string; readonly name: string } | null
  readonly opened: Day
  /** The last place given in its log. */
  readonly seq: number
  readonly archived: boolean
  readonly outcome: Outcome | null
  readonly closedOn: Day | null
  /** The day its closing entered the log: how it is judged stays as it was then. */
  readonly frozenOn: Day | null
}

/** A deal's row under its lock, with the day its line is for. */
export interface HeldDeal extends DealRow {
  readonly lineDay: Day
}

const DEAL = `
  select d.deal, d.name, d.account, a.name, d.opened - date '1970-01-01', d.seq, d.archived, d.outcome,
    d.closed_on - date '1970-01-01', d.frozen_on - date '1970-01-01'
  from deals d
  join deal_access x on x.workspace = d.workspace and x.deal = d.deal
    and x.member = current_setting('prewin.member')::uuid
  left join accounts a on a.workspace = d.workspace and a.account = d.account
  where d.deal = $1`

const HELD = DEAL.replace(
  'from deals d',
  `, l.day - date '1970-01-01' from deals d join lines l on l.workspace = d.workspace and l.deal = d.deal`,
)

const DEAL_SEEN = statement('deal_seen', ['uuid'], DEAL)

const DEAL_LOCKED = statement(
  'deal_locked',
  ['uuid'],
  `${HELD} and x.level in ('write', 'own') for no key update of d`,
)

const DEAL_HELD = statement('deal_held', ['uuid'], `${HELD} for no key update of d`)

/** A deal that the one who asks may see; what he may not see is not found. */
export function dealSeen(deal: string): Asked {
  return asked(DEAL_SEEN, deal)
}

/** The same, locked until the end of the transaction: for renewing what was made from its log. */
export function dealHeld(deal: string): Asked {
  return asked(DEAL_HELD, deal)
}

/** A deal that he may write to, locked until the end of the transaction. */
export function dealLocked(deal: string): Asked {
  return asked(DEAL_LOCKED, deal)
}

export function dealFrom([row]: Rows): DealRow | undefined {
  if (!row) return undefined
  const [deal, name, account, accountName, opened, seq, archived, outcome, closedOn, frozenOn] =
    row as unknown as DealColumns
  return {
    deal,
    name,
    account: account === null ? null : { id: account, name: accountName },
    opened,
    seq,
    archived,
    outcome,
    closedOn,
    frozenOn,
  }
}

export function heldDealFrom(rows: Rows): HeldDeal | undefined {
  const row = dealFrom(rows)
  return row && { ...row, lineDay: rows[0]?.at(-1) as Day }
}

type DealColumns = [
  deal: string,
  name: string,
  account: string | null,
  accountName: string,
  opened: Day,
  seq: number,
  archived: boolean,
  outcome: Outcome | null,
  closedOn: Day | null,
  frozenOn: Day | null,
]

const ADD_DEAL = statement(
  'add_deal',
  ['uuid', 'uuid', 'text', 'date', 'int'],
  `with opened as (
     insert into deals (workspace, deal, account, name, opened, seq)
     values (current_setting('prewin.workspace')::uuid, $1, $2, $3, $4, $5)
     returning workspace, deal
   )
   insert into deal_access (workspace, member, deal, level)
   select workspace, current_setting('prewin.member')::uuid, deal, 'own' from opened`,
)

/** Opens a deal, which is his who opens it. */
export function addingDeal({ deal, account, name, opened, seq }: DealRow): Asked {
  return asked(ADD_DEAL, deal, account?.id ?? null, name, formatDay(opened), seq)
}

const CHANGE = statement(
  'change_deal',
  ['uuid', 'text', 'uuid', 'int', 'boolean', 'text', 'date', 'date'],
  `update deals set name = $2, account = $3, seq = $4, archived = $5, outcome = $6, closed_on = $7, frozen_on = $8
   where deal = $1`,
)

/** The deal's row as it is to stand; it is locked. */
export function changingDeal(row: DealRow): Asked {
  const { deal, name, account, seq, archived, outcome, closedOn, frozenOn } = row
  const days = [closedOn, frozenOn].map((day) => (day === null ? null : formatDay(day)))
  return asked(CHANGE, deal, name, account?.id ?? null, seq, archived, outcome, ...days)
}
