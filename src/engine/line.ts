import { formatDay, type Day } from '../domain/day.ts'
import type { Stage } from '../domain/deal.ts'
import type { FindingCode } from '../domain/finding.ts'
import { scalarText } from '../domain/item.ts'
import type { AttributeName } from '../domain/registry.ts'
import { DEAL, tieEnds, type Subject } from '../domain/subject.ts'
import type { Call, Strategy } from '../domain/verdict.ts'
import { judge, probability, roundedForces } from './assess.ts'
import type { Probability } from './assessment.ts'
import type { Finding } from './found.ts'
import type { Forces } from './forces.ts'
import type { Method } from './method.ts'
import { ownFact, type Casefile, type Picture } from './picture.ts'
import { questionsToAsk } from './questions-to-ask.ts'

/** What a list shows of a deal's judgement on a day: codes, numbers and ids, the same that `assess` gives. */
export interface Line {
  readonly stage: Stage | null
  readonly amount: number | null
  readonly currency: string | null
  readonly closeBy: string | null
  readonly sellerWin: number | null
  readonly call: Call
  readonly early: boolean
  readonly strategy: Strategy
  readonly expectedValue: number | null
  readonly win: Probability
  readonly forces: Forces
  /** The day of the last visit or claim, the seller's own facts aside. */
  readonly heard: string | null
  /** The one that matters most; strengths aside. */
  readonly finding: Pick<Finding, 'code' | 'severity' | 'about'> | null
  /** The codes of all, each once. */
  readonly findings: readonly FindingCode[]
  /** The one worth most. */
  readonly question: {
    readonly about: Subject
    readonly attribute: AttributeName
    readonly whom: string | null
  } | null
}

export function lineOf(casefile: Casefile, day: Day, method: Method): Line {
  const { situation, outlook, findings, stakes, judgement } = judge(casefile, day, method)
  const [question] = questionsToAsk(situation, outlook, stakes)
  const { picture } = situation
  const { call, early, strategy, expectedValue } = judgement
  return {
    ...factsOf(picture),
    call,
    early,
    strategy,
    expectedValue: expectedValue ?? null,
    win: probability(outlook.win),
    forces: roundedForces(situation.forces),
    heard: heardOn(picture),
    finding: gravest(findings),
    findings: [...new Set(findings.map(({ code }) => code))],
    question: question
      ? { about: question.about, attribute: question.attribute, whom: question.whom ?? null }
      : null,
  }
}

function factsOf(picture: Picture): Pick<Line, 'stage' | 'amount' | 'currency' | 'closeBy' | 'sellerWin'> {
  return {
    stage: (textOf(picture, 'stage') ?? null) as Stage | null,
    amount: numberIn(picture, 'amount'),
    currency: textOf(picture, 'currency') ?? null,
    closeBy: textOf(picture, 'closeBy') ?? null,
    sellerWin: numberIn(picture, 'sellerWin'),
  }
}

function textOf(picture: Picture, attribute: AttributeName): string | undefined {
  const fact = ownFact(picture, attribute)
  return fact && scalarText(fact.value)
}

function numberIn(picture: Picture, attribute: AttributeName): number | null {
  const value = ownFact(picture, attribute)?.value
  return typeof value === 'number' ? value : null
}

function heardOn({ log, visits }: Picture): string | null {
  const last = Math.max(log.latest, visits.at(-1)?.on ?? -Infinity)
  return last === -Infinity ? null : formatDay(last)
}

function gravest([first]: readonly Finding[]): Line['finding'] {
  return first && first.severity !== 'strength'
    ? { code: first.code, severity: first.severity, about: first.about }
    : null
}

/** The ids of those a line speaks of. */
export function peopleIn({ finding, question }: Line): string[] {
  const subjects = [finding?.about, question?.about, question?.whom]
  return [...new Set(subjects.flatMap((one) => (one ? (tieEnds(one) ?? [one]) : [])))].filter(
    (id) => id !== DEAL,
  )
}
