import { rebuild, type Rebuilt } from '../actions/rebuild.ts'
import { closeStore, openStore } from '../store/store.ts'
import { servedWorkspaces } from '../store/asking.ts'
import { readConfig, type Environment } from './config.ts'
import { dataFolder, isCheckout } from './data-folder.ts'
import { errandNow } from './errands.ts'
import { openDatabase } from './open-database.ts'

/** Judges every deal anew from its log, in the database that is configured; nothing where it has no workspace yet. */
export async function rebuildAll(environment: Environment, root: string): Promise<Rebuilt> {
  const config = readConfig(environment, isCheckout(root))
  const { folder: data } = dataFolder(config.data, root, environment)
  const database = await openDatabase({ config, data, root }, { tell: () => undefined, onLost: raise })
  const store = openStore({ connection: database.app })
  try {
    const all = { lines: 0, bodies: 0 }
    for (const served of await servedWorkspaces(store)) {
      const { lines, bodies } = await rebuild(errandNow(store, served))
      all.lines += lines
      all.bodies += bodies
    }
    return all
  } finally {
    await closeStore(store)
    await database.close()
  }
}

function raise(error: Error): never {
  throw error
}
