import { pathToFileURL } from 'node:url'
import { ensureBuilt, ensureInstalled, ensurePages, ROOT } from './ready.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  throw new Error(`needs Node.js 20.19 or newer; this is ${process.versions.node}`)
}

await ensureInstalled()
const { main } = await import(pathToFileURL(await ensureBuilt()).href)
process.exitCode = await main(process.argv.slice(2), { root: ROOT, pages: ensurePages })
