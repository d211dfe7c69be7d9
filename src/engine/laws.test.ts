import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casefileOf } from '../deal-file/casefile-of.ts'
import type { DealFile } from '../deal-file/read-deal.ts'
import { FACTORS, MODELS, type FactorCode } from '../domain/factor.ts'
import type { Because } from '../domain/finding.ts'
import { GRADES, isStated } from '../domain/grade.ts'
import type { Observation } from '../domain/observation.ts'
import { isAttributeName } from '../domain/registry.ts'
import { generatedDeal, GENERATED_TODAY } from '../testing/generated-deal.ts'
import { assess, judge, type Core } from './assess.ts'
import { becauseOf, type Belief } from './belief.ts'
import { logit } from './log-odds.ts'
import type { Factor } from './outlook.ts'
import { beliefsAbout } from './picture.ts'
import { STANDARD_METHOD } from './standard-method.ts'

const DAY = GENERATED_TODAY
const ROUNDING = 1e-4

function assessed(file: DealFile, day = DAY): ReturnType<typeof assess> {
  return assess(casefileOf(file), day, STANDARD_METHOD)
}

function judged(file: DealFile, day = DAY): Core {
  return judge(casefileOf(file), day, STANDARD_METHOD)
}

function holdsForDeals(law: (file: DealFile) => void): void {
  fc.assert(fc.property(generatedDeal(), law), { numRuns: 150 })
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  return [...list]
    .map((one, at) => ({ one, key: Math.sin(seed + at * 12.9898) }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one)
}

/** Every factor that stands on the same value before and after, as a pair. */
function steadyFactors(before: Core, after: Core): [Factor, Factor][] {
  return MODELS.flatMap((model) => FACTORS[model] as readonly FactorCode[]).flatMap(
    (code): [Factor, Factor][] => {
      const [a, b] = [before.outlook.factors.get(code), after.outlook.factors.get(code)]
      return a?.measured && b?.measured && a.measured.value === b.measured.value ? [[a, b]] : []
    },
  )
}

function neverSurer(before: Core, after: Core): void {
  for (const [was, is] of steadyFactors(before, after)) {
    expect(Math.abs(is.logOdds), is.code).toBeLessThanOrEqual(Math.abs(was.logOdds) + ROUNDING)
    expect(is.variance, is.code).toBeGreaterThanOrEqual(was.variance - 1e-12)
  }
}

describe('the laws of an assessment', () => {
  it('the order of what is entered never matters', () => {
    fc.assert(
      fc.property(generatedDeal(), fc.integer(), (file, seed) => {
        const mixed = {
          ...file,
          people: shuffled(file.people, seed),
          observations: shuffled(file.observations, seed),
          retractions: shuffled(file.retractions, seed),
          visits: shuffled(file.visits, seed),
          commitments: shuffled(file.commitments, seed),
        }
        expect(JSON.stringify(assessed(mixed))).toBe(JSON.stringify(assessed(file)))
      }),
      { numRuns: 150 },
    )
  })

  it('the same claim repeated by the same source on the same day adds nothing', () => {
    holdsForDeals((file) => {
      const taken = new Set(file.retractions.map(({ retracts }) => retracts))
      const standing = file.observations.filter(({ id }) => !taken.has(id))
      const again = standing.map((one) => ({ ...one, id: `${one.id}-again` }))
      const twice = judged({ ...file, observations: [...file.observations, ...again] })
      const once = judged(file)
      expect(twice.outlook.win).toEqual(once.outlook.win)
      expect(twice.situation.forces).toEqual(once.situation.forces)
      expect(twice.findings.map(({ code, about }) => `${code}@${about}`)).toEqual(
        once.findings.map(({ code, about }) => `${code}@${about}`),
      )
    })
  })

  it('guesses alone never count for more than .4', () => {
    holdsForDeals((file) => {
      for (const { grade, certainty } of beliefsIn(judged(file))) {
        if (!isStated(grade)) expect(certainty).toBeLessThanOrEqual(0.4)
      }
    })
  })

  it('more days never make a factor surer', () => {
    fc.assert(
      fc.property(generatedDeal(), fc.integer({ min: 1, max: 400 }), (file, days) =>
        neverSurer(judged(file), judged(file, DAY + days)),
      ),
      { numRuns: 300 },
    )
  })

  it('a lower grade of what is believed never makes a factor surer', () => {
    fc.assert(
      fc.property(generatedDeal(), fc.nat(), (file, pick) => {
        const before = judged(file)
        const believed = believedClaims(before)
        const chosen = believed[pick % Math.max(1, believed.length)]
        if (chosen === undefined) return
        const observations = file.observations.map((one) => (one.id === chosen ? lowered(one) : one))
        const after = judged({ ...file, observations })
        if (ids(after.situation.deciders) !== ids(before.situation.deciders)) return
        neverSurer(before, after)
      }),
      { numRuns: 300 },
    )
  })

  it('better support of the decider in place never lowers the odds that it is us', () => {
    holdsForDeals((file) => {
      const before = judged(file)
      for (const decider of before.situation.deciders) {
        const claims = file.observations.filter(
          ({ about, attribute }) => about === decider.id && attribute === 'support',
        )
        const [only] = claims
        if (claims.length !== 1 || !only || Number(only.value) >= 5) continue
        const better = { ...only, value: Number(only.value) + 1 }
        const observations = file.observations.map((one) => (one === only ? better : one))
        const after = judged({ ...file, observations })
        expect(after.outlook.us.logOdds).toBeGreaterThanOrEqual(before.outlook.us.logOdds - ROUNDING)
      }
    })
  })

  it('an unknown person more never makes less unknown', () => {
    holdsForDeals((file) => {
      const more = { ...file, people: [...file.people, { id: 'zz-nobody', name: 'Nobody yet' }] }
      expect(judged(more).situation.forces.unknown).toBeGreaterThanOrEqual(
        judged(file).situation.forces.unknown - 1e-12,
      )
    })
  })

  it('the four shares of the balance sum to one, each between nought and one', () => {
    holdsForDeals((file) => {
      const { drive, neutral, unknown, resistance } = assessed(file).forces
      expect(drive + neutral + unknown + resistance).toBeCloseTo(1, 4)
      for (const share of [drive, neutral, unknown, resistance]) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }
    })
  })

  it('the contributions sum to what the odds moved', () => {
    holdsForDeals((file) => {
      const { outlook } = judged(file)
      const { contributions } = assessed(file).outlook
      for (const model of MODELS) {
        const sum = contributions
          .filter((one) => one.model === model)
          .reduce((total, { logOdds }) => total + logOdds, 0)
        expect(sum).toBeCloseTo(outlook[model].logOdds - logit(STANDARD_METHOD.outlook.base[model]), 9)
      }
    })
  })

  it('a probability lies within its interval, and winning is no likelier than deciding', () => {
    holdsForDeals((file) => {
      const { decision, us, win } = assessed(file).outlook
      for (const { p, low, high } of [decision, us, win]) {
        expect(low).toBeLessThanOrEqual(p)
        expect(high).toBeGreaterThanOrEqual(p)
      }
      expect(win.p).toBeLessThanOrEqual(Math.min(decision.p, us.p))
    })
  })

  it('every because is an entry of the deal, or names what is missing', () => {
    holdsForDeals((file) => {
      const entries = [...file.observations, ...file.visits, ...file.commitments].map(({ id }) => id)
      const known = new Set(entries)
      for (const because of becausesIn(assessed(file))) {
        if (typeof because === 'string') expect(known).toContain(because)
        else
          expect(
            isAttributeName(because.missing[1]) || ['visit', 'commitment'].includes(because.missing[1]),
          ).toBe(true)
      }
    })
  })

  it('whatever is judged has a ground', () => {
    holdsForDeals((file) => {
      const { findings, outlook } = assessed(file)
      for (const { because, code } of findings) expect(because.length, code).toBeGreaterThan(0)
      for (const { because, factor } of outlook.contributions)
        expect(because.length, factor).toBeGreaterThan(0)
    })
  })

  it('nobody is told to stop before five claims are stated', () => {
    holdsForDeals((file) => {
      const { verdict } = assessed({
        ...file,
        observations: file.observations.filter(({ grade }) => !isStated(grade)),
      })
      expect(verdict.early).toBe(true)
      expect(verdict.call).not.toBe('stop')
    })
  })
})

