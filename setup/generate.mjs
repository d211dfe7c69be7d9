import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSource, ROOT } from './ready.mjs'

/** `npm run generate`: writes the documents that are made from the sources; a test fails where they are stale. */
for (const source of ['src/cli/documents.ts', 'src/api/documents.ts']) {
  const { generatedDocuments } = await loadSource(source)
  for (const { path, text } of generatedDocuments()) writeFileSync(join(ROOT, path), text)
}
