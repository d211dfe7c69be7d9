import type { Role } from './stakeholder.ts'
import type { Mode } from './mode.ts'
import type { QuestionId } from './question.ts'
import type { AttributeName } from './registry.ts'
import type { Day } from './day.ts'
import type { ORG_EVENTS, POSITIONS, Stage } from './deal.ts'
import type { LOSSES, WINS } from './stakeholder.ts'
import type { Subject } from './subject.ts'

/** How grave it is, gravest first; *strength* is good news. */
export const SEVERITIES = ['stop', 'high', 'medium', 'low', 'strength'] as const

export type Severity = (typeof SEVERITIES)[number]

/** What a parameter of a finding holds, so that every page writes it the same way. */
export interface ParamKinds {
  count: number
  support: number
  day: Day
  /** A visit's id. */
  visit: string
  /** Somebody's words, verbatim. */
  quote: string
  /** A rival's name; empty where nobody named one. */
  rival: string
  people: readonly string[]
  roles: readonly Role[]
  attributes: readonly AttributeName[]
  losses: readonly (typeof LOSSES)[number][]
  wins: readonly (typeof WINS)[number][]
  mode: Mode
  stage: Stage | 'unknown'
  event: (typeof ORG_EVENTS)[number]
  position: (typeof POSITIONS)[number]
}

export type ParamKind = keyof ParamKinds

interface FindingKind {
  /** `information` findings stand under the question of their attribute. */
  readonly question: QuestionId | 'information'
  readonly about: 'deal' | 'person' | 'tie' | 'person-or-deal' | 'anything'
  /** The usual severity; a rule may say otherwise for a case. */
  readonly severity: Severity
  readonly params: Readonly<Record<string, ParamKind>>
}