describe('a deal of which nothing is known', () => {
  const empty: DealFile = {
    deal: { name: 'Empty', opened: DAY },
    people: [],
    observations: [],
    retractions: [],
    visits: [],
    commitments: [],
  }

  it('stands at .60 that they decide, .50 that it is us, .30 that we win, and nothing moves it', () => {
    const { outlook, forces } = assessed(empty)
    expect([outlook.decision.p, outlook.us.p, outlook.win.p]).toEqual([0.6, 0.5, 0.3])
    expect(outlook.contributions).toEqual([])
    expect(forces).toEqual({ drive: 0, neutral: 0, unknown: 1, resistance: 0 })
  })
})

function ids(views: readonly { readonly id: string }[]): string {
  return views.map(({ id }) => id).join()
}

function beliefsIn({ situation: { picture } }: Core): Belief[] {
  return [...picture.beliefs.keys()].flatMap((subject) => beliefsAbout(picture, subject))
}

function believedClaims(core: Core): string[] {
  return beliefsIn(core).flatMap(becauseOf)
}

function lowered(observation: Observation): Observation {
  const next = GRADES[Math.min(GRADES.length - 1, GRADES.indexOf(observation.grade) + 1)]
  return next === undefined ? observation : { ...observation, grade: next }
}

function becausesIn(tree: unknown): Because[] {
  if (Array.isArray(tree)) return tree.flatMap(becausesIn)
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, branch]) =>
    key === 'because' ? (branch as Because[]) : becausesIn(branch),
  )
}
