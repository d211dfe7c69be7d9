import { join } from 'node:path'
import { readMigrations } from '../store/migrate.ts'
import type { Config } from './config.ts'
import type { Database, Telling } from './database.ts'
import { embeddedDatabase } from './embedded-database.ts'
import { externalDatabase } from './external-database.ts'

export interface Where {
  readonly config: Pick<Config, 'database'>
  /** The folder of an embedded database. */
  readonly data: string
  /** Where the migrations stand. */
  readonly root: string
}

/** Opens the database that is configured and brings it up to date. */
export function openDatabase({ config, data, root }: Where, telling: Telling): Promise<Database> {
  const migrations = readMigrations(join(root, 'migrations'))
  return config.database
    ? externalDatabase(config.database, migrations, telling)
    : embeddedDatabase(data, migrations, telling)
}
