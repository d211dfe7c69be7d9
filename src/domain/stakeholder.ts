import type { Attributes } from './attribute.ts'
import { MODES } from './mode.ts'

/**
 * The roles of a purchase with their sub-kinds (method.md §1.1). `decision-maker/recommends` prepares the decision
 * and is no decider for any rule.
 */
export const ROLES = [
  'decision-maker',
  'decision-maker/final',
  'decision-maker/recommends',
  'user',
  'user/works',
  'user/heads',
  'gatekeeper',
  'gatekeeper/standard',
  'gatekeeper/budget',
  'gatekeeper/procurement',
  'gatekeeper/legal',
  'coach',
  'coach/customer',
  'coach/own-firm',
  'coach/outside',
] as const

export type Role = (typeof ROLES)[number]

export const MAIN_ROLES = ['decision-maker', 'user', 'gatekeeper', 'coach'] as const

export type MainRole = (typeof MAIN_ROLES)[number]

const MAIN_ROLE_OF = new Map(ROLES.map((role) => [role, role.split('/', 1)[0] as MainRole]))

/** The role without its sub-kind. */
export function mainRole(role: Role): MainRole {
  return MAIN_ROLE_OF.get(role) as MainRole
}

/** The article's three roles; a coach is our addition and never a gate. */
export const COVERED_ROLES = ['decision-maker', 'user', 'gatekeeper'] as const

export type CoveredRole = (typeof COVERED_ROLES)[number]

/** How much weight his view has in this deal now (method.md §1.2); rank is only a hint. */
export const INFLUENCES = ['high', 'medium', 'low'] as const

export type Influence = (typeof INFLUENCES)[number]

/** How far he takes part in the decision at this stage (method.md §1.5). */
export const INVOLVEMENTS = ['drives', 'takes-part', 'consulted', 'informed', 'none'] as const

export type Involvement = (typeof INVOLVEMENTS)[number]

/** What someone who wants the change is still afraid of (method.md §1.3). */
export const FEARS = ['wrong-choice', 'too-little-information', 'bad-outcome'] as const

/** What he gets out of it for himself (method.md §1.6). */
export const WINS = [
  'power',
  'achievement',
  'recognition',
  'belonging',
  'safety',
  'freedom',
  'growth',
  'integrity',
] as const

/** What he stands to lose by it (method.md §1.6). */
export const LOSSES = [
  'workload',
  'control',
  'exposure',
  'skill',
  'tie',
  'blame',
  'budget',
  'information',
] as const

/** Whom he would choose. */
export const PREFERENCES = ['us', 'rival', 'in-house', 'nothing'] as const

/** Asks that cost a coach something, cheapest first (method.md §1.1). */
export const COACH_ASKS = ['criteria', 'forward', 'meeting', 'defend'] as const

const view = { kind: 'scale', min: 0, max: 10, step: 0.5, shelf: 'view', question: 2 } as const

/** What is at stake for him himself. */
const stake = {
  kind: 'record',
  identity: ['kind'],
  many: true,
  shelf: 'need',
  question: 4,
  sensitive: true,
  needsWords: true,
  firstHand: true,
} as const

/** What can be claimed about a person in one deal. */
export const STAKEHOLDER_ATTRIBUTES = {
  role: { kind: 'choice', of: ROLES, many: true, shelf: 'standing', question: 1, expected: true },
  influence: { kind: 'choice', of: INFLUENCES, shelf: 'standing', question: 1, weighs: true },
  veto: { kind: 'choice', of: ['yes', 'no'], shelf: 'standing', question: 5 },
  involvement: { kind: 'choice', of: INVOLVEMENTS, shelf: 'engagement', question: 1, weighs: true },
  support: {
    kind: 'scale',
    min: -5,
    max: 5,
    step: 1,
    shelf: 'attitude',
    question: 5,
    needsWords: true,
    firstHand: true,
    expected: true,
  },
  /** How he rates today. */
  today: { ...view, needsWords: true, firstHand: true },
  /** Below which he must act. */
  minimum: { ...view, needsWords: true, firstHand: true },
  /** What he would be content with in a year. */
  wanted: { ...view, needsWords: true, firstHand: true },
  /** A direct reading of the mode, for want of the three views. */
  mode: {
    kind: 'choice',
    of: MODES,
    shelf: 'view',
    question: 2,
    needsWords: true,
    firstHand: true,
    expected: true,
  },
  fear: { kind: 'choice', of: FEARS, shelf: 'view', question: 2, sensitive: true },
  /** The measurable change in his work that he expects. */
  result: { kind: 'text', many: true, shelf: 'need', question: 4, needsWords: true, expected: true },
  win: {
    ...stake,
    fields: { kind: { kind: 'choice', of: WINS }, words: { kind: 'text', optional: true } },
    expected: true,
  },
  loss: {
    ...stake,
    fields: { kind: { kind: 'choice', of: LOSSES }, words: { kind: 'text', optional: true } },
    weighs: true,
  },
  preference: {
    kind: 'choice',
    of: PREFERENCES,
    shelf: 'attitude',
    question: 5,
    sensitive: true,
    firstHand: true,
    perRival: 'value',
  },
  criterion: { kind: 'text', many: true, shelf: 'need', question: 1, perRival: 'item' },
  coachTest: {
    kind: 'record',
    fields: {
      ask: { kind: 'choice', of: COACH_ASKS },
      outcome: { kind: 'choice', of: ['passed', 'dodged'] },
    },
    identity: ['ask', 'outcome'],
    many: true,
    shelf: 'need',
    question: 1,
    oursToState: true,
  },
  inPostSince: { kind: 'date', shelf: 'never', question: 1 },
  /** From this day on he counts no more. */
  leftPost: { kind: 'date', shelf: 'never', question: 1 },
} as const satisfies Attributes

export type StakeholderAttribute = keyof typeof STAKEHOLDER_ATTRIBUTES
