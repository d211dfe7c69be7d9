import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { API } from '../contract/api.ts'
import type { Resource } from '../contract/resource.ts'
import { generatedDocuments } from './documents.ts'
import { openApi } from './open-api.ts'

describe('the description of the API', () => {
  it.each(generatedDocuments())('$path is as the contract makes it (npm run generate)', ({ path, text }) => {
    const file = fileURLToPath(new URL(`../../${path}`, import.meta.url))
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('tells of every address', () => {
    const { paths } = openApi() as { paths: Record<string, Record<string, { operationId: string }>> }
    const told = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    )
    expect(told.sort()).toEqual(Object.keys(API).sort())
  })

  it('leaves no reference open', () => {
    const text = JSON.stringify(openApi())
    const { schemas } = (openApi() as { components: { schemas: object } }).components
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name,
    )
    expect(references.length).toBeGreaterThan(50)
    expect(references.filter((name) => !((name as string) in schemas))).toEqual([])
  })

  it('shows an example of what is sent', () => {
    const { schemas } = (
      openApi() as { components: { schemas: Record<string, { examples?: unknown; example?: unknown }> } }
    ).components
    const sent = Object.values(API).flatMap(({ body }: Resource) => body?.meta()?.id ?? [])
    expect(sent.length).toBeGreaterThan(8)
    expect(sent.filter((id) => !schemas[id]?.example && !NO_EXAMPLE.includes(id))).toEqual([])
  })
})

/** A deal file's text, a reopening that says nothing, and a list of what has an example of its own. */
const NO_EXAMPLE = ['DealFileIn', 'ReopeningIn', 'ObservationsIn']
