import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../domain/day.ts'
import { checkFile } from './check-file.ts'

const TODAY = parseDay('2026-11-24') ?? 0
const bytes = (text: string) => new TextEncoder().encode(text)
const CASEBOOK = new URL('../../../casebook/', import.meta.url)

describe('a file brought to the list', () => {
  it('is judged before it is imported', () => {
    const name = 'airline-maintenance-cfo-freeze.yaml'
    const checked = checkFile(name, anyCase(), TODAY)
    expect(checked.ok && checked.assessment.people.length).toBeGreaterThan(0)
    expect(checked.ok && checked.file.observations.length).toBeGreaterThan(0)
  })

  it('is refused with the place where it is wrong', () => {
    const checked = checkFile(
      'wrong.yaml',
      bytes('prewin: 1\ndeal: { name: x, colour: red }\npeople: {}\n'),
      TODAY,
    )
    expect(checked).toMatchObject({ ok: false, refusal: { code: 'unknown-key', line: 2, came: 'colour' } })
  })

  it('is refused where it is no text', () => {
    expect(checkFile('x.png', new Uint8Array([0x89, 0xff]), TODAY)).toMatchObject({
      ok: false,
      refusal: { code: 'not-utf8' },
    })
  })
})

function anyCase(): Uint8Array {
  return readFileSync(new URL('airline-maintenance-cfo-freeze.yaml', CASEBOOK))
}
