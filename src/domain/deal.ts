import type { Attributes } from './attribute.ts'
import type { Day } from './day.ts'

/** Where the deal stands in our process, earliest first. */
export const STAGES = ['lead', 'qualified', 'diagnosed', 'proposal', 'negotiation', 'contract'] as const

export type Stage = (typeof STAGES)[number]

/** From the proposal on. */
export function isLate(stage: Stage | undefined): boolean {
  return stage !== undefined && STAGES.indexOf(stage) >= STAGES.indexOf('proposal')
}

export const BUDGETS = ['approved', 'planned', 'seeking', 'none'] as const
export const TIMINGS = ['urgent', 'active', 'fit-in', 'later'] as const
/** Where the customer sees us against a rival (method.md §1.8). */
export const POSITIONS = ['only', 'ahead', 'level', 'behind'] as const
export const SPEC_AUTHORS = ['us', 'rival', 'customer'] as const
export const ORG_EVENTS = ['reorganisation', 'new-boss', 'freeze', 'merger'] as const

const need = {
  kind: 'record',
  fields: {
    text: { kind: 'text' },
    size: { kind: 'text', optional: true },
    owner: { kind: 'person', optional: true },
  },
  identity: ['text'],
  many: true,
  question: 3,
} as const

const own = { shelf: 'never', question: 1, own: true } as const

/** What can be claimed about the deal itself: one single sales objective. */
export const DEAL_ATTRIBUTES = {
  pain: { ...need, shelf: 'need', needsWords: true, expected: true },
  goal: { ...need, shelf: 'need', needsWords: true },
  plan: { ...need, shelf: 'view' },
  obstacle: { ...need, shelf: 'need' },
  compellingEvent: {
    kind: 'record',
    fields: { text: { kind: 'text' }, date: { kind: 'date', optional: true } },
    identity: ['text'],
    shelf: 'need',
    question: 2,
  },
  timing: { kind: 'choice', of: TIMINGS, shelf: 'attitude', question: 2, weighs: true },
  budget: { kind: 'choice', of: BUDGETS, shelf: 'need', question: 1, weighs: true },
  decisionProcess: { kind: 'text', shelf: 'engagement', question: 1, weighs: true },
  paperProcess: { kind: 'text', shelf: 'engagement', question: 1, weighs: true },
  position: { kind: 'choice', of: POSITIONS, shelf: 'attitude', question: 5, weighs: true, perRival: 'item' },
  specBy: { kind: 'choice', of: SPEC_AUTHORS, shelf: 'standing', question: 5, weighs: true },
  fit: {
    kind: 'record',
    fields: { criterion: { kind: 'text' }, score: { kind: 'scale', min: -5, max: 5, step: 1 } },
    identity: ['criterion'],
    measure: 'score',
    many: true,
    shelf: 'structure',
    question: 5,
  },
  strength: { kind: 'text', many: true, shelf: 'standing', question: 5 },
  orgEvent: {
    kind: 'record',
    fields: { kind: { kind: 'choice', of: ORG_EVENTS }, date: { kind: 'date', optional: true } },
    identity: ['kind', 'date'],
    many: true,
    shelf: 'structure',
    question: 1,
  },
  what: { kind: 'text', ...own },
  amount: { kind: 'money', ...own },
  currency: { kind: 'currency', ...own },
  margin: { kind: 'share', ...own },
  closeBy: { kind: 'date', ...own },
  stage: { kind: 'choice', of: STAGES, ...own },
  /** What counts as done, and when we would stop. */
  destination: { kind: 'text', ...own },
  effortSpent: { kind: 'days', ...own },
  effortLeft: { kind: 'days', ...own },
  /** The seller's own probability; shown beside ours, never overwritten. */
  sellerWin: { kind: 'share', ...own },
  /** Paused until this day: silence before it is no stall. */
  resumeOn: { kind: 'date', ...own },
} as const satisfies Attributes

export type DealAttribute = keyof typeof DEAL_ATTRIBUTES

/** What a deal is called; everything else about it is claimed. */
export interface Deal {
  readonly name: string
  readonly account?: string
  readonly opened: Day
}
