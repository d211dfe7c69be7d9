import type { FactorCode } from '../domain/factor.ts'
import type { Because } from '../domain/finding.ts'
import { fieldOf, scalarText } from '../domain/item.ts'
import { NUMBER } from '../domain/registry.ts'
import type { Visit } from '../domain/visit.ts'
import { becauseOf, type Belief } from './belief.ts'
import { groundsBehind, groundsOf, modeBehind, proofsBehind, rolesBehind } from './because.ts'
import { someIn, valueIn } from './beliefs.ts'
import { factorPriors, supportFactor } from './factor-prior.ts'
import { balanceOf, othersParts } from './others-balance.ts'
import { dayIn, heldItems, itemsOf, ownFact, valueOf } from './picture.ts'
import { positionAgainstStrongest } from './position.ts'
import { isWeighty, type CoachView, type Situation } from './situation.ts'
import { isRole, type StakeholderView } from './stakeholder-view.ts'
import { isSingleThread, rolesReached } from './thread.ts'

/** What is known of one factor: its value on the factor's own scale, how surely, and why. */
export interface Measured {
  readonly value: number
  readonly certainty: number
  /** Looked up only where the factor is shown. */
  readonly because: () => readonly Because[]
}

/** Undefined: nothing is known of it. */
type Measure = (situation: Situation) => Measured | undefined

/** How each factor is read off the situation. Weights and priors are the method's. */
export const MEASURES: Readonly<Record<FactorCode, Measure>> = {
  'decider-mode': (situation) => worstDecider(situation, 'decider-mode', modeMeasured),
  'dated-step': (situation) => {
    const { datedSteps } = situation
    return counted(situation, datedSteps.length > 0 ? 1 : 0, () => datedSteps.map(({ id }) => id))
  },
  'compelling-event': ({ picture }) => presence(valueOf(picture, 'deal', 'compellingEvent')),
  budget: ({ picture, method }) => option(valueOf(picture, 'deal', 'budget'), method.outlook.budgetValue),
  'pain-stated': ({ diagnosed }) => presence(surest(diagnosed)),
  'open-conflict': conflict,
  'many-deciders': manyDeciders,
  'close-date-moves': (situation) => {
    const { closeDateHistory, closeDateMoves, method } = situation
    const moves = Math.min(closeDateMoves, method.rules.closeDateMoves)
    return counted(situation, moves, () => (moves > 0 ? closeDateHistory.map(({ id }) => id) : []))
  },
  timing: ({ picture, method }) => option(valueOf(picture, 'deal', 'timing'), method.outlook.timingValue),
  fear: (situation) => {
    let worst: Belief | undefined
    for (const { beliefs } of situation.keyPeople) worst = surer(worst, valueIn(beliefs.of[NUMBER.fear]))
    return presence(worst)
  },
  overdue,
  'decider-support': (situation) => worstDecider(situation, 'decider-support', supportMeasured),
  others: (situation) => {
    const balance = balanceOf(othersParts(situation))
    if (!balance) return undefined
    const { value, certainty } = balance
    return {
      value,
      certainty,
      because: () => groundsBehind(situation.others, 'support'),
    }
  },
  coach,
  spec: ({ picture, method }) => option(valueOf(picture, 'deal', 'specBy'), method.outlook.specValue),
  position: ({ picture, method }) => option(positionAgainstStrongest(picture), method.outlook.positionValue),
  'roles-covered': (situation) => {
    const roles = rolesReached(situation)
    return counted(situation, Math.max(0, roles.length - 1), () =>
      groundsOf(roles, (role) => groundsOf(situation.covered[role], (view) => rolesBehind(view, role))),
    )
  },
  'single-thread': (situation) => counted(situation, isSingleThread(situation) ? 1 : 0),
  fit,
}

/** Read from the log itself: it counts in full once there are enough visits for silence to mean something. */
function counted(
  { picture: { visits }, method }: Situation,
  value: number,
  because: () => readonly Because[] = () => [],
): Measured | undefined {
  if (visits.length === 0) return undefined
  const certainty = Math.min(1, visits.length / method.outlook.visitsToCount)
  return { value, certainty, because: () => orVisits(because(), visits) }
}

/** That nothing was heard of a matter rests on all the visits. */
function orVisits(because: readonly Because[], visits: readonly Visit[]): readonly Because[] {
  return because.length > 0 ? because : visits.map(({ id }) => id)
}

function presence(belief: Belief | undefined): Measured | undefined {
  return belief && measuredBy(belief, 1)
}

function option(belief: Belief | undefined, values: Readonly<Record<string, number>>): Measured | undefined {
  const value = belief && values[scalarText(belief.value)]
  return value === undefined ? undefined : measuredBy(belief as Belief, value)
}

function measuredBy(belief: Belief, value: number): Measured {
  return {
    value,
    certainty: belief.certainty,
    because: () => becauseOf(belief),
  }
}

function surest(beliefs: readonly Belief[]): Belief | undefined {
  let most: Belief | undefined
  for (const belief of beliefs) most = surer(most, belief)
  return most
}

