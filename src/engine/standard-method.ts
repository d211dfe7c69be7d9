import type { MoveCode } from '../domain/move.ts'
import { plainMethod, type Marked, type MarkedMethod, type Method, type Play, type Shift } from './method.ts'

/** Found in the trade's sources; `source` names the section of the method that cites it. */
function published<V>(value: V, source: string): Marked<V> {
  return { value, basis: 'published', source }
}

/** Ours: wide, arguable, and to be bettered by a workspace's own closed deals. */
function opinion<V>(value: V, source?: string): Marked<V> {
  return source === undefined ? { value, basis: 'opinion' } : { value, basis: 'opinion', source }
}

function play(
  seller: number,
  presales: number,
  executive: number,
  chance: number,
  shift: Shift,
): Marked<Play> {
  return opinion({ hours: { seller, presales, executive }, chance, shift }, '§1.11')
}

const supportBy = (by: number): Shift => ({ of: 'support', by })
const toGrowth: Shift = { of: 'mode', to: 'growth' }
const datedStep: Shift = { of: 'dated-step' }
const provenCoach: Shift = { of: 'coach' }

const playbook: Readonly<Record<MoveCode, Marked<Play>>> = {
  'decision-maker/trouble/against': play(4, 4, 2, 0.25, supportBy(2)),
  'decision-maker/trouble/lukewarm': play(3, 2, 1, 0.4, supportBy(2)),
  'decision-maker/trouble/for': play(3, 0, 1, 0.55, datedStep),
  'decision-maker/growth/against': play(5, 4, 2, 0.2, supportBy(2)),
  'decision-maker/growth/lukewarm': play(4, 3, 1, 0.35, supportBy(2)),
  'decision-maker/growth/for': play(6, 4, 1, 0.5, datedStep),
  'decision-maker/even-keel/against': play(1, 0, 0, 0.05, supportBy(1)),
  'decision-maker/even-keel/lukewarm': play(3, 2, 1, 0.12, toGrowth),
  'decision-maker/even-keel/for': play(2, 0, 0, 0.15, toGrowth),
  'decision-maker/overconfident/against': play(1, 0, 0, 0.03, supportBy(1)),
  'decision-maker/overconfident/lukewarm': play(3, 3, 0, 0.05, toGrowth),
  'decision-maker/overconfident/for': play(2, 0, 0, 0.15, datedStep),
  'user/trouble/against': play(4, 6, 0, 0.35, supportBy(2)),
  'user/trouble/lukewarm': play(4, 4, 0, 0.5, supportBy(2)),
  'user/trouble/for': play(3, 2, 0, 0.5, datedStep),
  'user/growth/against': play(3, 4, 0, 0.3, supportBy(2)),
  'user/growth/lukewarm': play(4, 12, 0, 0.45, supportBy(2)),
  'user/growth/for': play(3, 3, 0, 0.5, datedStep),
  'user/even-keel/against': play(2, 3, 0, 0.2, supportBy(2)),
  'user/even-keel/lukewarm': play(2, 2, 0, 0.2, supportBy(1)),
  'user/even-keel/for': play(1, 0, 0, 0.2, supportBy(1)),
  'user/overconfident/against': play(2, 2, 0, 0.15, supportBy(2)),
  'user/overconfident/lukewarm': play(2, 3, 0, 0.15, supportBy(1)),
  'user/overconfident/for': play(1, 1, 0, 0.15, supportBy(1)),
  'gatekeeper/trouble/against': play(3, 6, 1, 0.3, supportBy(2)),
  'gatekeeper/trouble/lukewarm': play(2, 8, 0, 0.45, supportBy(2)),
  'gatekeeper/trouble/for': play(3, 6, 0, 0.45, datedStep),
  'gatekeeper/growth/against': play(3, 4, 0, 0.2, supportBy(2)),
  'gatekeeper/growth/lukewarm': play(2, 4, 0, 0.45, supportBy(2)),
  'gatekeeper/growth/for': play(3, 5, 0, 0.45, datedStep),
  'gatekeeper/even-keel/against': play(2, 4, 0, 0.2, supportBy(2)),
  'gatekeeper/even-keel/lukewarm': play(2, 3, 0, 0.3, supportBy(1)),
  'gatekeeper/even-keel/for': play(1, 2, 0, 0.35, datedStep),
  'gatekeeper/overconfident/against': play(2, 5, 0, 0.2, supportBy(2)),
  'gatekeeper/overconfident/lukewarm': play(1, 1, 0, 0.3, supportBy(1)),
  'gatekeeper/overconfident/for': play(1, 2, 0, 0.25, datedStep),
  'coach/against': play(3, 0, 0, 0.15, supportBy(2)),
  'coach/lukewarm': play(2, 0, 0, 0.3, provenCoach),
  'coach/for': play(2, 0, 0, 0.4, provenCoach),
}

