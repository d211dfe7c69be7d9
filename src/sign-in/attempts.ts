import { refused, type Refused } from '../actions/outcome.ts'
import { hashOf } from '../store/asking.ts'
import type { Visit } from './visit.ts'

/** How often somebody may try within a quarter of an hour, for one address and from one remote address. */
const MOST_FOR_ADDRESS = 10
const MOST_FROM_REMOTE = 100

/**
 * Counted before it is known whether the try succeeds, so that many at once are counted as well, and in the database,
 * so that all servers count together.
 */
const COUNT = `
  insert into sign_in.attempts as a (key, since, tries)
  select key, now(), 1 from unnest($1::text[]) as key order by key
  on conflict (key) do update set
    tries = case when a.since < now() - interval '15 minutes' then 1 else a.tries + 1 end,
    since = case when a.since < now() - interval '15 minutes' then now() else a.since end
  returning key, tries`

const FORGET_OLD = `delete from sign_in.attempts where since < now() - interval '1 day'`

/** Counts a try; refuses where there were too many, whether or not there is such an address. */
export async function countTry(visit: Visit, address?: string): Promise<Refused | undefined> {
  const { pool } = visit.signIn
  const keys = keysFor(visit, address)
  const { rows } = await pool.query<{ key: string; tries: number }>(COUNT, [keys])
  if (
    rows.some(({ key, tries }) => tries > (key.startsWith('remote ') ? MOST_FROM_REMOTE : MOST_FOR_ADDRESS))
  )
    return refused('too-many-tries')
  if (rows.every(({ tries }) => tries === 1)) await pool.query(FORGET_OLD)
  return undefined
}

/** Somebody who signed in was no guesser: the tries for his address are forgotten, and this one from where he is. */
export async function forgetTries(visit: Visit, address?: string): Promise<void> {
  const [remote, own] = keysFor(visit, address)
  await visit.signIn.pool.query(
    `with one as (update sign_in.attempts set tries = greatest(tries - 1, 0) where key = $1)
     delete from sign_in.attempts where key = $2`,
    [remote, own ?? ''],
  )
}

/** Hashes: neither who nor from where stands in the table. */
function keysFor({ remote }: Visit, address: string | undefined): string[] {
  const from = `remote ${hashOf(remote)}`
  return address === undefined ? [from] : [from, `address ${hashOf(address.toLowerCase())}`]
}
