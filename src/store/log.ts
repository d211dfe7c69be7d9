import type { Closure, Reopening } from '../domain/closure.ts'
import type { Commitment } from '../domain/commitment.ts'
import { formatDay, type Day } from '../domain/day.ts'
import type { Observation, Retraction } from '../domain/observation.ts'
import type { Visit } from '../domain/visit.ts'
import { contentFrom, halvesOf, type Content, type Texts } from './entry-texts.ts'
import { asked, statement, type Asked } from './statement.ts'
import type { Rows } from './store.ts'

/** *settlement* says what became of a commitment. */
export const ENTRY_KINDS = [
  'observation',
  'retraction',
  'visit',
  'commitment',
  'settlement',
  'closure',
  'reopening',
] as const

export type EntryKind = (typeof ENTRY_KINDS)[number]

/** One entry on its way into the log. */
export interface Entry {
  readonly seq: number
  /** Among those that share its `seq`. */
  readonly place: number
  readonly id: string
  readonly kind: EntryKind
  readonly on: Day
  readonly recorded: Day
  readonly content: Content
}

/** When an entry was recorded, and by whom of us. */
export interface Stamp {
  readonly at: string
  readonly member: string
}

/** An entry as it stands in the log. */
export type Read<T> = T & { readonly seq: number; readonly place: number } & Partial<Stamp>

/** A deal's log, oldest first. */
export interface DealLog {
  readonly observations: readonly Read<Observation>[]
  readonly retractions: readonly Read<Retraction>[]
  readonly visits: readonly Read<Visit>[]
  /** Every state a commitment has been in, under the same id. */
  readonly commitments: readonly Read<Commitment>[]
  readonly closures: readonly Read<Closure>[]
  readonly reopenings: readonly Read<Reopening>[]
}

/**
 * All in one text, a list as JSON without its outer brackets, as the database has the pieces: a hundred rows cost
 * twice as much to send and to read. Days are whole days since 1970, as the engine counts them.
 */
const entries = (where: string, more = ''): string => `
  select string_agg(format('%s,%s,"%s","%s",%s,%s,%s,%s${more && ',%s,"%s"'}', e.seq, e.place, e.id, e.kind,
    e."on" - date '1970-01-01', e.recorded - date '1970-01-01', e.body, coalesce(u.texts::text, 'null')${more}),
    '],[' order by e.seq, e.place)
  from entries e left join utterances u on u.workspace = e.workspace and u.deal = e.deal and u.seq = e.seq
    and u.place = e.place
  where ${where}`

const ENTRIES_SINCE = statement('entries_since', ['uuid', 'int'], entries('e.deal = $1 and e.seq >= $2'))

const TEXTS_UP_TO = statement(
  'texts_up_to',
  ['uuid', 'int'],
  'select count(*)::int from utterances where deal = $1 and seq <= $2',
)

const ENTRIES_OF = statement('entries_of', ['uuid'], entries('e.deal = $1'))

const STAMPED_ENTRIES_OF = statement(
  'stamped_entries_of',
  ['uuid'],
  entries('e.deal = $1', ', (extract(epoch from e.at) * 1000)::bigint, e.by'),
)

/** The entries of a deal that may be seen: ask for the deal in the same transaction. */
export function entriesOf(deal: string): Asked {
  return asked(ENTRIES_OF, deal)
}

/** The same from a place in the log on. */
export function entriesSince(deal: string, seq: number): Asked {
  return asked(ENTRIES_SINCE, deal, seq)
}

/** How many of its entries up to a place say something in words: fewer than once did where words were erased. */
export function textsUpTo(deal: string, seq: number): Asked {
  return asked(TEXTS_UP_TO, deal, seq)
}

/** How many of these say something in words. */
export function textsAmong(entries: readonly EntryRow[]): number {
  return entries.filter(([, , , , , , , texts]) => texts !== null).length
}

/** Whether an entry will. */
export function hasTexts({ content }: Pick<Entry, 'content'>): boolean {
  return Object.keys(halvesOf(content).texts).length > 0
}

/** With the moment and the member of each. */
export function stampedEntriesOf(deal: string): Asked {
  return asked(STAMPED_ENTRIES_OF, deal)
}

