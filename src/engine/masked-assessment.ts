import type { Attribute } from '../domain/attribute.ts'
import type { Observation } from '../domain/observation.ts'
import { attributeOf } from '../domain/registry.ts'
import { DEAL, tieEnds, type Subject } from '../domain/subject.ts'
import {
  PLAIN_ATTRIBUTES,
  type AssessedPerson,
  type Assessment,
  type Known,
  type PlainAttribute,
} from './assessment.ts'
import type { Finding } from './found.ts'

/** That something is known, how surely and since when; what it is, this reader may not see. */
export interface Withheld extends Omit<Known, 'value'> {
  readonly withheld: true
}

/** A person as a reader without the permission sees him. */
export type MaskedPerson = Omit<AssessedPerson, PlainAttribute> &
  Readonly<Record<PlainAttribute, Known | Withheld | null | readonly (Known | Withheld)[]>>

/** The same judgement for a reader without the permission for what is sensitive: every number is the same. */
export type MaskedAssessment = Omit<Assessment, 'people'> & { readonly people: readonly MaskedPerson[] }

/**
 * Takes from a judgement what its reader may not see: the values of sensitive attributes, and what findings that rest
 * on them say beyond their code and severity. `observations` are those it was made from.
 */
export function maskedAssessment(
  assessment: Assessment,
  observations: readonly Observation[],
): MaskedAssessment {
  const sensitive = sensitiveIds(observations)
  return {
    ...assessment,
    people: assessment.people.map(maskedPerson),
    findings: assessment.findings.map((finding) => maskedFinding(finding, sensitive)),
  }
}

/** The same without a trace of the findings that rest on what is sensitive. */
export function strictAssessment(
  assessment: Assessment,
  observations: readonly Observation[],
): MaskedAssessment {
  const sensitive = sensitiveIds(observations)
  return {
    ...assessment,
    people: assessment.people.map(maskedPerson),
    findings: assessment.findings.filter((finding) => !restsOnAny(finding, sensitive)),
  }
}

function sensitiveIds(observations: readonly Observation[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { id, attribute } of observations) if (attributeOf(attribute).sensitive) ids.add(id)
  return ids
}

function maskedPerson(person: AssessedPerson): MaskedPerson {
  const withheld = PLAIN_ATTRIBUTES.filter(isSensitive).map(
    (name) => [name, withheldOf(person[name])] as const,
  )
  return { ...person, ...(Object.fromEntries(withheld) as Pick<MaskedPerson, PlainAttribute>) }
}

function isSensitive(name: PlainAttribute): boolean {
  const { sensitive }: Attribute = attributeOf(name)
  return sensitive === true
}

function withheldOf(known: AssessedPerson[PlainAttribute]): MaskedPerson[PlainAttribute] {
  if (known === null) return null
  return isList(known) ? known.map(withoutValue) : withoutValue(known)
}

function isList(known: Known | readonly Known[]): known is readonly Known[] {
  return Array.isArray(known)
}

function withoutValue({ certainty, stale, grade, because }: Known): Withheld {
  return { withheld: true, certainty, stale, grade, because }
}

function maskedFinding(finding: Finding, sensitive: ReadonlySet<string>): Finding {
  if (!restsOnAny(finding, sensitive)) return finding
  return { ...finding, about: withoutTie(finding.about), params: {} }
}

function restsOnAny({ because }: Finding, sensitive: ReadonlySet<string>): boolean {
  return because.some((one) => typeof one === 'string' && sensitive.has(one))
}

/** Between whom there is a conflict is itself what is sensitive. */
function withoutTie(about: Subject): Subject {
  return tieEnds(about) ? DEAL : about
}
