import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FINDING_CODES } from '../../domain/finding.ts'
import { RULES } from './index.ts'

const HERE = import.meta.dirname
const FILES = readdirSync(HERE).filter((name) => name !== 'index.ts' && !name.endsWith('.test.ts'))

async function rulesIn(file: string): Promise<unknown[]> {
  return Object.values((await import(`${HERE}/${file}`)) as Record<string, unknown>)
}

describe('the rules', () => {
  it('speak of every finding code, each once', () => {
    expect(RULES.map(({ code }) => code).sort()).toEqual([...FINDING_CODES].sort())
  })

  it('fill their folder: no file without its rule in the list', () => {
    expect(FILES.sort()).toEqual(RULES.map(({ code }) => `${code}.ts`).sort())
  })

  it.each(RULES.map(({ code, ...rule }) => ({ code, rule: { code, ...rule } })))(
    '$code stands in the file of its name, alone',
    async ({ code, rule }) => {
      expect(await rulesIn(`${code}.ts`)).toEqual([rule])
    },
  )

  it('have a table of sentences each, beside them', () => {
    const tables = readdirSync(HERE).filter((name) => name.endsWith('.test.ts') && name !== 'index.test.ts')
    expect(tables.sort()).toEqual(RULES.map(({ code }) => `${code}.test.ts`).sort())
  })
})
