import { scalarText } from '../domain/item.ts'
import { isLate, type Stage } from '../domain/deal.ts'
import type { Day } from '../domain/day.ts'
import { COVERED_ROLES, type CoveredRole } from '../domain/stakeholder.ts'
import { tieEnds } from '../domain/subject.ts'
import type { Entered } from '../domain/entry.ts'
import type { Commitment } from '../domain/commitment.ts'
import { isDocument, isPersonSource, US } from '../domain/subject.ts'
import { isFounded, isStatedAtLeast, isStatedBy, type Belief } from './belief.ts'
import { forcesOf, type ForceField } from './forces.ts'
import { knowledgeOf, type Knowledge } from './information.ts'
import type { Method } from './method.ts'
import { claimsOn, heldItems, historyOf, stageOf, type Picture } from './picture.ts'
import {
  holds,
  isContacted,
  isRole,
  knows,
  stakeholderViews,
  supportOf,
  type StakeholderView,
} from './stakeholder-view.ts'

/** A coach as far as tests have shown him (method.md §1.1). */
export interface CoachView {
  readonly view: StakeholderView
  readonly role: Belief
  readonly passed: readonly Belief[]
  readonly dodges: number
  readonly proven: boolean
}

/** What several rules, factors and gates need, worked out once. */
export interface Situation {
  readonly picture: Picture
  readonly method: Method
  readonly day: Day
  /** Everybody; `people` are those who still count. */
  readonly everybody: readonly StakeholderView[]
  readonly people: readonly StakeholderView[]
  readonly byId: ReadonlyMap<string, StakeholderView>
  readonly deciders: readonly StakeholderView[]
  readonly coaches: readonly CoachView[]
  /** Who of those contacted covers which of the three roles. */
  readonly covered: Readonly<Record<CoveredRole, readonly StakeholderView[]>>
  readonly forces: ForceField
  readonly pains: readonly Belief[]
  readonly diagnosed: readonly Belief[]
  readonly stage: Stage | undefined
  readonly late: boolean
  /** Since when in the stage. */
  readonly stageSince: Day
  /** The day the proposal was recorded as out; unknown where the deal began with it. */
  readonly proposalOn: Day | undefined
  readonly lastContact: Day | undefined
  readonly conflicts: readonly { readonly belief: Belief; readonly ends: readonly StakeholderView[] }[]
  /** How well it is known what the judgement leans on, of the deal and the people who carry weight. */
  readonly knowledge: readonly Knowledge[]
  /** The ids of all visits: what silence about a matter rests on. */
  readonly visitIds: readonly string[]
  /** Open promises of the customer's people that are due from today on. */
  readonly datedSteps: readonly Commitment[]
  /** How the stage and the close date changed, oldest first. */
  readonly stageHistory: readonly Entered[]
  readonly closeDateHistory: readonly Entered[]
  /** How often the close date was put off. */
  readonly closeDateMoves: number
}

export function situationOf(picture: Picture): Situation {
  const { method, day } = picture
  const everybody = stakeholderViews(picture)
  const people = everybody.filter((view) => view.counts)
  const byId = new Map(everybody.map((view) => [view.id, view]))
  const deciders = decidersAmong(people, method)
  const pains = heldItems(picture, 'deal', 'pain')
  const stage = stageOf(picture)
  const stageHistory = historyOf(picture, 'stage')
  const closeDateHistory = historyOf(picture, 'closeBy')
  return {
    picture,
    method,
    day,
    everybody,
    people,
    byId,
    deciders,
    coaches: coachesAmong(picture, people, deciders),
    covered: coverage(people, deciders),
    forces: forcesOf(people, method),
    pains,
    diagnosed: pains.filter((pain) => isFounded(pain) && isStatedBy(pain, isPersonSource)),
    stage,
    late: isLate(stage),
    stageHistory,
    closeDateHistory,
    ...stageDays(picture, stageHistory),
    lastContact: lastContactOf(everybody, picture),
    conflicts: conflictsAmong(picture, byId),
    knowledge: knowledgeOf(
      picture,
      people.filter((view) => isWeighty({ deciders }, view)),
      (view) => isKey({ deciders }, view),
    ),
    visitIds: picture.visits.map(({ id }) => id),
    datedSteps: picture.commitments.filter(
      ({ by, state, due }) => by !== US && state === 'open' && due !== undefined && due >= day,
    ),
    closeDateMoves: movesIn(closeDateHistory),
  }
}

/** Those who may have the final say: the surest, and whoever is at least half as sure. */
function decidersAmong(people: readonly StakeholderView[], method: Method): StakeholderView[] {
  const candidates = people
    .map((view) => ({ view, certainty: deciderCertainty(view) }))
    .filter(({ certainty }) => certainty > 0)
  const most = Math.max(0, ...candidates.map(({ certainty }) => certainty))
  const { rivalFloor, rivalShare } = method.picture
  return candidates
    .filter(
      ({ certainty }) => certainty === most || (certainty >= rivalFloor && certainty >= rivalShare * most),
    )
    .map(({ view }) => view)
}

function deciderCertainty(view: StakeholderView): number {
  return Math.max(
    0,
    ...view.roles.filter((role) => isRole(role, 'decision-maker')).map((role) => role.certainty),
  )
}

