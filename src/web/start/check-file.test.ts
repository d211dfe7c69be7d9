import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../domain/day.ts'
import { checkFile } from './check-file.ts'

const TODAY = parseDay('2026-11-24') ?? 0
const bytes = (text: string) => new TextEncoder().encode(text)
const CASEBOOK = new URL('../../../casebook/', import.meta.url)

describe('a file brought to the list', () => {
  it('is judged before it is imported', async () => {
    const checked = await check('airline-maintenance-cfo-freeze.yaml', anyCase())
    expect(checked?.ok && checked.assessment.people.length).toBeGreaterThan(0)
    expect(checked?.ok && checked.file.observations.length).toBeGreaterThan(0)
  })

  it('is refused with the place where it is wrong', async () => {
    const wrong = bytes('prewin: 1\ndeal: { name: x, colour: red }\npeople: {}\n')
    const checked = await check('wrong.yaml', wrong)
    expect(checked).toMatchObject({ ok: false, refusal: { code: 'unknown-key', line: 2, came: 'colour' } })
  })

  it('is not judged where that was stopped', async () => {
    expect(await checkFile('x.yaml', anyCase(), TODAY, AbortSignal.abort())).toBeUndefined()
  })

  it('is refused where it is no text', async () => {
    expect(await check('x.png', new Uint8Array([0x89, 0xff]))).toMatchObject({
      ok: false,
      refusal: { code: 'not-utf8' },
    })
  })
})

function check(name: string, file: Uint8Array) {
  return checkFile(name, file, TODAY, new AbortController().signal)
}

function anyCase(): Uint8Array {
  return readFileSync(new URL('airline-maintenance-cfo-freeze.yaml', CASEBOOK))
}
