import { formatDay, type Day } from '../domain/day.ts'
import type { DealAttribute } from '../domain/deal.ts'
import type { Value } from '../domain/attribute.ts'
import { attributesOf } from '../domain/registry.ts'
import {
  isMany,
  PLAIN_ATTRIBUTES,
  type AssessedPerson,
  type AssessedQuestion,
  type Assessment,
  type Contribution,
  type Known,
  type KnownAttributes,
  type PlainAttribute,
  type Probability,
  type Verdict,
} from './assessment.ts'
import { modeBehind } from './because.ts'
import { becauseOf, type Belief } from './belief.ts'
import { forceOf } from './forces.ts'
import { distinct, findingsOf, shown, type Finding } from './found.ts'
import type { Method } from './method.ts'
import { movesOf } from './moves.ts'
import { outlookOf, type Estimate, type Factor, type Outlook } from './outlook.ts'
import { heldItems, ownFact, pictureOf, valueOf, type Casefile, type Picture } from './picture.ts'
import { questionStates } from './question-states.ts'
import { questionsToAsk, type QuestionToAsk } from './questions-to-ask.ts'
import { rounded } from './rounding.ts'
import { situationOf, type Situation } from './situation.ts'
import { stakesOf, type Stakes } from './stakes.ts'
import { isContacted, type StakeholderView } from './stakeholder-view.ts'
import { turnedBy } from './turned-by.ts'
import { judgementOf, type Judgement } from './verdict.ts'

/** The core of an assessment: from the picture to the verdict. */
export interface Core {
  readonly situation: Situation
  readonly outlook: Outlook
  readonly findings: readonly Finding[]
  readonly stakes: Stakes
  readonly judgement: Judgement
}

/** Picture, forces, outlook, findings and verdict of a deal on a day. */
export function judge(casefile: Casefile, day: Day, method: Method): Core {
  const picture = pictureOf(casefile, day, method)
  const situation = situationOf(picture)
  const outlook = outlookOf(situation)
  const findings = findingsOf(situation, outlook)
  const stakes = stakesOf(picture)
  const judgement = judgementOf({ situation, findings, win: outlook.win, stakes }, outlook)
  return { situation, outlook, findings, stakes, judgement }
}

/**
 * The whole judgement of a deal as it was known on a day: pure, and the same bytes for the same input in any order.
 */
export function assess(casefile: Casefile, day: Day, method: Method): Assessment {
  const core = judge(casefile, day, method)
  const { situation, outlook, findings, stakes } = core
  const questions = questionsToAsk(situation, outlook, stakes)
  return {
    deal: dealFacts(situation.picture),
    on: formatDay(day),
    method: method.version,
    questions: questionStates(situation, findings),
    people: situation.everybody.map((view) => assessedPerson(view, situation)),
    forces: roundedForces(situation.forces),
    outlook: {
      decision: probability(outlook.decision),
      us: probability(outlook.us),
      win: probability(outlook.win),
      contributions: contributionsOf(outlook),
    },
    findings: findings.map(shown),
    questionsToAsk: questions.map(assessedQuestion),
    moves: movesOf(situation, outlook, stakes),
    verdict: verdictOf(core, questions),
  }
}

function dealFacts(picture: Picture): Assessment['deal'] {
  const { name, account, opened } = picture.casefile.deal
  const facts: Partial<Record<DealAttribute, Value | null>> = {}
  for (const [attribute, entry] of attributesOf('deal')) {
    if (entry.own) facts[attribute as DealAttribute] = ownFact(picture, attribute)?.value ?? null
  }
  return { name, account: account ?? null, opened: formatDay(opened), ...facts }
}

function assessedPerson(view: StakeholderView, { picture, forces, method }: Situation): AssessedPerson {
  const { mode, certainty, stale, guessed } = view.mode
  const force = view.counts && forces.total > 0 ? forceOf(view, forces.total, method) : NO_FORCE
  return {
    id: view.id,
    name: view.person.name,
    title: view.person.title ?? null,
    counts: view.counts,
    contacted: isContacted(view),
    met: view.met,
    roles: view.roles.map(knownFrom),
    mode: mode
      ? { value: mode, certainty: rounded(certainty), stale, because: distinct(modeBehind(view)) }
      : null,
    guessed,
    force: {
      drive: rounded(force.drive),
      resistance: rounded(force.resistance),
      unknown: rounded(force.unknown),
    },
    ...attributesKnown(picture, view),
  }
}

const NO_FORCE = { drive: 0, resistance: 0, unknown: 0 }

function attributesKnown(picture: Picture, view: StakeholderView): KnownAttributes {
  const known: Partial<Record<PlainAttribute, Known | null | Known[]>> = {}
  for (const name of PLAIN_ATTRIBUTES) {
    known[name] = isMany(name)
      ? heldItems(picture, view.id, name).map(knownFrom)
      : maybeKnown(valueOf(picture, view.id, name))
  }
  return known as KnownAttributes
}

function maybeKnown(belief: Belief | undefined): Known | null {
  return belief ? knownFrom(belief) : null
}

function knownFrom(belief: Belief): Known {
  return {
    value: belief.value,
    certainty: rounded(belief.certainty),
    stale: belief.stale,
    grade: belief.grade,
    because: becauseOf(belief),
  }
}

/** Rounded so that the four still sum to 1. */
export function roundedForces({ drive, resistance, unknown }: Situation['forces']): Assessment['forces'] {
  const parts = { drive: rounded(drive), resistance: rounded(resistance), unknown: rounded(unknown) }
  return { ...parts, neutral: rounded(Math.max(0, 1 - parts.drive - parts.resistance - parts.unknown)) }
}

export function probability({ p, low, high }: Estimate): Probability {
  return { p: rounded(p), low: rounded(low), high: rounded(high) }
}

function contributionsOf(outlook: Outlook): Contribution[] {
  return [...outlook.factors.values()]
    .flatMap(contributionFrom)
    .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || (a.factor < b.factor ? -1 : 1))
}

function contributionFrom({ code, model, measured, weight, logOdds }: Factor): Contribution[] {
  if (!measured || measured.certainty === 0) return []
  const { value, certainty, because } = measured
  return [
    {
      factor: code,
      model,
      value: rounded(value),
      certainty: rounded(certainty),
      weight,
      logOdds,
      because: distinct(because()),
    },
  ]
}

function assessedQuestion({ about, attribute, whom, worth, because }: QuestionToAsk): AssessedQuestion {
  return { about, attribute, whom: whom ?? null, worth, ask: whom === about ? 'self' : 'other', because }
}

function verdictOf({ judgement, situation, stakes }: Core, questions: readonly QuestionToAsk[]): Verdict {
  const { call, early, strategy, expectedValue, gates, signs, because } = judgement
  const turning = turnedBy(judgement, situation, questions)
  return {
    call,
    early,
    strategy,
    gain: stakes.gain ?? null,
    cost: stakes.cost ?? null,
    expectedValue: expectedValue ?? null,
    gates: gates.map(({ gate, holds, because }) => ({ gate, holds, because })),
    signs: signs.filter(({ present }) => present).map((sign) => ({ sign: sign.sign, because: sign.because })),
    turnedBy: turning ? { ...turning, whom: turning.whom ?? null } : null,
    stopIf: signs.filter(({ near }) => near).map(({ sign }) => sign),
    because: distinct(because()),
  }
}
