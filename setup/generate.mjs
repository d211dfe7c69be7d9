import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSource, ROOT } from './ready.mjs'

/** `npm run generate`: writes the documents that are made from the sources; a test fails where they are stale. */
const { generatedDocuments } = await loadSource('src/cli/documents.ts')
for (const { path, text } of generatedDocuments()) writeFileSync(join(ROOT, path), text)