/** Of equally sure ones the first. */
function surer(a: Belief | undefined, b: Belief | undefined): Belief | undefined {
  return !a || (b && b.certainty > a.certainty) ? b : a
}

/** Of several deciders the one who takes most from the odds; so nobody's better support ever lowers them. */
function worstDecider(
  situation: Situation,
  factor: FactorCode,
  measure: (view: StakeholderView, situation: Situation) => Measured | undefined,
): Measured | undefined {
  const { deciders } = situation
  const [first] = deciders
  if (!first) return undefined
  const { mean } = factorPriors(situation.method)[factor]
  const pull = (one: Measured | undefined): number => (one ? one.certainty * (one.value - mean) : 0)
  let worst = measure(first, situation)
  for (let at = 1; at < deciders.length; at++) {
    const one = measure(deciders[at] as StakeholderView, situation)
    if (pull(one) < pull(worst)) worst = one
  }
  return worst
}

function modeMeasured(view: StakeholderView, { method }: Situation): Measured | undefined {
  const { mode, certainty } = view.mode
  if (!mode) return undefined
  return {
    value: method.outlook.modeValue[mode],
    certainty,
    because: () => modeBehind(view),
  }
}

function supportMeasured({ support }: StakeholderView, { method }: Situation): Measured | undefined {
  return support && measuredBy(support, supportFactor(Number(support.value), method.outlook))
}

function manyDeciders(situation: Situation): Measured | undefined {
  const active = situation.people.filter(isActive)
  const many = active.length > situation.method.outlook.manyDeciders
  return counted(situation, many ? 1 : 0, () => (many ? groundsBehind(active, 'involvement') : []))
}

function isActive({ involvement }: StakeholderView): boolean {
  return involvement?.value === 'drives' || involvement?.value === 'takes-part'
}

/**
 * A conflict between people of influence; that there is none is known only as far as the key people were met. Whoever
 * was said to be one still counts: that we have forgotten him makes nothing surer.
 */
function conflict(situation: Situation): Measured | undefined {
  const open = situation.conflicts.filter(({ ends }) => ends.every((view) => isWeighty(situation, view)))
  if (open.length > 0) return counted(situation, 1, () => groundsOf(open, ({ belief }) => becauseOf(belief)))
  const key = situation.people.filter(isSaidToBeKey)
  const met = key.filter((view) => view.met)
  if (met.length === 0) return undefined
  return {
    value: 0,
    certainty: met.length / key.length,
    because: () => groundsOf(met, (view) => view.visits.map(({ id }) => id)),
  }
}

function isSaidToBeKey({ beliefs }: StakeholderView): boolean {
  return someIn(beliefs.of[NUMBER.influence], isHigh) || someIn(beliefs.of[NUMBER.role], isDecisionMaker)
}

function isHigh({ isSo, value }: Belief): boolean {
  return isSo && value === 'high'
}

function isDecisionMaker(role: Belief): boolean {
  return role.isSo && isRole(role, 'decision-maker')
}

/** The close date has passed and nobody has promised a next step. */
function overdue(situation: Situation): Measured | undefined {
  const belief = ownFact(situation.picture, 'closeBy')
  const closeBy = dayIn(belief)
  if (closeBy === undefined) return undefined
  const isOverdue = closeBy < situation.day && situation.datedSteps.length === 0
  if (!isOverdue) return counted(situation, 0, () => becauseOf(belief))
  return { value: 1, certainty: 1, because: () => becauseOf(belief) }
}

/** Proven: as surely as what proves him. Dodging twice is proof of the opposite. */
function coach({ coaches, method }: Situation): Measured | undefined {
  if (coaches.length === 0) return undefined
  const [proven] = coaches.filter((one) => one.proven).sort((a, b) => proofOf(b) - proofOf(a))
  if (proven)
    return {
      value: 1,
      certainty: proofOf(proven),
      because: () => proofsBehind(proven),
    }
  const dodging = coaches.filter((one) => one.dodges >= method.rules.dodges)
  if (dodging.length === 0) return undefined
  return {
    value: 0,
    certainty: 1,
    because: () => groundsOf(dodging, ({ role }) => becauseOf(role)),
  }
}

function proofOf({ view, role, passed }: CoachView): number {
  return Math.min(role.certainty, view.support?.certainty ?? 0, surest(passed)?.certainty ?? 0)
}

/** As surely as its marks are known on average; one that has faded is still one of them. */
function fit({ picture }: Situation): Measured | undefined {
  const scores = heldItems(picture, 'deal', 'fit')
  let weight = 0
  let sum = 0
  for (const { value, certainty } of scores) {
    weight += certainty
    sum += certainty * Number(fieldOf(value, 'score'))
  }
  if (weight === 0) return undefined
  const marked = itemsOf(picture, 'deal', 'fit').filter(({ isSo }) => isSo).length
  return {
    value: sum / weight / 5,
    certainty: weight / marked,
    because: () => groundsOf(scores, becauseOf),
  }
}