/** The method a new workspace starts with. Sections are those of the method's description. */
export const MARKED_STANDARD_METHOD: MarkedMethod = {
  version: 'standard-1',
  gradeWeight: {
    agreed: opinion(1, '§1.5; the order is published, §1.9'),
    stated: opinion(0.8, '§1.5'),
    inferred: opinion(0.4, '§1.5'),
    unclear: opinion(0.15, '§1.5'),
  },
  halfLife: {
    standing: opinion(180, '§1.9'),
    structure: opinion(365),
    need: opinion(120, '§1.9'),
    view: opinion(60, '§1.9'),
    engagement: opinion(90),
    attitude: opinion(45, '§1.9'),
  },
  picture: {
    knownFrom: opinion(0.1),
    guessCeiling: opinion(0.4, '§1.15'),
    rivalFloor: opinion(0.2),
    rivalShare: opinion(0.5),
    agreeWithin: { scale: opinion(1), moneyShare: opinion(0.05), days: opinion(7) },
  },
  modeGap: opinion(2, '§1.3'),
  influenceWeight: {
    high: opinion(1, '§1.5'),
    medium: opinion(0.6, '§1.5'),
    low: opinion(0.3, '§1.5'),
    unknown: opinion(0.6),
  },
  involvementWeight: {
    drives: opinion(1, '§1.5'),
    'takes-part': opinion(0.8, '§1.5'),
    consulted: opinion(0.6, '§1.5'),
    informed: opinion(0.4, '§1.5'),
    none: opinion(0.2, '§1.5'),
    unknown: opinion(0.6),
  },
  answeredFrom: opinion(0.5),
  stageNorm: {
    lead: opinion(30),
    qualified: opinion(30),
    diagnosed: opinion(45),
    proposal: opinion(30),
    negotiation: opinion(21),
    contract: opinion(14),
  },
  rules: {
    supporterFrom: opinion(2),
    opponentFrom: opinion(-1),
    vetoFrom: opinion(-3, '§1.5'),
    strongSupport: opinion(3, '§1.4'),
    threadDays: opinion(30, '§1.7 flag 8'),
    threadPeople: opinion(2, '§1.7 flag 8'),
    threadRoles: opinion(2, '§1.7 flag 8'),
    newInPostDays: opinion(90, '§1.7 flag 4'),
    overdueDays: opinion(14),
    dodges: published(2, '§1.1 coach criteria'),
    stallFactor: opinion(1.5, '§1.7 flag 17'),
    silentDays: opinion(45),
    closeDateMoves: opinion(2, '§1.7 flag 17'),
    trouble: opinion(-2, '§1.4'),
    euphoriaRated: opinion(4),
    euphoriaShare: opinion(0.75),
    ownedShare: published(1 / 3, '§1.7 flag 14'),
    passiveUpTo: opinion(2, '§1.6'),
    ratedForOpponent: opinion(3),
    unmovedDays: opinion(45, '§1.4'),
  },
  outlook: {
    base: {
      decision: published(0.6, '§1.15: 40–60 % of qualified pipeline stays undecided'),
      us: opinion(0.5, '§1.15: with .60 it gives the published base rate of .30'),
    },
    modelSd: opinion(0.5),
    intervalSds: opinion(1.2816),
    weight: {
      'decider-mode': opinion(1, '§1.15'),
      'dated-step': opinion(0.5, '§1.15'),
      'compelling-event': opinion(0.5),
      budget: opinion(0.5),
      'pain-stated': opinion(0.4),
      'open-conflict': opinion(-0.6, '§1.15'),
      'many-deciders': opinion(-0.5, '§1.15'),
      'close-date-moves': opinion(-0.35, '§1.15: two moves −.7'),
      timing: opinion(0.5),
      fear: opinion(-0.4),
      overdue: opinion(-0.5),
      'decider-support': opinion(1, '§1.15'),
      others: opinion(0.8),
      coach: opinion(0.6, '§1.15'),
      spec: opinion(0.8, '§1.15'),
      position: opinion(0.6),
      'roles-covered': opinion(0.25, '§1.15'),
      'single-thread': opinion(-0.6, '§1.15'),
      fit: opinion(0.4),
    },
    modeValue: {
      trouble: opinion(1, '§1.15'),
      growth: opinion(0.6, '§1.15'),
      'even-keel': opinion(-1.2, '§1.15'),
      overconfident: opinion(-2, '§1.15'),
    },
    supportValue: {
      against: opinion(-1.5, '§1.15'),
      neutral: opinion(0),
      for: opinion(0.9, '§1.15'),
    },
    budgetValue: { approved: opinion(1), planned: opinion(0.5), seeking: opinion(0), none: opinion(-1) },
    timingValue: { urgent: opinion(1), active: opinion(0.5), 'fit-in': opinion(0), later: opinion(-1.5) },
    specValue: { us: opinion(1), rival: opinion(-1), customer: opinion(0) },
    positionValue: { only: opinion(1), ahead: opinion(0.5), level: opinion(0), behind: opinion(-1) },
    prior: {
      mode: opinion([
        ['trouble', 0.2],
        ['growth', 0.35],
        ['even-keel', 0.35],
        ['overconfident', 0.1],
      ]),
      support: opinion([
        [-3, 0.15],
        [0, 0.45],
        [3, 0.4],
      ]),
      yes: opinion(0.3),
      closeDateMoves: opinion([
        [0, 0.6],
        [1, 0.25],
        [2, 0.15],
      ]),
      roleCovered: opinion(0.5),
    },
    manyDeciders: opinion(5, '§1.15'),
    visitsToCount: opinion(3),
  },
  verdict: {
    margin: opinion(0.3),
    dayCostShare: opinion(0.001),
    dayCostLeast: opinion(200),
    effortShareOfNorm: opinion(0.1),
    earlyClaims: opinion(5),
    signsToStop: opinion(2),
    commitmentVisits: opinion(2, '§1.8'),
    commitmentDays: opinion(30),
    graveFindings: opinion(3, '§1.8'),
    graveDays: opinion(60, '§1.8'),
    bands: {
      lock: published(0.75, '§1.8'),
      shape: published(0.5, '§1.8'),
      change: published(0.25, '§1.8'),
    },
  },
  asking: { below: opinion(0.7), narrowing: opinion(0.1) },
  playbook,
}

export const STANDARD_METHOD: Method = plainMethod(MARKED_STANDARD_METHOD)
