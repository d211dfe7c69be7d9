import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDeal, type DealFile } from '../deal-file/read-deal.ts'
import { writeDeal } from '../deal-file/write-deal.ts'
import type { Attribute, Field, RecordField } from '../domain/attribute.ts'
import { COMMITMENT_STATES } from '../domain/commitment.ts'
import { GRADES } from '../domain/grade.ts'
import { attributesOf, REGISTRY, type SubjectKind } from '../domain/registry.ts'
import { isDocument, isPersonSource, US } from '../domain/subject.ts'
import { SHOWN, VISIT_KINDS } from '../domain/visit.ts'
import { generatedDeal, GENERATED_TODAY, seededDeal } from './generated-deal.ts'

const ATTRIBUTES = (Object.keys(REGISTRY) as SubjectKind[]).flatMap((kind) => attributesOf(kind))

/** What can be seen of a field's values in a deal: `influence=high`, `pain.owner`. */
function seenOf(name: string, field: Field, value: unknown): string[] {
  return field.kind === 'choice' ? [name, `${name}=${String(value)}`] : [name]
}

function seenIn({ observations }: DealFile): string[] {
  return observations.flatMap(({ attribute, value }) => {
    const shape = ATTRIBUTES.find(([name]) => name === attribute)?.[1]
    if (shape?.kind !== 'record')
      return shape?.kind === 'tie' ? [attribute] : seenOf(attribute, shape as Field, value)
    return Object.entries(value).flatMap(([key, part]) =>
      seenOf(`${attribute}.${key}`, shape.fields[key] as Field, part),
    )
  })
}

/** … and what could be seen, from the registry alone. */
function allOf(name: string, attribute: Attribute | RecordField): string[] {
  if (attribute.kind === 'record')
    return Object.entries<RecordField>(attribute.fields).flatMap(([key, field]) =>
      allOf(`${name}.${key}`, field),
    )
  return attribute.kind === 'choice' ? [name, ...attribute.of.map((option) => `${name}=${option}`)] : [name]
}

describe('generated deals', () => {
  const DEALS = fc.sample(generatedDeal({ people: 5, observations: 40 }), { seed: 1, numRuns: 400 })
  const observations = DEALS.flatMap((deal) => deal.observations)

  it('hold every attribute, option and field of the registry', () => {
    const seen = new Set(DEALS.flatMap(seenIn))
    expect(
      ATTRIBUTES.flatMap(([name, attribute]) => allOf(name, attribute)).filter((one) => !seen.has(one)),
    ).toEqual([])
  })

  it('hold every grade, kind of source and mark, and what comes beside a claim', () => {
    expect(new Set(observations.map(({ grade }) => grade))).toEqual(new Set(GRADES))
    const kinds = [isDocument, isPersonSource, (source: string) => source === US]
    for (const isKind of kinds) expect(observations.some(({ source }) => isKind(source))).toBe(true)
    for (const key of ['not', 'ended', 'firm', 'confirms', 'rival', 'words', 'note'] as const) {
      expect(
        observations.some((one) => one[key] !== undefined),
        key,
      ).toBe(true)
    }
    expect(observations.some(({ on, recorded }) => recorded > on)).toBe(true)
  })

  it('hold retractions with a claim and alone, visits and commitments of every kind', () => {
    const ids = new Set(observations.map(({ id }) => `${id}-retracts`))
    const retractions = DEALS.flatMap((deal) => deal.retractions)
    expect(new Set(retractions.map(({ id }) => ids.has(id)))).toEqual(new Set([true, false]))
    const visits = DEALS.flatMap((deal) => deal.visits)
    expect(new Set(visits.map(({ kind }) => kind))).toEqual(new Set(VISIT_KINDS))
    expect(new Set(visits.flatMap(({ shown }) => shown))).toEqual(new Set(SHOWN))
    const commitments = DEALS.flatMap((deal) => deal.commitments)
    expect(new Set(commitments.map(({ state }) => state))).toEqual(new Set(COMMITMENT_STATES))
    for (const key of ['due', 'stateOn', 'note'] as const) {
      expect(
        commitments.some((one) => one[key] !== undefined),
        key,
      ).toBe(true)
    }
  })

  it('are of any size up to the one asked for', () => {
    const sizes = DEALS.map((deal) => deal.people.length)
    expect(new Set(sizes)).toEqual(new Set([0, 1, 2, 3, 4, 5]))
    expect(
      Math.max(...DEALS.map((deal) => deal.observations.filter(({ seq }) => seq > 0).length)),
    ).toBeLessThanOrEqual(40)
  })
})

describe('a seeded deal', () => {
  it('is the same for the same numbers and another for another seed', () => {
    expect(seededDeal(3, 12, 200)).toEqual(seededDeal(3, 12, 200))
    expect(seededDeal(3, 12, 200)).not.toEqual(seededDeal(4, 12, 200))
  })

  it('has as many people and observations as were asked for, and visits to match', () => {
    const { people, observations, visits, commitments } = seededDeal(3, 12, 200)
    expect(people).toHaveLength(12)
    expect(observations.filter(({ id }) => !id.startsWith('head-'))).toHaveLength(200)
    expect(visits).toHaveLength(17)
    expect(commitments).toHaveLength(7)
  })

  it.each([
    [1, 2, 0],
    [2, 2, 300],
    [3, 12, 200],
    [4, 30, 1000],
  ])('is one that a file may hold: seed %i, %i people, %i observations', (seed, people, observations) => {
    const file = seededDeal(seed, people, observations)
    expect(readDeal(writeDeal(file), GENERATED_TODAY)).toEqual({ ok: true, file })
  })

  it('speaks of most of what the registry holds', () => {
    const seen = new Set(Array.from({ length: 20 }, (_, seed) => seededDeal(seed, 12, 200)).flatMap(seenIn))
    const names = ATTRIBUTES.map(([name]) => name)
    const missing = names.filter(
      (name) => ![...seen].some((one) => one === name || one.startsWith(`${name}.`)),
    )
    expect(missing).toEqual(['leftPost', 'destination', 'resumeOn'])
  })
})
