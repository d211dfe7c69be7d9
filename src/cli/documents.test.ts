import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { generatedDocuments } from './documents.ts'

describe('a generated document', () => {
  it.each(generatedDocuments())('$path is as the sources make it (npm run generate)', ({ path, text }) => {
    const file = fileURLToPath(new URL(`../../${path}`, import.meta.url))
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})