/** Every judgement the engine can pass, in the order of the five questions. Triggers: `engine/rules/CODE.ts`. */
export const FINDINGS = {
  'decision-maker-unknown': { question: 1, about: 'deal', severity: 'high', params: {} },
  'decision-maker-unmet': { question: 1, about: 'person', severity: 'high', params: {} },
  'decision-maker-unverified': { question: 1, about: 'person', severity: 'medium', params: {} },
  'several-deciders': { question: 1, about: 'deal', severity: 'high', params: { people: 'people' } },
  'role-uncovered': { question: 1, about: 'deal', severity: 'medium', params: { roles: 'roles' } },
  'no-coach': { question: 1, about: 'deal', severity: 'medium', params: {} },
  'single-thread': {
    question: 1,
    about: 'deal',
    severity: 'high',
    params: { people: 'count', days: 'count', roles: 'count' },
  },
  'uncontacted-influence': { question: 1, about: 'person', severity: 'high', params: {} },
  'audience-mismatch': {
    question: 1,
    about: 'deal',
    severity: 'medium',
    params: { visit: 'visit', on: 'day', people: 'people' },
  },
  'audience-unknown': {
    question: 1,
    about: 'deal',
    severity: 'low',
    params: { visit: 'visit', on: 'day' },
  },
  'gatekeeper-without-proof': { question: 1, about: 'person', severity: 'medium', params: {} },
  'new-in-post': { question: 1, about: 'person', severity: 'medium', params: { since: 'day' } },
  reorganisation: { question: 1, about: 'deal', severity: 'high', params: { event: 'event', on: 'day' } },
  'process-unknown-late': {
    question: 1,
    about: 'deal',
    severity: 'medium',
    params: { attributes: 'attributes', stage: 'stage' },
  },
  /** `guessed`: how many might be willing, by guess. */
  'no-willing-influence': { question: 2, about: 'deal', severity: 'high', params: { guessed: 'count' } },
  'no-customer-commitment': { question: 2, about: 'deal', severity: 'high', params: {} },
  'commitment-dodged': {
    question: 2,
    about: 'person',
    severity: 'medium',
    params: { dodged: 'count', overdue: 'count' },
  },
  /** `days` in the stage, `norm` what is usual, `silent` days without contact. */
  stalled: {
    question: 2,
    about: 'deal',
    severity: 'high',
    params: { stage: 'stage', days: 'count', norm: 'count', silent: 'count' },
  },
  'close-date-slipping': {
    question: 2,
    about: 'deal',
    severity: 'medium',
    params: { moves: 'count', from: 'day', to: 'day' },
  },
  'liked-but-no-need': {
    question: 2,
    about: 'person',
    severity: 'medium',
    params: { mode: 'mode', support: 'support' },
  },
  'in-trouble-but-against': {
    question: 2,
    about: 'person',
    severity: 'medium',
    params: { support: 'support' },
  },
  euphoria: { question: 2, about: 'deal', severity: 'medium', params: { rated: 'count' } },
  'prescription-before-diagnosis': { question: 3, about: 'deal', severity: 'high', params: { on: 'day' } },
  'pain-guessed': { question: 3, about: 'deal', severity: 'high', params: { pains: 'count' } },
  'goals-unowned': {
    question: 3,
    about: 'deal',
    severity: 'medium',
    params: { owned: 'count', goals: 'count' },
  },
  'win-unknown': { question: 4, about: 'person', severity: 'medium', params: {} },
  'loss-unanswered': { question: 4, about: 'person', severity: 'medium', params: { losses: 'losses' } },
  'passive-resistance': {
    question: 4,
    about: 'person',
    severity: 'high',
    params: { support: 'support', losses: 'losses' },
  },
  'opponent-who-wins': {
    question: 4,
    about: 'person',
    severity: 'medium',
    params: { support: 'support', wins: 'wins' },
  },
  'no-opponent-seen': { question: 5, about: 'deal', severity: 'medium', params: { rated: 'count' } },
  'supporters-outweighed': {
    question: 5,
    about: 'deal',
    severity: 'high',
    params: { supporters: 'count', opponents: 'count' },
  },
  'veto-against': { question: 5, about: 'person', severity: 'stop', params: { support: 'support' } },
  /** About the deal: the rival wrote the specification. */
  'rival-preferred': { question: 5, about: 'person-or-deal', severity: 'high', params: { rival: 'rival' } },
  'open-conflict': { question: 5, about: 'tie', severity: 'high', params: { people: 'people' } },
  'support-without-contact': {
    question: 5,
    about: 'person',
    severity: 'medium',
    params: { support: 'support' },
  },
  'support-unmoved': {
    question: 5,
    about: 'person',
    severity: 'low',
    params: { support: 'support', days: 'count' },
  },
  'missing-information': {
    question: 'information',
    about: 'person-or-deal',
    severity: 'medium',
    params: { attributes: 'attributes' },
  },
  'uncertain-information': {
    question: 'information',
    about: 'person-or-deal',
    severity: 'medium',
    params: { attributes: 'attributes' },
  },
  'stale-information': {
    question: 'information',
    about: 'person-or-deal',
    severity: 'low',
    params: { attributes: 'attributes' },
  },
  contradiction: {
    question: 'information',
    about: 'person-or-deal',
    severity: 'medium',
    params: { attributes: 'attributes' },
  },
  /** `people`: whose doubt it is; nobody means ours. */
  'hedged-words': {
    question: 'information',
    about: 'anything',
    severity: 'medium',
    params: { quote: 'quote', people: 'people', attributes: 'attributes' },
  },
  'base-covered': { question: 1, about: 'deal', severity: 'strength', params: {} },
  diagnosed: { question: 3, about: 'deal', severity: 'strength', params: { pains: 'count' } },
  'coach-proven': { question: 1, about: 'person', severity: 'strength', params: { passed: 'count' } },
  'decision-maker-for': {
    question: 5,
    about: 'person',
    severity: 'strength',
    params: { support: 'support' },
  },
  'win-result-stated': { question: 4, about: 'person', severity: 'strength', params: {} },
  'ahead-of-rivals': {
    question: 5,
    about: 'deal',
    severity: 'strength',
    params: { position: 'position' },
  },
} as const satisfies Record<string, FindingKind>

export type FindingCode = keyof typeof FINDINGS

export const FINDING_CODES = Object.keys(FINDINGS) as FindingCode[]

/** The parameters of one finding, typed by its entry. */
export type ParamsOf<C extends FindingCode> = {
  readonly [P in keyof (typeof FINDINGS)[C]['params']]: (typeof FINDINGS)[C]['params'][P] extends ParamKind
    ? ParamKinds[(typeof FINDINGS)[C]['params'][P]]
    : never
}

/**
 * What a result rests on: the id of an observation, visit or commitment, or something that is not known.
 */
export type Because =
  string | { readonly missing: readonly [about: Subject, what: AttributeName | 'visit' | 'commitment'] }
