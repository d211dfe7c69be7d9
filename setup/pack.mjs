import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ensureBuilt, ensureInstalled, ensurePages, ROOT } from './ready.mjs'

/** `npm run package`, before it packs: the package brings the program and the pages built, and no older build beside them. */
await ensureInstalled()
const builds = [dirname(await ensureBuilt()), await ensurePages()].map((path) => basename(path))
for (const name of readdirSync(join(ROOT, 'dist')))
  if (!builds.includes(name)) rmSync(join(ROOT, 'dist', name), { recursive: true, force: true })
