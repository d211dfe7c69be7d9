import type { Belief } from './belief.ts'
import { scalarText } from '../domain/item.ts'
import type { FactorCode } from '../domain/factor.ts'
import type { AttributeName } from '../domain/registry.ts'
import type { Mode } from '../domain/mode.ts'
import { DEAL, type Subject } from '../domain/subject.ts'
import { supportFactor, yesOrNo } from './factor-prior.ts'
import { balanceWith, othersParts, type Part } from './others-balance.ts'
import type { Change } from './outlook.ts'
import { positionAgainstStrongest } from './position.ts'
import { heldItems, valueOf } from './picture.ts'
import type { Prior } from './method.ts'
import { isKey, type Situation } from './situation.ts'
import { supportOf, type StakeholderView } from './stakeholder-view.ts'

/** One answer a question may bring: how likely, and what it would change. */
export interface Answer {
  readonly probability: number
  readonly changes: readonly Change[]
}

/** A question that could move the outlook, with the answers it may bring. */
export interface Probe {
  readonly about: Subject
  readonly attribute: AttributeName
  /** How surely it is known already. */
  readonly certainty: number
  readonly answers: readonly Answer[]
}

/** Every question whose answer feeds a factor. An answer is taken as stated. */
export function probesOf(situation: Situation): Probe[] {
  return [
    ...whoDecides(situation),
    ...situation.deciders.flatMap((view) => [modeProbe(situation, view), supportProbe(situation, view)]),
    ...dealProbes(situation),
    ...fearProbes(situation),
    ...coachProbes(situation),
    ...othersProbes(situation),
  ]
}

function stated(situation: Situation): number {
  return situation.method.gradeWeight.stated
}

/** What is believed counts with its certainty, the prior with the rest. */
function drawn<V>(prior: Prior<V>, believed: V | undefined, certainty: number): Prior<V> {
  if (believed === undefined) return prior
  const rest = prior.map(([value, p]) => [value, p * (1 - certainty)] as const)
  return [[believed, certainty], ...rest]
}

function answersFor<V>(
  factor: FactorCode,
  prior: Prior<V>,
  valueIn: (value: V) => number,
  certainty: number,
): Answer[] {
  return prior.map(([value, probability]) => ({
    probability,
    changes: [{ code: factor, to: { value: valueIn(value), certainty } }],
  }))
}

/** Where nobody is known to decide, finding him opens the way to his mode and his support. */
function whoDecides(situation: Situation): Probe[] {
  if (situation.deciders.length > 0) return []
  const { outlook } = situation.method
  const certainty = stated(situation)
  const answers = outlook.prior.mode.flatMap(([mode, p]) =>
    outlook.prior.support.map(([support, q]) => ({
      probability: p * q,
      changes: [
        { code: 'decider-mode' as const, to: { value: outlook.modeValue[mode], certainty } },
        { code: 'decider-support' as const, to: { value: supportFactor(support, outlook), certainty } },
      ],
    })),
  )
  return [{ about: DEAL, attribute: 'role', certainty: 0, answers }]
}

/** The first of the three views that is missing, else today; the answer draws all three. */
export function viewToAsk(situation: Situation, view: StakeholderView): AttributeName {
  const views = ['today', 'minimum', 'wanted'] as const
  return views.find((attribute) => !valueOf(situation.picture, view.id, attribute)) ?? 'today'
}

function modeProbe(situation: Situation, view: StakeholderView): Probe {
  const { outlook } = situation.method
  const { mode, certainty } = view.mode
  return {
    about: view.id,
    attribute: viewToAsk(situation, view),
    certainty,
    answers: answersFor<Mode>(
      'decider-mode',
      drawn(outlook.prior.mode, mode, certainty),
      (value) => outlook.modeValue[value],
      stated(situation),
    ),
  }
}

function supportProbe(situation: Situation, view: StakeholderView): Probe {
  const { outlook } = situation.method
  const certainty = view.support?.certainty ?? 0
  return {
    about: view.id,
    attribute: 'support',
    certainty,
    answers: answersFor(
      'decider-support',
      drawn(outlook.prior.support, supportOf(view), certainty),
      (support) => supportFactor(support, outlook),
      stated(situation),
    ),
  }
}

function dealProbes(situation: Situation): Probe[] {
  const { picture, method, diagnosed } = situation
  const { budgetValue, timingValue, specValue, positionValue } = method.outlook
  const position = positionAgainstStrongest(picture)
  return [
    choiceProbe(situation, 'budget', 'budget', budgetValue, valueOf(picture, DEAL, 'budget')),
    choiceProbe(situation, 'timing', 'timing', timingValue, valueOf(picture, DEAL, 'timing')),
    choiceProbe(situation, 'specBy', 'spec', specValue, valueOf(picture, DEAL, 'specBy')),
    choiceProbe(situation, 'position', 'position', positionValue, position),
    presenceProbe(
      situation,
      DEAL,
      'pain',
      'pain-stated',
      Math.max(0, ...diagnosed.map((pain) => pain.certainty)),
    ),
    presenceProbe(
      situation,
      DEAL,
      'compellingEvent',
      'compelling-event',
      valueOf(picture, DEAL, 'compellingEvent')?.certainty ?? 0,
    ),
    ...(heldItems(picture, DEAL, 'fit').length > 0 ? [] : [fitProbe(situation)]),
  ]
}

