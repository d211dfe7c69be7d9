import { formatDay } from '../domain/day.ts'
import type { Person } from '../domain/person.ts'
import type { View } from '../domain/view.ts'
import {
  ACCESS,
  ACCESS_COLUMNS,
  accessFrom,
  peopleFromText,
  peopleJson,
  peopleText,
  withPeople,
  type AccessColumns,
  type Row,
  type Truth,
} from './lines.ts'
import { withAccess } from './row-access.ts'
import { asked, statement, type Asked } from './statement.ts'
import type { Rows } from './store.ts'

/**
 * An assessment as it is kept: JSON in which a gap stands for every text and name. Between two `GAP`s stands what
 * belongs there: nothing for the next of `texts`, else `deal`, `account`, `name:WHO` or `title:WHO`.
 */
export interface Body {
  readonly json: string
  readonly texts: readonly TextPlace[]
}

/** Where a text is: in which entry of the log, under which name. */
export interface TextPlace {
  readonly seq: number
  readonly place: number
  readonly name: string
}

/** No text holds it: control signs are refused on entry. */
export const GAP = '\u0001'

const REPLACE = statement(
  'replace_body',
  ['uuid', 'text', 'int', 'date', 'text', 'text', 'int[]', 'int[]', 'text[]'],
  `insert into bodies (workspace, deal, view, seq, day, method, body, text_seqs, text_places, text_names)
   values (current_setting('prewin.workspace')::uuid, $1, $2, $3, $4, $5, $6, $7, $8, $9)
   on conflict (workspace, deal, view) do update set
     (seq, day, method, body, text_seqs, text_places, text_names) =
     (excluded.seq, excluded.day, excluded.method, excluded.body, excluded.text_seqs, excluded.text_places,
      excluded.text_names)`,
)

export function replacingBody(
  deal: string,
  view: View,
  { json, texts }: Body,
  { seq, day, method }: Truth,
): Asked {
  return asked(
    REPLACE,
    deal,
    view,
    seq,
    formatDay(day),
    method,
    json,
    texts.map((text) => text.seq),
    texts.map(({ place }) => place),
    texts.map(({ name }) => name),
  )
}

/** The texts come as JSON already, with gaps between them: nothing is parsed and written again. */
const READ = statement(
  'read_deal',
  ['uuid'],
  `select l.deal, l.seq, l.day, l.method, l.state, l.shown, l.people, l.name, l.account_name,
     ${peopleText('s.deal = l.deal', ' order by s.place')}, ${ACCESS_COLUMNS}, b.seq, b.day, b.method, b.body, (
       select string_agg(coalesce((u.texts -> t.name)::text, '""'), E'\\x01' order by t.at)
       from unnest(b.text_seqs, b.text_places, b.text_names) with ordinality as t(seq, place, name, at)
       left join utterances u on u.workspace = b.workspace and u.deal = b.deal and u.seq = t.seq
         and u.place = t.place
     )
   from lines l ${ACCESS}
   left join bodies b on b.workspace = l.workspace and b.deal = l.deal and b.view = case when x.sensitive then 'full' else 'masked' end
   where l.deal = $1`,
)

/** A deal that may be seen, with its row and, where it was made before, its assessment. */
export function dealRead(deal: string): Asked {
  return asked(READ, deal)
}

export interface DealRead {
  readonly row: Row
  /** As JSON. */
  readonly people: string
  /** As JSON; undefined where none is kept, or none for what the row is true for. */
  readonly assessment: string | undefined
}

type ReadColumns = [
  deal: string,
  seq: number,
  day: string,
  method: string,
  state: string,
  row: string,
  spokenOf: string[],
  name: string,
  accountName: string | null,
  people: string | null,
  ...access: AccessColumns,
  bodySeq: number | null,
  bodyDay: string | null,
  bodyMethod: string | null,
  body: string | null,
  texts: string | null,
]

export function dealReadFrom([first]: Rows): DealRead | undefined {
  if (!first) return undefined
  const [deal, seq, day, method, state, text, spokenOf, name, accountName, people, ...rest] =
    first as unknown as ReadColumns
  const [owner, ownerName, level, sensitive, bodySeq, bodyDay, bodyMethod, body, texts] = rest
  const everybody = peopleFromText(people)
  const row = { deal, seq, day, method, isOpen: state === 'open' }
  const isTrue = bodySeq === seq && bodyDay === day && bodyMethod === method && body !== null
  return {
    row: {
      ...row,
      json: withAccess(
        withPeople(
          text,
          everybody.filter(({ id }) => spokenOf.includes(id)),
        ),
        accessFrom([owner, ownerName, level, sensitive]),
      ),
    },
    people: peopleJson(everybody),
    assessment: isTrue ? filled(body, texts, { name, accountName, everybody }) : undefined,
  }
}

interface Names {
  readonly name: string
  readonly accountName: string | null
  readonly everybody: readonly Person[]
}

/** The kept JSON with its gaps filled. */
function filled(body: string, texts: string | null, names: Names): string {
  const parts = body.split(GAP)
  const said = texts === null ? [] : texts.split(GAP)
  const called = new Map(names.everybody.map((person) => [person.id, person]))
  let next = 0
  for (let at = 1; at < parts.length; at += 2) {
    const what = parts[at] as string
    parts[at] = what === '' ? (said[next++] ?? '""') : JSON.stringify(nameIn(what, names, called))
  }
  return parts.join('')
}

function nameIn(
  what: string,
  { name, accountName }: Names,
  called: ReadonlyMap<string, Person>,
): string | null {
  if (what === 'deal') return name
  if (what === 'account') return accountName
  const person = called.get(what.slice(what.indexOf(':') + 1))
  return (what.startsWith('name:') ? person?.name : person?.title) ?? null
}
