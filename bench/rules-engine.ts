import { Engine } from 'json-rules-engine'
import { STAKEHOLDER_ATTRIBUTES } from '../src/domain/stakeholder.ts'
import type { Casefile } from '../src/engine/picture.ts'

const RULES = 40

/** Facts of a deal as a general rules engine would be given them: counts and ages, worked out beforehand. */
export function factsOf(casefile: Casefile, day: number): Record<string, number> {
  const attributes = Object.keys(STAKEHOLDER_ATTRIBUTES)
  const facts: Record<string, number> = {
    visits: casefile.visits.length,
    commitments: casefile.commitments.length,
    people: casefile.people.length,
  }
  for (const attribute of attributes) {
    const claims = casefile.observations.filter((claim) => claim.attribute === attribute)
    facts[`${attribute}Count`] = claims.length
    facts[`${attribute}Age`] = day - Math.max(0, ...claims.map((claim) => claim.on))
  }
  return facts
}

/** An engine with 40 rules of two or three conditions each over those facts. */
export function rulesEngine(facts: Readonly<Record<string, number>>): Engine {
  const names = Object.keys(facts)
  const engine = new Engine()
  for (let rule = 0; rule < RULES; rule++) {
    const conditions = Array.from({ length: 2 + (rule % 2) }, (_, at) => {
      const fact = names[(rule * 3 + at * 7) % names.length] ?? 'visits'
      const operator = at % 2 === 0 ? 'greaterThanInclusive' : 'lessThan'
      return { fact, operator, value: (rule % 7) + at * 20 }
    })
    engine.addRule({
      conditions: rule % 3 === 0 ? { any: conditions } : { all: conditions },
      event: { type: `finding-${rule}`, params: { severity: rule % 4 } },
    })
  }
  return engine
}
