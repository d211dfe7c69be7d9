import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import type { Assessment } from '../engine/assessment.ts'
import { assess } from '../engine/assess.ts'
import { STANDARD_METHOD } from '../engine/standard-method.ts'
import { casebookDeals } from '../testing/casebook.ts'
import { dealOf, TODAY } from '../testing/notation.ts'
import { assessmentContract } from './assessment.ts'

const SCHEMA = new URL('../../docs/assessment.schema.json', import.meta.url)

describe('the JSON of an assessment', () => {
  const schema: object = JSON.parse(readFileSync(SCHEMA, 'utf8')) as object
  const validate = new Ajv2020({ strict: false }).compile(schema)

  it.each(casebookDeals())('of $name keeps to the documented schema', ({ casefile, on }) => {
    const json: unknown = JSON.parse(JSON.stringify(assess(casefile, on, STANDARD_METHOD)))
    validate(json)
    expect(validate.errors).toBeNull()
  })

  it('of an empty deal keeps to it too', () => {
    const json: unknown = JSON.parse(JSON.stringify(assess(dealOf(''), TODAY, STANDARD_METHOD)))
    validate(json)
    expect(validate.errors).toBeNull()
  })

  it('is not held by a schema that takes anything', () => {
    const assessment: Assessment = assess(dealOf(''), TODAY, STANDARD_METHOD)
    expect(validate({ ...assessment, more: 1 })).toBe(false)
    expect(validate({ ...assessment, forces: { ...assessment.forces, drive: 2 } })).toBe(false)
  })

  it('names what the engine names, checked by the compiler', () => {
    const assessment: z.infer<typeof assessmentContract> = structuredClone(
      assess(dealOf(''), TODAY, STANDARD_METHOD),
    ) as unknown as z.infer<typeof assessmentContract>
    const keys: (keyof Assessment)[] = Object.keys(assessmentContract.shape) as (keyof Assessment)[]
    expect(Object.keys(assessment).sort()).toEqual([...keys].sort())
  })
})