function coverage(
  people: readonly StakeholderView[],
  deciders: readonly StakeholderView[],
): Record<CoveredRole, StakeholderView[]> {
  const contacted = people.filter(isContacted)
  const holders = (role: CoveredRole): StakeholderView[] =>
    contacted.filter((view) => (role === 'decision-maker' ? deciders.includes(view) : holds(view, role)))
  return Object.fromEntries(COVERED_ROLES.map((role) => [role, holders(role)])) as Record<
    CoveredRole,
    StakeholderView[]
  >
}

/** Whether he is key: of high influence, or a decider. */
export function isKey(situation: Pick<Situation, 'deciders'>, view: StakeholderView): boolean {
  return view.influence?.value === 'high' || situation.deciders.includes(view)
}

/** Whether his view carries weight: influence of at least medium, or a decider. */
export function isWeighty(situation: Pick<Situation, 'deciders'>, view: StakeholderView): boolean {
  return view.influence?.value === 'medium' || isKey(situation, view)
}

/** Whether he can stop it alone: the decider, a gatekeeper of high influence, or a veto of his own. */
export function holdsVeto(situation: Situation, view: StakeholderView): boolean {
  return (
    situation.deciders.includes(view) ||
    (holds(view, 'gatekeeper') && view.influence?.value === 'high') ||
    knows(situation.picture, view, 'veto', 'yes')
  )
}

/** Whether the decider's role rests on the word of another than himself, or on a document. */
export function isVerified(view: StakeholderView): boolean {
  return view.roles.some(
    (role) =>
      isRole(role, 'decision-maker') &&
      isStatedBy(role, (source) => isDocument(source) || (isPersonSource(source) && source !== view.id)),
  )
}

function coachesAmong(
  picture: Picture,
  people: readonly StakeholderView[],
  deciders: readonly StakeholderView[],
): CoachView[] {
  return people.flatMap((view) => {
    const role = view.roles.find((belief) => isRole(belief, 'coach'))
    return role ? [coachView(picture, view, role, people, deciders)] : []
  })
}

function coachView(
  picture: Picture,
  view: StakeholderView,
  role: Belief,
  people: readonly StakeholderView[],
  deciders: readonly StakeholderView[],
): CoachView {
  const { rules } = picture.method
  const tests = heldItems(picture, view.id, 'coachTest')
  const outcome = (belief: Belief): unknown => typeof belief.value === 'object' && belief.value.outcome
  const passed = tests.filter((test) => outcome(test) === 'passed')
  const dodges = dodgedTests(picture, view.id)
  const committed =
    (supportOf(view) ?? 0) >= rules.strongSupport && isStatedAtLeast(view.support, rules.strongSupport)
  const heard = isWeighty({ deciders }, view) || influencesKey(picture, view, people, deciders)
  return {
    view,
    role,
    passed,
    dodges,
    proven: committed && heard && passed.length > 0 && dodges < rules.dodges,
  }
}

/** Each asking that was dodged counts, the same ask twice too. */
function dodgedTests(picture: Picture, id: string): number {
  const days = claimsOn(picture, 'coachTest')
    .filter(({ about, not, ended }) => about === id && !not && !ended)
    .filter(({ value }) => typeof value === 'object' && value.outcome === 'dodged')
    .map(({ item, on }) => `${item}|${on}`)
  return new Set(days).size
}

function influencesKey(
  picture: Picture,
  view: StakeholderView,
  people: readonly StakeholderView[],
  deciders: readonly StakeholderView[],
): boolean {
  return people.some(
    (other) =>
      isKey({ deciders }, other) && heldItems(picture, `${view.id}~${other.id}`, 'influences').length > 0,
  )
}

function stageDays(
  picture: Picture,
  history: readonly Entered[],
): { stageSince: Day; proposalOn: Day | undefined } {
  const { opened } = picture.casefile.deal
  let since = opened
  let proposalOn: Day | undefined
  history.forEach((claim, at) => {
    if (at > 0 && claim.value === history[at - 1]?.value) return
    since = Math.max(claim.on, opened)
    // The deal's head tells where it began, not when it came there.
    const entered = (at > 0 || claim.on > opened) && isLate(claim.value as Stage)
    if (entered && proposalOn === undefined && !isLate(history[at - 1]?.value as Stage | undefined))
      proposalOn = claim.on
  })
  return { stageSince: since, proposalOn }
}

function lastContactOf(everybody: readonly StakeholderView[], picture: Picture): Day | undefined {
  const days = [
    ...everybody.map((view) => view.lastContact?.on),
    ...picture.visits.filter((visit) => visit.theirs.length === 0).map((visit) => visit.on),
  ].filter((day) => day !== undefined)
  return days.length > 0 ? Math.max(...days) : undefined
}

function conflictsAmong(
  picture: Picture,
  byId: ReadonlyMap<string, StakeholderView>,
): Situation['conflicts'] {
  return [...picture.beliefs.keys()]
    .filter((subject) => tieEnds(subject))
    .sort()
    .flatMap((subject) => heldItems(picture, subject, 'conflictsWith').map((belief) => ({ belief, subject })))
    .map(({ belief, subject }) => ({
      belief,
      ends: (tieEnds(subject) ?? []).flatMap((id) => byId.get(id) ?? []).filter((view) => view.counts),
    }))
    .filter(({ ends }) => ends.length === 2)
}

/** Put off, not brought forward. */
function movesIn(closeDates: readonly Entered[]): number {
  const dates = closeDates.map((claim) => scalarText(claim.value))
  return dates.filter((date, at) => at > 0 && date > (dates[at - 1] ?? date)).length
}
