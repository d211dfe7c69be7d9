import type { Outcome } from '../domain/closure.ts'
import { formatDay, type Day } from '../domain/day.ts'
import type { Level } from '../domain/level.ts'
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
  readonly owner: string
}

/** Whose a deal is, and what the one who asks may do with it and see of it. */
export interface Access {
  readonly owner: { readonly id: string; readonly name: string }
  readonly level: Level
  /** Whether he sees what is sensitive in it. */
  readonly sensitive: boolean
}

/** A deal's own row, as somebody may see it. */
export interface SeenDeal extends DealRow {
  readonly access: Access
}

/** The same under its lock, with the day its line is for. */
export interface HeldDeal extends SeenDeal {
  readonly lineDay: Day
}

const DEAL = `
  select d.deal, d.name, d.account, a.name, d.opened - date '1970-01-01', d.seq, d.archived, d.outcome,
    d.closed_on - date '1970-01-01', d.frozen_on - date '1970-01-01', d.owner, m.name, x.level, x.sensitive
  from deals d
  join members m on m.workspace = d.workspace and m.member = d.owner
  join deal_access x on x.workspace = d.workspace and x.deal = d.deal
    and x.member = current_setting('prewin.member')::uuid
  left join accounts a on a.workspace = d.workspace and a.account = d.account
  where d.deal = $1`

const HELD = DEAL.replace(
  'from deals d',
  `, l.day - date '1970-01-01' from deals d join lines l on l.workspace = d.workspace and l.deal = d.deal`,
)

const DEAL_SEEN = statement('deal_seen', ['uuid'], DEAL)

const DEAL_HELD = statement('deal_held', ['uuid'], `${HELD} for no key update of d`)

/** A deal that the one who asks may see; what he may not see is not found. */
export function dealSeen(deal: string): Asked {
  return asked(DEAL_SEEN, deal)
}

/** The same, locked until the end of the transaction; what may be done with it stands beside. */
export function dealHeld(deal: string): Asked {
  return asked(DEAL_HELD, deal)
}

export function dealFrom([row]: Rows): SeenDeal | undefined {
  if (!row) return undefined
  const [deal, name, account, accountName, opened, seq, archived, outcome, closedOn, frozenOn, ...access] =
    row as unknown as DealColumns
  const [owner, ownerName, level, sensitive] = access
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
    owner,
    access: { owner: { id: owner, name: ownerName }, level, sensitive },
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
  owner: string,
  ownerName: string,
  level: Level,
  sensitive: boolean,
]

const ACCESS_TO = statement(
  'access_to',
  ['uuid'],
  `select d.owner, m.name, x.level, x.sensitive from deals d
   join deal_access x on x.workspace = d.workspace and x.deal = d.deal
     and x.member = current_setting('prewin.member')::uuid
   join members m on m.workspace = d.workspace and m.member = d.owner
   where d.deal = $1`,
)

/** What came of opening a deal. */
export function accessTo(deal: string): Asked {
  return asked(ACCESS_TO, deal)
}

const ADD_DEAL = statement(
  'add_deal',
  ['uuid', 'uuid', 'text', 'date', 'int', 'uuid'],
  `insert into deals (workspace, deal, account, name, opened, seq, owner)
   values (current_setting('prewin.workspace')::uuid, $1, $2, $3, $4, $5, $6)`,
)

/** Opens a deal; who may see it follows. */
export function addingDeal({ deal, account, name, opened, seq, owner }: DealRow): Asked {
  return asked(ADD_DEAL, deal, account?.id ?? null, name, formatDay(opened), seq, owner)
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