/** An entry as it is read. */
export type EntryRow = readonly [
  seq: number,
  place: number,
  id: string,
  kind: EntryKind,
  on: Day,
  recorded: Day,
  body: Content,
  texts: Texts | null,
  at?: number,
  member?: string,
]

/** The entries from what was read of them. */
export function entriesIn([row]: Rows): EntryRow[] {
  const text = row?.[0]
  return typeof text === 'string' ? (JSON.parse(`[[${text}]]`) as EntryRow[]) : []
}

export function logFrom(rows: Rows): DealLog {
  return withRows(emptyLog(), entriesIn(rows))
}

/** The log with what was read further. */
export function withRead(before: DealLog, entries: readonly EntryRow[]): DealLog {
  return withRows(copyOf(before), entries)
}

/** A log of these alone. */
export function logOf(entries: readonly EntryRow[]): DealLog {
  return withRows(emptyLog(), entries)
}

function withRows(log: Growing, entries: readonly EntryRow[]): DealLog {
  for (const [seq, place, id, kind, on, recorded, body, texts, at, member] of entries) {
    const stamp = at !== undefined && member ? { at: new Date(at).toISOString(), member } : {}
    put(log, kind, { id, seq, place, on, recorded, ...stamp, ...contentFrom(body, texts) })
  }
  return log
}

/** The log with further entries at its end. */
export function withEntries(log: DealLog, entries: readonly Entry[]): DealLog {
  const longer = copyOf(log)
  for (const { seq, place, id, kind, on, recorded, content } of entries)
    put(longer, kind, { id, seq, place, on, recorded, ...content })
  return longer
}

type Growing = { readonly [K in keyof DealLog]: DealLog[K][number][] }

function emptyLog(): Growing {
  return { observations: [], retractions: [], visits: [], commitments: [], closures: [], reopenings: [] }
}

function copyOf(log: DealLog): Growing {
  return {
    observations: [...log.observations],
    retractions: [...log.retractions],
    visits: [...log.visits],
    commitments: [...log.commitments],
    closures: [...log.closures],
    reopenings: [...log.reopenings],
  }
}

/** Rows become what they are in the domain here, as the actions that wrote them had checked. */
function put(log: Growing, kind: EntryKind, entry: Content): void {
  switch (kind) {
    case 'observation':
      log.observations.push(entry as unknown as Read<Observation>)
      break
    case 'retraction':
      log.retractions.push(entry as unknown as Read<Retraction>)
      break
    case 'visit':
      log.visits.push(entry as unknown as Read<Visit>)
      break
    case 'commitment':
      log.commitments.push(entry as unknown as Read<Commitment>)
      break
    case 'settlement':
      settle(log, entry)
      break
    case 'closure':
      log.closures.push(entry as unknown as Read<Closure>)
      break
    case 'reopening':
      log.reopenings.push(entry as unknown as Read<Reopening>)
      break
  }
}

/** A settled commitment is the same one in another state. */
function settle(log: Growing, { commitment, on, id, ...settled }: Content): void {
  void [on, id]
  const before = log.commitments.findLast((one) => one.id === commitment)
  if (before) log.commitments.push({ ...before, ...settled })
}

const APPEND = statement(
  'append_entries',
  ['uuid', 'timestamptz', 'uuid', 'json'],
  `with given as (
     select * from json_to_recordset($4) as e(
       seq int, place int, id text, kind text, "on" date, recorded date, body json, texts json)
   ), said as (
     insert into utterances (workspace, deal, seq, place, texts)
     select current_setting('prewin.workspace')::uuid, $1, seq, place, texts from given where texts is not null
   )
   insert into entries (workspace, deal, seq, place, id, kind, "on", recorded, at, by, body)
   select current_setting('prewin.workspace')::uuid, $1, seq, place, id, kind, "on", recorded, $2, $3, body from given`,
)

/** Appends to the log of a deal whose row is locked. */
export function appending(deal: string, entries: readonly Entry[], { at, member }: Stamp): Asked {
  return asked(APPEND, deal, at, member, JSON.stringify(entries.map(rowOf)))
}

function rowOf({ seq, place, id, kind, on, recorded, content }: Entry): object {
  const { body, texts } = halvesOf(content)
  const said = Object.keys(texts).length > 0 && { texts }
  return { seq, place, id, kind, on: formatDay(on), recorded: formatDay(recorded), body, ...said }
}
