import type { Value } from '../domain/attribute.ts'
import type { Observation } from '../domain/observation.ts'
import { attributeOf, type AttributeName } from '../domain/registry.ts'
import { PLAIN_ATTRIBUTES, type Assessment, type Known } from '../engine/assessment.ts'
import type { Finding } from '../engine/found.ts'
import type { MaskedAssessment, MaskedPerson, Withheld } from '../engine/masked-assessment.ts'
import { GAP, type Body, type TextPlace } from './bodies.ts'
import { halvesOf, textsIn, type Content } from './entry-texts.ts'
import type { Read } from './log.ts'

/**
 * An assessment without words and names: where one stood is a gap that says where to find it. Which places of an
 * assessment hold text is said here; that none is left is tested over the casebook.
 */
export function hollow(assessment: MaskedAssessment, observations: readonly Read<Observation>[]): Body {
  const gaps = new Gaps(observations)
  return gaps.cutInto({
    ...assessment,
    deal: hollowHead(assessment.deal, gaps),
    people: assessment.people.map((person) => hollowPerson(person, gaps)),
    findings: assessment.findings.map((finding) => hollowFinding(finding, gaps)),
  })
}

/** Stands for a text in what is about to be written: `GAP` and the number of the gap. */
type Mark = string

class Gaps {
  private readonly places = new Map<string, TextPlace>()
  private readonly kept: { readonly what: string; readonly text?: TextPlace }[] = []

  constructor(observations: readonly Read<Observation>[]) {
    for (const { seq, place, ...content } of observations) {
      for (const [name, text] of Object.entries(halvesOf(content as unknown as Content).texts)) {
        if (typeof text === 'string' && !this.places.has(text)) this.places.set(text, { seq, place, name })
      }
    }
  }

  named(what: string): Mark {
    return this.mark({ what })
  }

  /** A text that no entry holds, such as the empty name of a rival whom nobody named, stays. */
  said(text: string): Mark {
    const place = this.places.get(text)
    return place ? this.mark({ what: '', text: place }) : text
  }

  cutInto(hollowed: object): Body {
    const texts: TextPlace[] = []
    const json = JSON.stringify(hollowed).replace(/"\\u0001(\d+)"/g, (_, number: string) => {
      const { what, text } = this.kept[Number(number)] ?? { what: '' }
      if (text) texts.push(text)
      return `${GAP}${what}${GAP}`
    })
    return { json, texts }
  }

  private mark(gap: { readonly what: string; readonly text?: TextPlace }): Mark {
    return `${GAP}${this.kept.push(gap) - 1}`
  }
}

function hollowHead(head: Assessment['deal'], gaps: Gaps): object {
  const facts = Object.entries(head).map(([name, value]) => {
    if (name === 'opened' || value === null) return [name, value] as const
    if (name === 'name' || name === 'account')
      return [name, gaps.named(name === 'name' ? 'deal' : name)] as const
    return [name, hollowValue(name as AttributeName, value, gaps)] as const
  })
  return Object.fromEntries(facts)
}

function hollowPerson(person: MaskedPerson, gaps: Gaps): object {
  const known = PLAIN_ATTRIBUTES.map((name) => [name, hollowKnown(name, person[name], gaps)] as const)
  return {
    ...person,
    name: gaps.named(`name:${person.id}`),
    // Somebody may be given a title later.
    title: gaps.named(`title:${person.id}`),
    ...Object.fromEntries(known),
  }
}

type AnyKnown = Known | Withheld

function hollowKnown(name: AttributeName, known: AnyKnown | null | readonly AnyKnown[], gaps: Gaps): unknown {
  if (known === null) return null
  return isList(known) ? known.map((one) => hollowOne(name, one, gaps)) : hollowOne(name, known, gaps)
}

function hollowOne(name: AttributeName, known: AnyKnown, gaps: Gaps): AnyKnown {
  return 'withheld' in known ? known : { ...known, value: hollowValue(name, known.value, gaps) }
}

function isList(known: AnyKnown | readonly AnyKnown[]): known is readonly AnyKnown[] {
  return Array.isArray(known)
}

function hollowValue(name: AttributeName, value: Value, gaps: Gaps): Value {
  const attribute = attributeOf(name)
  if (attribute.kind === 'text') return typeof value === 'string' ? gaps.said(value) : value
  if (typeof value !== 'object') return value
  const texts = textsIn(attribute, value).map(([path, text]) => [
    path.slice('value.'.length),
    gaps.said(text),
  ])
  return { ...value, ...(Object.fromEntries(texts) as Record<string, string>) }
}

/** The parameters of findings that are texts (`ParamKinds`). */
const TEXT_PARAMS: readonly string[] = ['quote', 'rival']

function hollowFinding(finding: Finding, gaps: Gaps): object {
  const params = Object.entries(finding.params).map(([name, value]) =>
    TEXT_PARAMS.includes(name) && typeof value === 'string' ? [name, gaps.said(value)] : [name, value],
  )
  return { ...finding, params: Object.fromEntries(params) as object }
}
