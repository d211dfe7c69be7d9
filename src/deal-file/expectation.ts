import type { Day } from '../domain/day.ts'
import { FINDING_CODES, type FindingCode } from '../domain/finding.ts'
import { MODES, type Mode } from '../domain/mode.ts'
import type { FileRefusal } from '../domain/refusal.ts'
import { DEAL, tieEnds } from '../domain/subject.ts'
import { CALLS, type Call } from '../domain/verdict.ts'
import { readDay, refuseStranger } from './read-value.ts'
import { nearest } from './nearest.ts'
import { rootOf } from './parse-yaml.ts'
import { Refused, type Spot } from './spot.ts'

/** A finding an expert names, of somebody or of anybody. */
export interface ExpectedFinding {
  readonly code: FindingCode
  readonly about?: string
}

/** What an expert sees in a deal on a day: `NAME.expect.yaml` beside `NAME.yaml`. */
export interface Expectation {
  readonly on: Day
  readonly findings: readonly ExpectedFinding[]
  readonly never: readonly ExpectedFinding[]
  readonly modes: Readonly<Record<string, Mode | 'unknown'>>
  /** Empty where any verdict will do. */
  readonly verdict: readonly Call[]
  readonly why?: string
}

export type ReadExpectation =
  | { readonly ok: true; readonly expectation: Expectation }
  | { readonly ok: false; readonly refusal: FileRefusal }

const KEYS = ['on', 'findings', 'never', 'modes', 'verdict', 'why']

/** Reads an expectation; `people` are the ids of its deal. */
export function readExpectation(text: string, people: readonly string[]): ReadExpectation {
  try {
    return { ok: true, expectation: readRoot(rootOf(text, ['on']), people) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

function readRoot(root: Spot, people: readonly string[]): Expectation {
  const fields = root.fields(KEYS)
  const list = (key: string): Spot[] => {
    const spot = fields.get(key)
    return spot === undefined || spot.isNothing ? [] : spot.isList ? spot.items() : [spot]
  }
  const why = fields.get('why')
  return {
    on: readDay(fields.get('on') ?? root.refuse('missing-key', ['on'])),
    findings: list('findings').map((spot) => readFinding(spot, people)),
    never: list('never').map((spot) => readFinding(spot, people)),
    modes: readModes(fields.get('modes'), people),
    verdict: list('verdict').map((spot) => spot.oneOf(CALLS)),
    ...(why && { why: why.text() }),
  }
}

function readFinding(spot: Spot, people: readonly string[]): ExpectedFinding {
  const text = spot.text()
  const at = text.indexOf('@')
  const name = at < 0 ? text : text.slice(0, at)
  const code = FINDING_CODES.find((one) => one === name)
  if (!code) return spot.refuse('unknown-code', nearest(name, FINDING_CODES), name)
  if (at < 0) return { code }
  const about = text.slice(at + 1)
  const stranger = (tieEnds(about) ?? [about]).find((end) => end !== DEAL && !people.includes(end))
  return stranger === undefined ? { code, about } : refuseStranger(spot, stranger, people, [DEAL])
}

function readModes(spot: Spot | undefined, people: readonly string[]): Record<string, Mode | 'unknown'> {
  if (!spot || spot.isNothing) return {}
  return Object.fromEntries(
    [...spot.entries()].map(([id, { at, value }]) => {
      if (!people.includes(id)) refuseStranger(at, id, people)
      return [id, value.oneOf([...MODES, 'unknown'])]
    }),
  )
}

/** What an assessment says, as far as expectations speak of it. */
export interface Judged {
  readonly findings: readonly { readonly code: string; readonly about: string }[]
  readonly modes: Readonly<Record<string, Mode | 'unknown'>>
  readonly call: Call
}

/** Where a judgement differs from what the expert expects. */
export type Difference =
  | { readonly kind: 'missing' | 'unwanted'; readonly finding: string }
  | {
      readonly kind: 'mode'
      readonly person: string
      readonly expected: Mode | 'unknown'
      readonly came: Mode | 'unknown'
    }
  | { readonly kind: 'verdict'; readonly expected: readonly Call[]; readonly came: Call }

export function differencesFrom(expectation: Expectation, judged: Judged): Difference[] {
  const { findings, never, modes, verdict } = expectation
  const there = (one: ExpectedFinding): boolean => judged.findings.some((finding) => isMeant(one, finding))
  const differences: Difference[] = [
    ...findings
      .filter((one) => !there(one))
      .map((one) => ({ kind: 'missing' as const, finding: named(one) })),
    ...never.filter(there).map((one) => ({ kind: 'unwanted' as const, finding: named(one) })),
  ]
  for (const [person, expected] of Object.entries(modes)) {
    const came = Object.hasOwn(judged.modes, person) ? (judged.modes[person] ?? 'unknown') : 'unknown'
    if (came !== expected) differences.push({ kind: 'mode', person, expected, came })
  }
  if (verdict.length > 0 && !verdict.includes(judged.call)) {
    differences.push({ kind: 'verdict', expected: verdict, came: judged.call })
  }
  return differences
}

/** A finding about two people is meant by either of them. */
function isMeant(expected: ExpectedFinding, finding: { code: string; about: string }): boolean {
  if (expected.code !== finding.code) return false
  if (expected.about === undefined || expected.about === finding.about) return true
  const ends = tieEnds(finding.about)
  const meant = tieEnds(expected.about) ?? [expected.about]
  return ends !== undefined && meant.every((end) => ends.includes(end))
}

function named({ code, about }: ExpectedFinding): string {
  return about === undefined ? code : `${code}@${about}`
}
