import type { Client } from 'pg'
import { connected, type Logins } from '../src/store/embedded/provision.ts'
import { SUPERUSER } from '../src/store/embedded/making.ts'

/** What a deal has in the list; who may see it follows. */
const TABLES = ['deals', 'stakeholders', 'lines'] as const

/**
 * Copies the deals that are there until the list has so many: rows alone, for what is shown of a list. Done as the
 * one whom no row security binds.
 */
export async function multiplyDeals({ owner }: Logins, wanted: number): Promise<void> {
  await connected({ ...owner, user: SUPERUSER }, async (client) => {
    await client.query(
      `create temporary table copies as
       select workspace, deal as original, gen_random_uuid() as copy
       from deals, generate_series(2, ceil($1::numeric / (select count(*) from deals)))`,
      [wanted],
    )
    for (const table of TABLES) {
      const columns = await columnsOf(client, table)
      await client.query(
        `insert into ${table} (${columns.map((column) => client.escapeIdentifier(column)).join()})
         select ${columns.map(copied).join()}
         from ${table} kept join copies on copies.original = kept.deal`,
      )
    }
    await client.query('analyze')
  })
}

/** A line says once more, in the text it is shown by, which deal it is of. */
function copied(column: string): string {
  if (column === 'deal') return 'copy'
  return column === 'shown' ? 'replace(kept.shown, original::text, copy::text)' : `kept."${column}"`
}

/** Those that are written: not what the database makes of others. */
async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  )
  return rows.map(({ name }) => name)
}
