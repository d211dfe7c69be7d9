import type { KeyScope } from '../domain/member.ts'
import { asked, statement, type Asked } from './statement.ts'
import type { Rows } from './store.ts'

/** An API key as its maker sees it: never the key itself. */
export interface ApiKey {
  readonly id: string
  readonly member: string
  readonly name: string
  readonly scopes: readonly KeyScope[]
  readonly made: Date
  readonly expires: Date
  readonly used: Date | null
}

const MAKE = statement(
  'make_key',
  ['uuid', 'text', 'text', 'text[]', 'int'],
  `insert into api_keys (workspace, key, member, name, hash, scopes, made, expires)
   values (current_setting('prewin.workspace')::uuid, $1, current_setting('prewin.member')::uuid, $2, $3, $4, now(),
     now() + make_interval(days => $5))
   returning expires`,
)

export function makingKey(
  key: string,
  name: string,
  hash: string,
  scopes: readonly KeyScope[],
  days: number,
): Asked {
  return asked(MAKE, key, name, hash, scopes, days)
}

const LIST = statement(
  'list_keys',
  ['boolean'],
  `select key, member, name, scopes, made, expires, used from api_keys
   where $1 or member = current_setting('prewin.member')::uuid order by made desc, key`,
)

export function keysOf(everybody: boolean): Asked {
  return asked(LIST, everybody)
}

export function keysFrom(rows: Rows): ApiKey[] {
  return (rows as unknown as [string, string, string, KeyScope[], Date, Date, Date | null][]).map(
    ([id, member, name, scopes, made, expires, used]) => ({ id, member, name, scopes, made, expires, used }),
  )
}

const REMOVE = statement(
  'remove_key',
  ['uuid', 'boolean'],
  `delete from api_keys where key = $1 and ($2 or member = current_setting('prewin.member')::uuid) returning member`,
)

/** Gives a row where there was one, and it was his, or he may end everybody’s. */
export function removingKey(key: string, everybody: boolean): Asked {
  return asked(REMOVE, key, everybody)
}

const REMOVE_ALL = statement('remove_keys_of', ['uuid'], 'delete from api_keys where member = $1')

export function removingKeysOf(member: string): Asked {
  return asked(REMOVE_ALL, member)
}
