import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../..', import.meta.url)) })

async function complaints(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'fatal')
}

describe('the walls', () => {
  it.each([
    [
      'the domain knows no engine',
      'src/domain/day.ts',
      "import { assess } from '../engine/assess.ts'\nassess",
    ],
    ['the domain imports no library', 'src/domain/day.ts', "import * as z from 'zod'\nz"],
    ['the engine speaks no language', 'src/engine/forces.ts', "import { en } from '../i18n/en.ts'\nen"],
    [
      'the engine reads no files',
      'src/engine/forces.ts',
      "import { readDeal } from '../deal-file/read-deal.ts'\nreadDeal",
    ],
    [
      'a rule below it reads none either',
      'src/engine/rules/stalled.ts',
      "import { readDeal } from '../../deal-file/read-deal.ts'\nreadDeal",
    ],
    [
      'a deal file needs no engine',
      'src/deal-file/flow.ts',
      "import { assess } from '../engine/assess.ts'\nassess",
    ],
    [
      'nothing leans on the command line',
      'src/i18n/format.ts',
      "import { main } from '../cli/main.ts'\nmain",
    ],
  ])('%s', async (_, file, text) => {
    expect(await complaints(file, text)).toContain('@typescript-eslint/no-restricted-imports')
  })

  it.each([
    ['no clock', 'export const now = Date.now()'],
    ['no clock by another name', 'export const now = new Date()'],
    ['no dice', 'export const dice = Math.random()'],
  ])('the core has %s', async (_, text) => {
    expect(await complaints('src/engine/forces.ts', text)).toContain('no-restricted-syntax')
  })

  it('and let through what may pass', async () => {
    const text = "import { parseDay } from '../domain/day.ts'\nexport const day = parseDay('2026-01-01')\n"
    expect(await complaints('src/engine/forces.ts', text)).not.toContain(
      '@typescript-eslint/no-restricted-imports',
    )
  })
}, 60_000)
