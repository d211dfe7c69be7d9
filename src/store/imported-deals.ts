import { formatDay, type Day } from '../domain/day.ts'
import { halvesOf } from './entry-texts.ts'
import type { DealRow } from './deals.ts'
import type { Entry, Stamp } from './log.ts'
import { asked, statement, type Asked } from './statement.ts'
import type { Rows } from './store.ts'

/** Writing many deals at once: a statement for each kind of row, however many deals they are of. */

const ADD_ACCOUNTS = statement(
  'import_add_accounts',
  ['json'],
  `insert into accounts (workspace, account, name)
   select current_setting('prewin.workspace')::uuid, account, name from json_to_recordset($1) as a(account uuid, name text)
   on conflict (workspace, name) do update set name = excluded.name returning account, name`,
)

/** Accounts by their names, made where they are not there yet; the rows give the key of each. */
export function addingAccounts(
  accounts: readonly { readonly account: string; readonly name: string }[],
): Asked {
  return asked(ADD_ACCOUNTS, JSON.stringify(accounts))
}

const ADD_DEALS = statement(
  'import_add_deals',
  ['json'],
  `insert into deals (workspace, deal, account, name, opened, seq, owner)
   select current_setting('prewin.workspace')::uuid, deal, account, name, opened, seq, owner
   from json_to_recordset($1) as d(deal uuid, account uuid, name text, opened date, seq int, owner uuid)`,
)

export function addingDeals(deals: readonly DealRow[]): Asked {
  const rows = deals.map(({ deal, account, name, opened, seq, owner }) => ({
    deal,
    account: account?.id ?? null,
    name,
    opened: formatDay(opened),
    seq,
    owner,
  }))
  return asked(ADD_DEALS, JSON.stringify(rows))
}

/** Somebody who is put into a deal; `isNew`: he is in none yet. */
export interface Arrival {
  readonly deal: string
  readonly id: string
  readonly person: string
  readonly name: string
  readonly title: string | undefined
  readonly place: number
  readonly isNew: boolean
  /** The deal is made with him: nobody is in it before. */
  readonly isMade: boolean
}

const ADD_ARRIVALS = statement(
  'import_add_people',
  ['json', 'date'],
  `with given as (
     select * from json_to_recordset($1) as p(
       deal uuid, id text, person uuid, name text, title text, place int, "isNew" boolean, "isMade" boolean)
   ), known as (
     insert into people (workspace, person, name, title)
     select current_setting('prewin.workspace')::uuid, person, name, title from given where "isNew"
   )
   insert into stakeholders (workspace, deal, id, person, placeholder, place, joined)
   select current_setting('prewin.workspace')::uuid, deal, id, person, false,
     case when "isMade" then place
       else place + coalesce((select max(s.place) + 1 from stakeholders s where s.deal = given.deal), 0) end, $2
   from given`,
)

export function addingArrivals(people: readonly Arrival[], joined: Day): Asked {
  return asked(ADD_ARRIVALS, JSON.stringify(people), formatDay(joined))
}

const APPEND_MANY = statement(
  'import_append',
  ['timestamptz', 'uuid', 'json'],
  `with given as (
     select * from json_to_recordset($3) as e(
       deal uuid, seq int, place int, id text, kind text, "on" date, recorded date, body jsonb, texts jsonb)
   ), said as (
     insert into utterances (workspace, deal, seq, place, texts)
     select current_setting('prewin.workspace')::uuid, deal, seq, place, texts from given where texts is not null
   )
   insert into entries (workspace, deal, seq, place, id, kind, "on", recorded, at, by, body)
   select current_setting('prewin.workspace')::uuid, deal, seq, place, id, kind, "on", recorded, $1, $2, body from given`,
)

/** Appends to the logs of several deals whose rows are locked, or that are new. */
export function appendingTo(
  deals: readonly { readonly deal: string; readonly entries: readonly Entry[] }[],
  { at, member }: Stamp,
): Asked {
  const rows = deals.flatMap(({ deal, entries }) => entries.map((entry) => ({ deal, ...entryRow(entry) })))
  return asked(APPEND_MANY, at, member, JSON.stringify(rows))
}

function entryRow({ seq, place, id, kind, on, recorded, content }: Entry): object {
  const { body, texts } = halvesOf(content)
  const said = Object.keys(texts).length > 0 && { texts }
  return { seq, place, id, kind, on: formatDay(on), recorded: formatDay(recorded), body, ...said }
}

const TOUCHED = statement(
  'import_touched',
  ['uuid', 'json'],
  `insert into import_deals (workspace, import, deal, made, from_seq, to_seq, people)
   select current_setting('prewin.workspace')::uuid, $1, deal, made, "fromSeq", "toSeq", people
   from json_to_recordset($2) as d(deal uuid, made boolean, "fromSeq" int, "toSeq" int, people text[])`,
)

/** What an import wrote into a deal. */
export interface Touched {
  readonly deal: string
  readonly made: boolean
  /** The last place of the log before, and after. */
  readonly fromSeq: number
  readonly toSeq: number
  readonly people: readonly string[]
}

export function noting(key: string, touched: readonly Touched[]): Asked {
  return asked(TOUCHED, key, JSON.stringify(touched))
}

const TOUCHED_BY = statement(
  'import_touched_by',
  ['uuid'],
  'select deal, made, from_seq, to_seq, people from import_deals where import = $1 order by deal',
)

export function touchedBy(key: string): Asked {
  return asked(TOUCHED_BY, key)
}

export function touchedFrom(rows: Rows): Touched[] {
  return (rows as unknown as [string, boolean, number, number, string[]][]).map(
    ([deal, made, fromSeq, toSeq, people]) => ({ deal, made, fromSeq, toSeq, people }),
  )
}

/** Others' ids for what is here. */
export interface ExternalId {
  readonly kind: 'account' | 'deal' | 'person' | 'mail'
  readonly id: string
  readonly key: string
}

const ADD_IDS = statement(
  'import_add_ids',
  ['uuid', 'json'],
  `insert into external_ids (workspace, kind, id, key, import)
   select current_setting('prewin.workspace')::uuid, kind, id, key, $1
   from json_to_recordset($2) as e(kind text, id text, key uuid)
   on conflict (workspace, kind, id) do nothing`,
)

/** An id that something else has already stays with that one. */
export function addingIds(key: string, ids: readonly ExternalId[]): Asked {
  return asked(ADD_IDS, key, JSON.stringify(ids))
}

const REMOVE_IDS = statement('import_remove_ids', ['uuid'], 'delete from external_ids where import = $1')

export function removingIds(key: string): Asked {
  return asked(REMOVE_IDS, key)
}