function choiceProbe(
  situation: Situation,
  attribute: AttributeName,
  factor: FactorCode,
  values: Readonly<Record<string, number>>,
  belief: Pick<Belief, 'value' | 'certainty'> | undefined,
): Probe {
  const options = Object.keys(values)
  const prior = options.map((option) => [option, 1 / options.length] as const)
  const certainty = belief?.certainty ?? 0
  return {
    about: DEAL,
    attribute,
    certainty,
    answers: answersFor(
      factor,
      drawn(prior, belief && scalarText(belief.value), certainty),
      (option) => values[option] ?? 0,
      stated(situation),
    ),
  }
}

/** Whether something is there at all. */
function presenceProbe(
  situation: Situation,
  about: Subject,
  attribute: AttributeName,
  factor: FactorCode,
  certainty: number,
): Probe {
  const prior = drawn(yesOrNo(situation.method.outlook.prior.yes), certainty > 0 ? 1 : undefined, certainty)
  return { about, attribute, certainty, answers: answersFor(factor, prior, (yes) => yes, stated(situation)) }
}

const FIT_SAMPLES = [-1, -0.5, 0, 0.5, 1]

function fitProbe(situation: Situation): Probe {
  const prior = FIT_SAMPLES.map((value) => [value, 1 / FIT_SAMPLES.length] as const)
  return {
    about: DEAL,
    attribute: 'fit',
    certainty: 0,
    answers: answersFor('fit', prior, (value) => value, stated(situation)),
  }
}

/** Fear is asked of the decider, or of the key people where nobody is known to decide. */
function fearProbes(situation: Situation): Probe[] {
  const { picture, deciders, people } = situation
  const key = deciders.length > 0 ? deciders : people.filter((view) => isKey(situation, view))
  return key.map((view) =>
    presenceProbe(situation, view.id, 'fear', 'fear', valueOf(picture, view.id, 'fear')?.certainty ?? 0),
  )
}

/** An ask that costs something shows whether a coach is one. */
function coachProbes(situation: Situation): Probe[] {
  if (situation.coaches.some((coach) => coach.proven)) return []
  return situation.coaches
    .filter((coach) => coach.dodges < situation.method.rules.dodges)
    .map(({ view }) => presenceProbe(situation, view.id, 'coachTest', 'coach', 0))
}

/** What is not known of the others' support, influence, involvement, and of what they win and lose. */
function othersProbes(situation: Situation): Probe[] {
  const parts = othersParts(situation)
  return situation.others.flatMap((view, at) => {
    const his = parts[at] as Part
    return [
      ...otherSupport(situation, parts, his, view),
      ...weightProbes(situation, parts, his, view),
      ...stakeProbes(situation, parts, his, view),
    ]
  })
}

/** What changes if he stands, weighs or is known otherwise. */
function changedBalance(parts: readonly Part[], other: Part): readonly Change[] {
  return [{ code: 'others', to: balanceWith(parts, other) }]
}

function stating({ id, weight }: Part, stand: number, certainty: number): Part {
  return { id, weight, stand, certainty }
}

function weighing({ id, stand, certainty }: Part, weight: number): Part {
  return { id, weight, stand, certainty }
}

function otherSupport(
  situation: Situation,
  parts: readonly Part[],
  his: Part,
  view: StakeholderView,
): Probe[] {
  const certainty = view.support?.certainty ?? 0
  const prior = drawn(situation.method.outlook.prior.support, supportOf(view), certainty)
  const answers = prior.map(([support, probability]) => ({
    probability,
    changes: changedBalance(parts, stating(his, support / 5, stated(situation))),
  }))
  return [{ about: view.id, attribute: 'support', certainty, answers }]
}

function weightProbes(
  situation: Situation,
  parts: readonly Part[],
  his: Part,
  view: StakeholderView,
): Probe[] {
  if (!view.support) return []
  const { influenceWeight, involvementWeight } = situation.method
  return [
    weightProbe(parts, his, view, 'influence', influenceWeight),
    weightProbe(parts, his, view, 'involvement', involvementWeight),
  ]
}

/** Another influence or involvement changes how much his stance weighs. */
function weightProbe(
  parts: readonly Part[],
  his: Part,
  view: StakeholderView,
  attribute: 'influence' | 'involvement',
  scale: Readonly<Record<string, number>>,
): Probe {
  const belief = view[attribute]
  const now = scale[scalarText(belief?.value ?? 'unknown')] ?? 1
  const options = Object.entries(scale).filter(([option]) => option !== 'unknown')
  const prior = options.map(([, weight]) => [weight, 1 / options.length] as const)
  const certainty = belief?.certainty ?? 0
  const answers = drawn(prior, belief && now, certainty).map(([weight, probability]) => ({
    probability,
    changes: changedBalance(parts, weighing(his, (view.weight / now) * weight)),
  }))
  return { about: view.id, attribute, certainty, answers }
}

/** A loss would make a lukewarm man passive; a win would mend it. */
function stakeProbes(
  situation: Situation,
  parts: readonly Part[],
  his: Part,
  view: StakeholderView,
): Probe[] {
  const support = supportOf(view)
  const { passiveUpTo, opponentFrom } = situation.method.rules
  if (support === undefined || support > passiveUpTo || view.wins.length > 0) return []
  const { yes } = situation.method.outlook.prior
  const passive = changedBalance(parts, stating(his, Math.min(support, opponentFrom) / 5, his.certainty))
  const plain = changedBalance(parts, stating(his, support / 5, his.certainty))
  const [attribute, ifYes, ifNo] =
    view.losses.length > 0 ? (['win', plain, passive] as const) : (['loss', passive, plain] as const)
  return [
    {
      about: view.id,
      attribute,
      certainty: 0,
      answers: [
        { probability: yes, changes: ifYes },
        { probability: 1 - yes, changes: ifNo },
      ],
    },
  ]
}
