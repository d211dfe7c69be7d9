import { FINDINGS, SEVERITIES, type Because, type FindingCode, type Severity } from '../domain/finding.ts'
import type { FactorCode } from '../domain/factor.ts'
import type { QuestionId } from '../domain/question.ts'
import { attributeOf, type AttributeName } from '../domain/registry.ts'
import type { Subject } from '../domain/subject.ts'
import type { Outlook } from './outlook.ts'
import type { Raised, Rule } from './rule.ts'
import { RULES } from './rules/index.ts'
import type { Situation } from './situation.ts'

/** A judgement about one subject, with its parameters and what it rests on. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  readonly question: QuestionId
  readonly about: Subject
  readonly params: Readonly<Record<string, unknown>>
  readonly because: readonly Because[]
}

/** All findings: the gravest first, then by what they move in the outlook, then by code and subject. */
export function findingsOf(situation: Situation, outlook: Outlook): Finding[] {
  const found: Ranked[] = []
  for (let at = 0; at < RULES.length; at++) {
    const rule = RULES[at] as Rule
    const raised = rule.raise(situation)
    if (raised.length === 0) continue
    let effect = 0
    for (const code of rule.factors) effect += effectOf(outlook, code)
    for (const one of raised) found.push(ranked(findingFrom(rule.code, one), effect, at))
  }
  return found.sort(compare).map(({ finding }) => finding)
}

interface Ranked {
  readonly finding: Finding
  readonly severity: number
  /** In the steps to which output is rounded. */
  readonly effect: number
  /** The rule's place in the list, which is in the order of codes. */
  readonly rule: number
}

function ranked(finding: Finding, effect: number, rule: number): Ranked {
  return {
    finding,
    severity: SEVERITIES.indexOf(finding.severity),
    effect: Math.round(effect * 10_000),
    rule,
  }
}

function compare(a: Ranked, b: Ranked): number {
  return (
    a.severity - b.severity ||
    b.effect - a.effect ||
    a.rule - b.rule ||
    (a.finding.about < b.finding.about ? -1 : 1)
  )
}

/** What the factor moves now, or could move if it were known. */
function effectOf({ factors }: Outlook, code: FactorCode): number {
  const factor = factors.get(code)
  return factor ? Math.max(Math.abs(factor.logOdds), Math.sqrt(factor.variance)) : 0
}

function findingFrom(code: FindingCode, raised: Raised): Finding {
  const { question, severity } = FINDINGS[code]
  return {
    code,
    severity: raised.severity ?? severity,
    question: question === 'information' ? questionOf(raised.params) : question,
    about: raised.about,
    params: raised.params,
    because: distinct(raised.because),
  }
}

function questionOf(params: { attributes?: readonly AttributeName[] }): QuestionId {
  const [first] = params.attributes ?? []
  return first === undefined ? 1 : attributeOf(first).question
}

/** Each ground once, in the order given; mostly none repeats, and then it is the list itself. */
export function distinct(because: readonly Because[]): readonly Because[] {
  let kept: Because[] | undefined
  for (let at = 1; at < because.length; at++) {
    const one = because[at] as Because
    if (isAmongFirst(at, one, because)) kept ??= because.slice(0, at)
    else kept?.push(one)
  }
  return kept ?? because
}

function isAmongFirst(count: number, one: Because, because: readonly Because[]): boolean {
  for (let at = 0; at < count; at++) {
    const other = because[at] as Because
    if (other === one || (typeof one !== 'string' && isSameGap(one, other))) return true
  }
  return false
}

function isSameGap({ missing }: Exclude<Because, string>, other: Because): boolean {
  return typeof other !== 'string' && other.missing[0] === missing[0] && other.missing[1] === missing[1]
}
