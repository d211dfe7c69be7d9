import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'

/** One file of the built pages: how many bytes of it (gzip) come from which package. */
export type Shares = ReadonlyMap<string, number>

/** Builds the pages as the server does, in memory, and takes every file apart. */
export async function partsOfPages(): Promise<ReadonlyMap<string, Shares>> {
  const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url))
  const built = (await build({
    configFile,
    logLevel: 'error',
    build: { write: false },
  })) as Rolldown.RolldownOutput
  const chunks = built.output.filter((file) => file.type === 'chunk')
  return new Map(chunks.map((chunk) => [chunk.fileName, sharesOf(chunk)]))
}

/** What a module weighs in its file uncompressed, it is taken to weigh compressed. */
function sharesOf({ code, modules }: Rolldown.OutputChunk): Shares {
  const whole = gzipSync(code, { level: 9 }).length
  const lengths = Object.entries(modules).map(
    ([id, { code: own }]) => [packageOf(id), own?.length ?? 0] as const,
  )
  const sum = lengths.reduce((total, [, length]) => total + length, 0) || 1
  const shares = new Map<string, number>()
  for (const [name, length] of lengths) shares.set(name, (shares.get(name) ?? 0) + (whole * length) / sum)
  return shares
}

/** A library by its name, our own code by its folder. */
function packageOf(id: string): string {
  const [, library] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? []
  if (library !== undefined) return library
  const [, own] = /\/src\/((?:web\/)?[^/]+)\//.exec(id) ?? []
  return own === undefined ? 'build' : `src/${own}`
}
