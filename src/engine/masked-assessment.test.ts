import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casefileOf } from '../deal-file/casefile-of.ts'
import type { DealFile } from '../deal-file/read-deal.ts'
import type { Attribute, RecordField, Value } from '../domain/attribute.ts'
import { scalarText } from '../domain/item.ts'
import { isSensitive, maskedObservation } from '../domain/masked-observation.ts'
import type { Observation } from '../domain/observation.ts'
import { attributeOf, attributesOf } from '../domain/registry.ts'
import { tieEnds } from '../domain/subject.ts'
import { generatedDeal, GENERATED_TODAY } from '../testing/generated-deal.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { maskedAssessment, strictAssessment, type MaskedAssessment } from './masked-assessment.ts'
import { STANDARD_METHOD } from './standard-method.ts'

const SECRET = 'SECRET'

const SENSITIVE = attributesOf('stakeholder').filter(([, { sensitive }]) => sensitive === true)

function assessed(file: DealFile): Assessment {
  return assess(casefileOf(file), GENERATED_TODAY, STANDARD_METHOD)
}

/** The deal with a word that stands nowhere else in everything sensitive that somebody wrote. */
function marked(file: DealFile): DealFile {
  return { ...file, observations: file.observations.map((one) => (isSensitive(one) ? withSecret(one) : one)) }
}

function withSecret(one: Observation): Observation {
  const { rival, value } = one
  return {
    ...one,
    words: SECRET,
    note: SECRET,
    ...(rival !== undefined && { rival: SECRET }),
    value: typeof value === 'object' && 'words' in value ? { ...value, words: SECRET } : value,
  }
}

/** Every sensitive choice turned into another of its kind, the same always into the same. */
function scrambled(file: DealFile): DealFile {
  return {
    ...file,
    observations: file.observations.map((one) =>
      isSensitive(one) && one.attribute !== 'preference'
        ? { ...one, value: turned(attributeOf(one.attribute), one.value) }
        : one,
    ),
  }
}

function turned(attribute: Attribute, value: Value): Value {
  if (attribute.kind === 'choice') return next(attribute.of, scalarText(value))
  if (attribute.kind !== 'record' || typeof value !== 'object') return value
  const fields: Readonly<Record<string, RecordField>> = attribute.fields
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const field = fields[name]
      return [name, field?.kind === 'choice' ? next(field.of, String(one)) : one]
    }),
  )
}

function next(options: readonly string[], option: string): string {
  return options[(options.indexOf(option) + 1) % options.length] ?? option
}

function numbersOf({
  outlook,
  forces,
  verdict,
  questionsToAsk,
  moves,
  people,
}: Assessment | MaskedAssessment) {
  const { decision, us, win, contributions } = outlook
  return {
    outlook: [decision, us, win, contributions.map(({ factor, logOdds }) => [factor, logOdds])],
    forces,
    verdict: [verdict.call, verdict.expectedValue, verdict.gates.map(({ gate, holds }) => [gate, holds])],
    worths: questionsToAsk.map(({ worth }) => worth),
    uplifts: moves.map(({ uplift }) => uplift),
    people: people.map(({ force, mode }) => [force, mode?.value]),
  }
}

function holdsForDeals(law: (file: DealFile) => void): void {
  fc.assert(fc.property(generatedDeal({ people: 5, observations: 40 }), law), { numRuns: 200 })
}

describe('a judgement for a reader without the permission', () => {
  it('holds none of the words of what is sensitive', () => {
    let told = 0
    holdsForDeals((file) => {
      const { observations } = marked(file)
      const whole = assessed(marked(file))
      if (JSON.stringify(whole).includes(SECRET)) told++
      expect(JSON.stringify(maskedAssessment(whole, observations))).not.toContain(SECRET)
      expect(JSON.stringify(strictAssessment(whole, observations))).not.toContain(SECRET)
    })
    expect(told).toBeGreaterThan(0)
  })

  it('tells that something is known, and not what', () => {
    holdsForDeals((file) => {
      const whole = assessed(file)
      maskedAssessment(whole, file.observations).people.forEach((person, at) => {
        for (const [name] of SENSITIVE) {
          const [was, is] = [whole.people[at]?.[name as 'win'], person[name as 'win']].map((one) =>
            [one].flat(),
          )
          expect(is?.length).toBe(was?.length)
          for (const one of is ?? []) if (one) expect(one).not.toHaveProperty('value')
        }
      })
    })
  })

  it('gives the same numbers', () => {
    holdsForDeals((file) => {
      const whole = assessed(file)
      expect(numbersOf(maskedAssessment(whole, file.observations))).toEqual(numbersOf(whole))
      expect(numbersOf(strictAssessment(whole, file.observations))).toEqual(numbersOf(whole))
    })
  })

  it('keeps code and severity of every finding, and says nothing more of those that rest on what is sensitive', () => {
    holdsForDeals((file) => {
      const whole = assessed(file)
      const sensitive = new Set(file.observations.filter(isSensitive).map(({ id }) => id))
      maskedAssessment(whole, file.observations).findings.forEach((finding, at) => {
        const was = whole.findings[at]
        expect([finding.code, finding.severity]).toEqual([was?.code, was?.severity])
        if (!finding.because.some((one) => sensitive.has(one as string))) return expect(finding).toEqual(was)
        expect(finding.params).toEqual({})
        expect(tieEnds(finding.about)).toBeUndefined()
      })
    })
  })

  it('leaves findings that rest on what is sensitive out altogether where the workspace is strict', () => {
    holdsForDeals((file) => {
      const sensitive = new Set(file.observations.filter(isSensitive).map(({ id }) => id))
      for (const { because } of strictAssessment(assessed(file), file.observations).findings)
        expect(because.some((one) => sensitive.has(one as string))).toBe(false)
    })
  })
})

describe('what the engine reads of what is sensitive', () => {
  it('is that it is there: no number moves when every kind and word is another', () => {
    holdsForDeals((file) => {
      expect(numbersOf(assessed(scrambled(marked(file))))).toEqual(numbersOf(assessed(marked(file))))
    })
  })
})

describe('a sensitive claim without the permission', () => {
  it('keeps its id, attribute, grade and days, and nothing else', () => {
    holdsForDeals((file) => {
      for (const one of file.observations.filter(isSensitive)) {
        const { id, seq, on, recorded, attribute, grade } = one
        const about = tieEnds(one.about) ? 'deal' : one.about
        expect(maskedObservation(one)).toEqual({
          id,
          seq,
          on,
          recorded,
          about,
          attribute,
          grade,
          withheld: true,
        })
      }
    })
  })
})
