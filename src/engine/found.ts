import { FINDINGS, type Because, type FindingCode, type Severity } from '../domain/finding.ts'
import { FACTOR_NUMBER } from '../domain/factor.ts'
import type { QuestionId } from '../domain/question.ts'
import { attributeOf, type AttributeName } from '../domain/registry.ts'
import type { Subject } from '../domain/subject.ts'
import { insertInOrder } from './insert-in-order.ts'
import type { Factor, Outlook } from './outlook.ts'
import type { Case, Raised, Rule } from './rule.ts'
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

  constructor({ code, severity, question }: Voice, about: Subject, said: Case) {
    this.code = code
    this.severity = said.severity ?? severity
    this.question = question === 'information' ? questionOf(said.params) : question
    this.about = about
    this.params = said.params
    this.#grounds = said.because
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
  const graded: [Found[], Found[], Found[], Found[], Found[]] = [[], [], [], [], []]
  for (const { found } of heard(situation, outlook)) {
    for (const finding of found) graded[gradeOf(finding.severity)].push(finding)
  }
  const [stop, high, medium, low, strength] = graded
  return [...stop, ...high, ...medium, ...low, ...strength]
}

/** The place among the severities; spelled out, for it is looked up of every finding. */
function gradeOf(severity: Severity): 0 | 1 | 2 | 3 | 4 {
  switch (severity) {
    case 'stop':
      return 0
    case 'high':
      return 1
    case 'medium':
      return 2
    case 'low':
      return 3
    case 'strength':
      return 4
  }
}

/** A rule with what it is called by. */
interface Voice {
  readonly rule: Rule
  readonly code: FindingCode
  readonly severity: Severity
  readonly question: QuestionId | 'information'
  /** The numbers of the factors of the outlook it speaks of. */
  readonly factors: readonly number[]
}

/** In the order of their codes. */
const VOICES: readonly Voice[] = RULES.map((rule) => ({
  rule,
  code: rule.code,
  severity: FINDINGS[rule.code].severity,
  question: FINDINGS[rule.code].question,
  factors: rule.factors.map((code) => FACTOR_NUMBER[code]),
}))

/** What one rule has to say. */
interface Heard {
  /** What it speaks of moves so much in the outlook, in the steps to which output is rounded. */
  readonly effect: number
  /** By subject. */
  readonly found: readonly Found[]
}

/** What moves most first. */
function heard(situation: Situation, outlook: Outlook): Heard[] {
  const all: Heard[] = []
  for (const voice of VOICES) {
    const found = foundBy(voice, situation)
    if (found.length > 0) insertInOrder(all, { effect: effectOf(voice.factors, outlook), found }, byEffect)
  }
  return all
}

function byEffect(a: Heard, b: Heard): number {
  return b.effect - a.effect
}

function foundBy(voice: Voice, situation: Situation): readonly Found[] {
  const { raise, raiseOf } = voice.rule
  if (raiseOf !== undefined) return foundAmong(situation, voice, raiseOf)
  const raised = raise === undefined ? NOTHING : raise(situation)
  if (raised.length === 0) return NOTHING
  return foundIn(raised, voice)
}

const NOTHING: readonly never[] = []

function foundIn(raised: readonly Raised[], voice: Voice): Found[] {
  const found: Found[] = []
  for (const one of raised) insertInOrder(found, new Found(voice, one.about, one), bySubject)
  return found
}

/** They stand in the order of their ids. */
function foundAmong(
  situation: Situation,
  voice: Voice,
  raiseOf: NonNullable<Rule['raiseOf']>,
): readonly Found[] {
  let found: Found[] | undefined
  for (const view of situation.people) {
    const said = raiseOf(view, situation)
    if (said === undefined) continue
    if (found === undefined) found = [new Found(voice, view.id, said)]
    else found.push(new Found(voice, view.id, said))
  }
  return found ?? NOTHING
}

function bySubject(a: Finding, b: Finding): number {
  return a.about < b.about ? -1 : 1
}

/** What the factors move now, or could move if they were known. */
function effectOf(numbers: readonly number[], { all }: Outlook): number {
  let effect = 0
  for (const number of numbers) {
    const { logOdds, variance } = all[number] as Factor
    effect += Math.max(Math.abs(logOdds), Math.sqrt(variance))
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
