import { formatDay } from '../domain/day.ts'
import { backUp } from '../store/embedded/back-up.ts'
import { connected, provision, type Logins } from '../store/embedded/provision.ts'
import { startEmbedded, type Embedded } from '../store/embedded/start-embedded.ts'
import { migrate, schemaOf, stepsAhead, type Migration } from '../store/migrate.ts'
import type { Database, Telling } from './database.ts'

const NAME = 'prewin'
const DAY_MS = 86_400_000

/** Brings up the database of our own, backed up before it is changed. */
export async function embeddedDatabase(
  data: string,
  migrations: readonly Migration[],
  { tell, onLost }: Telling,
): Promise<Database> {
  tell('database')
  const open = () => startEmbedded({ data, onLost })
  let embedded = await open()
  try {
    let logins = await provision(embedded, NAME)
    const [schema, ahead] = await connected(logins.owner, async (owner) => [
      await schemaOf(owner, migrations),
      await stepsAhead(owner, migrations),
    ])
    if (schema > 0 && ahead.length > 0) {
      tell('backup')
      await embedded.stop()
      await backUp(data, backupName(schema))
      embedded = await open()
      logins = await provision(embedded, NAME)
    }
    tell('schema')
    await connected(logins.owner, (owner) => migrate(owner, migrations))
    return databaseOf(embedded, logins)
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

function databaseOf(embedded: Embedded, logins: Logins): Database {
  return { app: logins.app, signIn: logins.signIn, close: () => embedded.stop() }
}

/** By day first, so that names sort by age. */
function backupName(schema: number): string {
  return `${formatDay(Math.floor(Date.now() / DAY_MS))}-schema-${schema}`
}
