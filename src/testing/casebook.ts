import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { casefileOf } from '../deal-file/casefile-of.ts'
import { readExpectation, type Expectation } from '../deal-file/expectation.ts'
import { readDeal, type DealFile } from '../deal-file/read-deal.ts'
import type { Day } from '../domain/day.ts'
import { parseDay } from '../domain/day.ts'
import type { Casefile } from '../engine/picture.ts'

/** One deal of the casebook with what an expert sees in it. */
export interface CasebookDeal {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly file: DealFile
  readonly casefile: Casefile
  readonly expectation: Expectation
  readonly on: Day
}

export const CASEBOOK = fileURLToPath(new URL('../../casebook', import.meta.url))

/** No deal of the casebook learned anything later. */
const WRITTEN = parseDay('2026-11-24') as Day

export function casebookDeals(): CasebookDeal[] {
  return readdirSync(CASEBOOK)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.expect.yaml'))
    .sort()
    .map((name) => casebookDeal(name.replace(/\.yaml$/, '')))
}

export function casebookDeal(name: string): CasebookDeal {
  const path = join(CASEBOOK, `${name}.yaml`)
  const text = readFileSync(path, 'utf8')
  const read = readDeal(text, WRITTEN)
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.refusal)}`)
  const beside = readFileSync(join(CASEBOOK, `${name}.expect.yaml`), 'utf8')
  const expected = readExpectation(
    beside,
    read.file.people.map(({ id }) => id),
  )
  if (!expected.ok) throw new Error(`${name}.expect: ${JSON.stringify(expected.refusal)}`)
  const { expectation } = expected
  return {
    name,
    path,
    text,
    file: read.file,
    casefile: casefileOf(read.file),
    expectation,
    on: expectation.on,
  }
}
