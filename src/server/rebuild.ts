import { rebuild, type Rebuilt } from '../actions/rebuild.ts'
import { readWorkspace } from '../actions/workspace.ts'
import { closeStore, openStore } from '../store/store.ts'
import { firstWorkspace } from '../store/workspaces.ts'
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
    const who = await firstWorkspace(store)
    if (!who) return { lines: 0, bodies: 0 }
    const { timeZone } = await readWorkspace(store, who)
    return await rebuild(errandNow(store, who, timeZone))
  } finally {
    await closeStore(store)
    await database.close()
  }
}

function raise(error: Error): never {
  throw error
}
