import { casefileOf } from '../src/deal-file/casefile-of.ts'
import { parseDay, type Day } from '../src/domain/day.ts'
import { assess, judge } from '../src/engine/assess.ts'
import type { Casefile } from '../src/engine/picture.ts'
import { STANDARD_METHOD } from '../src/engine/standard-method.ts'
import { seededDeal } from '../src/testing/seeded-deal.ts'
import { medianOf, printFigure } from './figure.ts'
import { factsOf, rulesEngine } from './rules-engine.ts'

const DAY = parseDay('2026-11-20') as Day
const DEALS = 1000
const ROUNDS = 9
const GROWTH_DEALS = 200

/** Core and full assessment, a general rules engine over the same deals, and how the time grows. */
export async function bench(): Promise<void> {
  await benchSpeed()
  benchGrowth()
}

async function benchSpeed(): Promise<void> {
  const deals = dealsOf(DEALS, 12, 200)
  const facts = deals.map((deal) => factsOf(deal, DAY))
  const engine = rulesEngine(facts[0] ?? {})
  const core: number[] = []
  const full: number[] = []
  const rules: number[] = []
  for (let round = -1; round < ROUNDS; round++) {
    const coreRate = rateOf(deals, (deal) => judge(deal, DAY, STANDARD_METHOD))
    const fullRate = rateOf(deals, (deal) => assess(deal, DAY, STANDARD_METHOD))
    const started = performance.now()
    for (const one of facts) await engine.run(one)
    const rulesRate = (DEALS / (performance.now() - started)) * 1000
    // The first round only warms up.
    if (round < 0) continue
    core.push(coreRate)
    full.push(fullRate)
    rules.push(rulesRate)
  }
  const sample = { deals: DEALS, people: 12, observations: 200 }
  printFigure('core assessment, picture to verdict', 'deals/s', core, sample)
  printFigure('full assessment', 'deals/s', full, sample)
  printFigure('json-rules-engine 7, 40 rules', 'deals/s', rules, sample)
  printFigure('core ÷ json-rules-engine, goal ≥ 3', 'ratio', ratios(core, rules))
  printFigure('time of full ÷ core, goal ≤ 5', 'ratio', ratios(core, full))
}

function benchGrowth(): void {
  const sizes = [
    [12, 50],
    [12, 200],
    [12, 800],
    [4, 200],
    [40, 200],
  ] as const
  const sets = sizes.map(([people, observations]) => dealsOf(GROWTH_DEALS, people, observations))
  const core = sizes.map((): number[] => [])
  const full = sizes.map((): number[] => [])
  for (let round = -1; round < ROUNDS; round++) {
    sets.forEach((deals, at) => {
      const coreMs = 1000 / rateOf(deals, (deal) => judge(deal, DAY, STANDARD_METHOD))
      const fullMs = 1000 / rateOf(deals, (deal) => assess(deal, DAY, STANDARD_METHOD))
      if (round < 0) return
      core[at]?.push(coreMs)
      full[at]?.push(fullMs)
    })
  }
  sizes.forEach(([people, observations], at) => {
    const size = { people, observations, deals: GROWTH_DEALS }
    printFigure('core assessment by size', 'ms/deal', core[at] ?? [], size)
    printFigure('full assessment by size', 'ms/deal', full[at] ?? [], size)
  })
  const perObservation = [0, 1, 2].map((at) => medianOf(core[at] ?? []) / (sizes[at]?.[1] ?? 1))
  printFigure('core ms per observation, 50 / 200 / 800', 'ms', perObservation)
}

function dealsOf(count: number, people: number, observations: number): Casefile[] {
  return Array.from({ length: count }, (_, seed) => casefileOf(seededDeal(seed + 1, people, observations)))
}

/** Deals per second over all of them once. */
function rateOf(deals: readonly Casefile[], work: (deal: Casefile) => unknown): number {
  const started = performance.now()
  let kept: unknown
  for (const deal of deals) kept = work(deal)
  const took = performance.now() - started
  if (kept === undefined) throw new Error('nothing was worked out')
  return (deals.length / took) * 1000
}

/** Round by round, so that a slow moment of the machine hits both. */
function ratios(over: readonly number[], under: readonly number[]): number[] {
  return over.map((rate, round) => rate / (under[round] ?? rate))
}
