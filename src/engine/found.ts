import { FINDINGS, type Because, type FindingCode, type Severity } from '../domain/finding.ts'
import type { FactorCode } from '../domain/factor.ts'
import type { QuestionId } from '../domain/question.ts'
import { attributeOf, type AttributeName } from '../domain/registry.ts'
import type { Subject } from '../domain/subject.ts'
import { insertInOrder } from './insert-in-order.ts'
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

/** A finding whose grounds are looked up where it is shown: most never are. */
class Found implements Finding {
  readonly code: FindingCode
  readonly severity: Severity
  readonly question: QuestionId
  readonly about: Subject
  readonly params: Readonly<Record<string, unknown>>
  readonly #grounds: () => readonly Because[]

  constructor(raised: Raised, code: FindingCode, severity: Severity, question: QuestionId | 'information') {
    this.code = code
    this.severity = raised.severity ?? severity
    this.question = question === 'information' ? questionOf(raised.params) : question
    this.about = raised.about
    this.params = raised.params
    this.#grounds = raised.because
  }

  get because(): readonly Because[] {
    return distinct(this.#grounds())
  }
}

/** A finding with its grounds looked up, as it is printed. */
export function shown({ code, severity, question, about, params, because }: Finding): Finding {
  return { code, severity, question, about, params, because }
}

/** All findings: the gravest first, then by what they move in the outlook, then by code and subject. */
export function findingsOf(situation: Situation, outlook: Outlook): Finding[] {
  const graded: Record<Severity, Finding[]> = { stop: [], high: [], medium: [], low: [], strength: [] }
  for (const { found } of voicesIn(situation, outlook)) {
    for (const finding of found) graded[finding.severity].push(finding)
  }
  return [...graded.stop, ...graded.high, ...graded.medium, ...graded.low, ...graded.strength]
}

/** A rule that has something to say. */
interface Voice {
  /** What it speaks of moves so much in the outlook, in the steps to which output is rounded. */
  readonly effect: number
  /** By subject. */
  readonly found: readonly Finding[]
}

/** What moves most first; rules are in the order of their codes. */
function voicesIn(situation: Situation, outlook: Outlook): Voice[] {
  const voices: Voice[] = []
  for (const rule of RULES) {
    const raised = rule.raise(situation)
    if (raised.length > 0) insertInOrder(voices, voiceOf(rule, raised, outlook), byEffect)
  }
  return voices
}

function byEffect(a: Voice, b: Voice): number {
  return b.effect - a.effect
}

function voiceOf({ code, factors }: Rule, raised: readonly Raised[], outlook: Outlook): Voice {
  const { question, severity } = FINDINGS[code]
  const found: Finding[] = []
  for (const one of raised) insertInOrder(found, new Found(one, code, severity, question), bySubject)
  return { effect: effectOf(factors, outlook), found }
}

function bySubject(a: Finding, b: Finding): number {
  return a.about < b.about ? -1 : 1
}

/** What the factors move now, or could move if they were known. */
function effectOf(codes: readonly FactorCode[], { factors }: Outlook): number {
  let effect = 0
  for (const code of codes) {
    const factor = factors.get(code)
    if (factor) effect += Math.max(Math.abs(factor.logOdds), Math.sqrt(factor.variance))
  }
  return Math.round(effect * 10_000)
}

function questionOf(params: { attributes?: readonly AttributeName[] }): QuestionId {
  const [first] = params.attributes ?? []
  return first === undefined ? 1 : attributeOf(first).question
}

/** Each ground once, in the order given; mostly none repeats, and then it is the list itself. */
export function distinct(because: readonly Because[]): readonly Because[] {
  if (because.length > FEW) return distinctOfMany(because)
  let kept: Because[] | undefined
  for (let at = 1; at < because.length; at++) {
    const one = because[at] as Because
    if (isAmongFirst(at, one, because)) kept ??= because.slice(0, at)
    else kept?.push(one)
  }
  return kept ?? because
}

/** Up to so many, looking through them is faster than a set. */
const FEW = 32

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

function distinctOfMany(because: readonly Because[]): readonly Because[] {
  const seen = new Map<string, Because>()
  for (const one of because) {
    // No id has a line break in it.
    const key = typeof one === 'string' ? one : one.missing.join('\n')
    if (!seen.has(key)) seen.set(key, one)
  }
  return seen.size === because.length ? because : [...seen.values()]
}
