import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'
import { ROOT } from './ready.mjs'

/** `node setup/pages.mjs FOLDER`: builds the pages into a folder, with a compressed copy beside whatever gains by it. */
const [folder] = process.argv.slice(2)
const COMPRESSED = ['.html', '.js', '.css', '.svg', '.json', '.txt']
const WORTH_IT = 1024

await build({
  configFile: join(ROOT, 'vite.config.ts'),
  // How long its plugins took is nobody's business here.
  logLevel: 'error',
  build: { outDir: folder, emptyOutDir: true },
})
for (const path of filesUnder(folder)) compress(path)

function compress(path) {
  const bytes = readFileSync(path)
  if (!COMPRESSED.includes(extname(path)) || bytes.length < WORTH_IT) return
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
