import { describe, expect, it } from 'vitest'
import { casefileOf } from '../../../deal-file/casefile-of.ts'
import { assess } from '../../../engine/assess.ts'
import { STANDARD_METHOD } from '../../../engine/standard-method.ts'
import { rounded } from '../../../engine/rounding.ts'
import { casebookDeals } from '../../../testing/casebook.ts'
import type { Claim } from './draft.ts'
import { replacedClaim } from './replaced-claim.ts'
import { whatIf } from './what-if.ts'

const NOTHING_TAKEN: ReadonlySet<string> = new Set()

describe('what a claim would change', () => {
  it.each(casebookDeals())('of $name is what recording it does change', ({ file, casefile, on }) => {
    const [person] = file.people
    if (!person) return
    const claim: Claim = {
      on,
      about: person.id,
      attribute: 'support',
      value: -4,
      grade: 'stated',
      source: person.id,
      words: 'No.',
    }
    const claims = new Map(casefile.observations.map((one) => [one.id, one]))
    const foreseen = whatIf({ casefile, claims, day: on }, claim)
    const said = { ...claim, id: 'later', seq: 1_000_000, recorded: on }
    const after = casefileOf({ ...file, observations: [...file.observations, said] })
    const { outlook, verdict } = assess(after, on, STANDARD_METHOD)
    const { p, low, high } = foreseen.win
    expect({ p: rounded(p), low: rounded(low), high: rounded(high) }).toEqual(outlook.win)
    expect(foreseen.call).toBe(verdict.call)
    expect(foreseen.entered.counts).toBe('stated')
  })
})

describe('what a claim replaces', () => {
  const deal = casebookDeals().find(({ casefile }) => casefile.observations.some(isSupport))
  const said = deal?.casefile.observations.find(isSupport)
  if (!deal || !said) throw new Error('nobody supports anything in the casebook')
  const { casefile } = deal
  const claim: Claim = {
    on: said.on,
    about: said.about,
    attribute: 'support',
    value: Number(said.value) - 3,
    grade: 'stated',
    source: said.source,
  }

  it('is what the same source said otherwise that day', () => {
    expect(replacedClaim(claim, { casefile, taken: NOTHING_TAKEN })?.id).toBe(said.id)
  })

  it('is nothing on another day, by another source, with the same value, or taken back already', () => {
    const sheet = { casefile, taken: NOTHING_TAKEN }
    expect(replacedClaim({ ...claim, on: claim.on + 1 }, sheet)).toBeUndefined()
    expect(replacedClaim({ ...claim, source: 'doc:minutes' }, sheet)).toBeUndefined()
    expect(replacedClaim({ ...claim, value: said.value }, sheet)).toBeUndefined()
    expect(replacedClaim(claim, { casefile, taken: new Set([said.id]) })).toBeUndefined()
  })
})

function isSupport({ attribute }: { readonly attribute: string }): boolean {
  return attribute === 'support'
}
