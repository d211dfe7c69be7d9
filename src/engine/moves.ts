import { isWilling } from '../domain/mode.ts'
import type { Because } from '../domain/finding.ts'
import type { MoveCode, Stance } from '../domain/move.ts'
import type { FactorCode } from '../domain/factor.ts'
import { becauseOf } from './belief.ts'
import { modeBehind, rolesBehind } from './because.ts'
import { distinct } from './found.ts'
import { supportFactor } from './factor-prior.ts'
import type { Play, Shift } from './method.ts'
import { balanceWith, othersParts } from './others-balance.ts'
import { outlookWith, type Change, type Outlook } from './outlook.ts'
import { rounded } from './rounding.ts'
import type { Situation } from './situation.ts'
import type { Stakes } from './stakes.ts'
import { holds, supportOf, type StakeholderView } from './stakeholder-view.ts'

/** A move of the playbook for one person, with what it costs and what it may bring. */
export interface Move extends Play {
  readonly code: MoveCode
  readonly about: string
  /** Chance × how much the probability of winning would rise. */
  readonly uplift: number
  readonly because: readonly Because[]
}

/** The moves that may raise the odds, the one that brings most per hour first (method.md §1.11). */
export function movesOf(situation: Situation, outlook: Outlook, stakes: Stakes): Move[] {
  const gain = stakes.gain ?? 1
  const perHour = (move: Move): number => Math.round((move.uplift * gain * 10_000) / hoursOf(move))
  return situation.people
    .flatMap((view) => cellsFor(view, situation).map((code) => moveFrom(code, view, situation, outlook)))
    .filter(({ uplift }) => uplift > 0)
    .sort(
      (a, b) =>
        perHour(b) - perHour(a) || (a.code < b.code ? -1 : a.code > b.code ? 1 : a.about < b.about ? -1 : 1),
    )
}

function hoursOf({ hours }: Play): number {
  return hours.seller + hours.presales + hours.executive
}

const BUYER_ROLES = ['decision-maker', 'user', 'gatekeeper'] as const

/** The cells he stands in; whose mode is unknown is to be asked first, but a coach can be worked with anyway. */
function cellsFor(view: StakeholderView, { coaches, deciders }: Situation): MoveCode[] {
  const stance = stanceOf(view)
  const coach = coaches.some((one) => one.view.id === view.id) ? ([`coach/${stance}`] as const) : []
  const { mode } = view.mode
  if (!mode) return [...coach]
  const roles = BUYER_ROLES.filter((role) =>
    role === 'decision-maker' ? deciders.includes(view) : holds(view, role),
  )
  return [...coach, ...roles.map((role) => `${role}/${mode}/${stance}` as const)]
}

function stanceOf(view: StakeholderView): Stance {
  const support = supportOf(view) ?? 0
  return support <= -2 ? 'against' : support >= 2 ? 'for' : 'lukewarm'
}

function moveFrom(code: MoveCode, view: StakeholderView, situation: Situation, outlook: Outlook): Move {
  const play = situation.method.playbook[code]
  const changes = changesBy(play.shift, view, situation)
  const after = changes ? outlookWith(outlook, changes, situation.method).win.p : outlook.win.p
  return {
    ...play,
    code,
    about: view.id,
    uplift: rounded(play.chance * (after - outlook.win.p)),
    because: distinct([
      ...modeBehind(view),
      ...becauseOf(view.support),
      ...(view.support ? [] : ([{ missing: [view.id, 'support'] }] as const)),
      ...rolesBehind(view, code.startsWith('coach') ? 'coach' : (code.split('/', 1)[0] as 'user')),
    ]),
  }
}

/** What the shift changes, once it is there and stated; undefined where it changes nothing. */
function changesBy(shift: Shift, view: StakeholderView, situation: Situation): readonly Change[] | undefined {
  const certainty = situation.method.gradeWeight.stated
  switch (shift.of) {
    case 'support':
      return supportRaised(Math.min(5, (supportOf(view) ?? 0) + shift.by), view, situation)
    case 'mode':
      if (isWilling(view.mode.mode) || !situation.deciders.includes(view)) return undefined
      return change('decider-mode', situation.method.outlook.modeValue[shift.to], certainty)
    case 'dated-step':
      return situation.datedSteps.length > 0 ? undefined : change('dated-step', 1, 1)
    case 'coach':
      return situation.coaches.some(({ proven }) => proven) ? undefined : change('coach', 1, certainty)
  }
}

function supportRaised(support: number, view: StakeholderView, situation: Situation): readonly Change[] {
  const certainty = situation.method.gradeWeight.stated
  if (situation.deciders.includes(view)) {
    return change('decider-support', supportFactor(support, situation.method.outlook), certainty)
  }
  const parts = othersParts(situation)
  const other = { id: view.id, weight: view.weight, stand: support / 5, certainty }
  return [{ code: 'others', to: balanceWith(parts, other) }]
}

function change(code: FactorCode, value: number, certainty: number): readonly Change[] {
  return [{ code, to: { value, certainty } }]
}
