import { scalarText } from '../domain/item.ts'
import { isLate, type Stage } from '../domain/deal.ts'
import type { Day } from '../domain/day.ts'
import type { CoveredRole } from '../domain/stakeholder.ts'
import type { Entered } from '../domain/entry.ts'
import type { Commitment } from '../domain/commitment.ts'
import { NUMBER } from '../domain/registry.ts'
import { DEAL, isDocument, isPersonSource, tieEnds, tieSubject, US, type Subject } from '../domain/subject.ts'
import { byNewest, isFounded, isStatedAtLeast, isStatedBy, saidFor, type Belief } from './belief.ts'
import { heldIn } from './beliefs.ts'
import { forcesOf, type ForceField } from './forces.ts'
import { gapsIn, type Gaps } from './information.ts'
import type { Method } from './method.ts'
import { heldItems, stageOf, type Picture } from './picture.ts'
import {
  holds,
  isContacted,
  isRole,
  knows,
  stakeholderViews,
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
  /** Everybody but the deciders. */
  readonly others: readonly StakeholderView[]
  /** Of high influence, or deciders. */
  readonly keyPeople: readonly StakeholderView[]
  /** Of influence of at least medium, or deciders. */
  readonly weighty: readonly StakeholderView[]
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
  readonly conflicts: readonly {
    readonly belief: Belief
    readonly ends: readonly StakeholderView[]
  }[]
  /** What the judgement leans on and is not known well, of the deal and the people who carry weight. */
  readonly gaps: Gaps
  /** Open promises of the customer's people that are due from today on. */
  readonly datedSteps: readonly Commitment[]
  /** How the stage and the close date changed, oldest first. */
  readonly stageHistory: readonly Entered[]
  readonly closeDateHistory: readonly Entered[]
  /** How often the close date was put off. */
  readonly closeDateMoves: number
}

export function situationOf(picture: Picture): Situation {
  const { method, day, log } = picture
  const everybody = stakeholderViews(picture)
  const people = everybody.filter((view) => view.counts)
  const byId = new Map<string, StakeholderView>()
  for (const view of everybody) byId.set(view.id, view)
  const deciders = decidersAmong(people, method)
  const pains = heldItems(picture, DEAL, 'pain')
  const stage = stageOf(picture)
  const stageHistory = oldestFirst(log.stages)
  const closeDateHistory = oldestFirst(log.closeDates)
  const { stageSince, proposalOn } = stageDays(picture, stageHistory)
  const { others, keyPeople, weighty } = byWeight(people, deciders)
  return {
    picture,
    method,
    day,
    everybody,
    people,
    byId,
    deciders,
    others,
    keyPeople,
    weighty,
    coaches: coachesAmong(picture, people, keyPeople),
    covered: coverage(people, deciders),
    forces: forcesOf(people, method),
    pains,
    diagnosed: pains.filter((pain) => isFounded(pain) && isStatedBy(pain, isPersonSource)),
    stage,
    late: isLate(stage),
    stageHistory,
    closeDateHistory,
    stageSince,
    proposalOn,
    lastContact: lastContactOf(everybody, picture),
    conflicts: conflictsAmong(picture, byId),
    gaps: gapsIn(picture, weighty, keyPeople),
    datedSteps: picture.commitments.filter(
      ({ by, state, due }) => by !== US && state === 'open' && due !== undefined && due >= day,
    ),
    closeDateMoves: movesIn(closeDateHistory),
  }
}

/** Who of them decides, is key, carries weight; in one pass, for there is one over everybody for every rule. */
function byWeight(
  people: readonly StakeholderView[],
  deciders: readonly StakeholderView[],
): Pick<Situation, 'others' | 'keyPeople' | 'weighty'> {
  const others: StakeholderView[] = []
  const keyPeople: StakeholderView[] = []
  const weighty: StakeholderView[] = []
  for (const view of people) {
    const isDecider = deciders.includes(view)
    const influence = view.influence?.value
    if (!isDecider) others.push(view)
    if (isDecider || influence === 'high') keyPeople.push(view)
    if (isDecider || influence === 'high' || influence === 'medium') weighty.push(view)
  }
  return { others, keyPeople, weighty }
}

/**
 * Those who may have the final say: the one most is said for, and whoever has at least half as much said for him. What is
 * said against them is left out: where two deny each other the word, both may have it.
 */
function decidersAmong(people: readonly StakeholderView[], method: Method): StakeholderView[] {
  let most = 0
  for (const view of people) most = Math.max(most, saidForDecider(view, method))
  if (most === 0) return []
  const enough = method.picture.rivalShare * most
  return people.filter((view) => {
    const said = saidForDecider(view, method)
    return said > 0 && said >= enough
  })
}

function saidForDecider(view: StakeholderView, method: Method): number {
  if (!holds(view, 'decision-maker')) return 0
  let most = 0
  for (const role of view.roles)
    if (isRole(role, 'decision-maker')) most = Math.max(most, saidFor(role, method))
  return most
}

function coverage(
  people: readonly StakeholderView[],
  deciders: readonly StakeholderView[],
): Record<CoveredRole, StakeholderView[]> {
  const covered: Record<CoveredRole, StakeholderView[]> = {
    'decision-maker': [],
    user: [],
    gatekeeper: [],
  }
  for (const view of people) {
    if (!isContacted(view)) continue
    if (deciders.includes(view)) covered['decision-maker'].push(view)
    if (holds(view, 'user')) covered.user.push(view)
    if (holds(view, 'gatekeeper')) covered.gatekeeper.push(view)
  }
  return covered
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
    knows(view, 'veto', 'yes', situation.method)
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
  keyPeople: readonly StakeholderView[],
): CoachView[] {
  const coaches: CoachView[] = []
  for (const view of people) {
    if (!holds(view, 'coach')) continue
    const role = view.roles.find((belief) => isRole(belief, 'coach'))
    if (role) coaches.push(coachView(picture, view, role, keyPeople))
  }
  return coaches
}

function coachView(
  picture: Picture,
  view: StakeholderView,
  role: Belief,
  keyPeople: readonly StakeholderView[],
): CoachView {
  const { rules } = picture.method
  const passed = heldIn(view.beliefs.of[NUMBER.coachTest]).filter(isPassed)
  const dodges = dodgedTests(picture, view.id)
  const committed =
    (view.stance ?? 0) >= rules.strongSupport && isStatedAtLeast(view.support, rules.strongSupport)
  const proven = committed && passed.length > 0 && dodges < rules.dodges && isHeard(picture, view, keyPeople)
  return { view, role, passed, dodges, proven }
}

function isPassed({ value }: Belief): boolean {
  return typeof value === 'object' && value.outcome === 'passed'
}

/** His view carries weight, or he has the ear of somebody whose does. */
function isHeard(picture: Picture, view: StakeholderView, keyPeople: readonly StakeholderView[]): boolean {
  return (
    view.influence?.value === 'medium' ||
    keyPeople.includes(view) ||
    keyPeople.some((other) => heldItems(picture, tieSubject(view.id, other.id), 'influences').length > 0)
  )
}

/** Each asking that was dodged counts, the same ask twice too. */
function dodgedTests(picture: Picture, id: string): number {
  const his = picture.log.dodges.filter(({ about }) => about === id)
  return his.length < 2 ? his.length : new Set(his.map(({ item, on }) => `${item}|${on}`)).size
}

function oldestFirst(claims: readonly Entered[]): readonly Entered[] {
  return claims.length < 2 ? claims : [...claims].sort((a, b) => byNewest(b, a))
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

function lastContactOf(everybody: readonly StakeholderView[], { visits }: Picture): Day | undefined {
  let last = -Infinity
  for (const { lastContact } of everybody) if (lastContact && lastContact.on > last) last = lastContact.on
  for (const { theirs, on } of visits) if (theirs.length === 0 && on > last) last = on
  return last === -Infinity ? undefined : last
}

function conflictsAmong(
  picture: Picture,
  byId: ReadonlyMap<string, StakeholderView>,
): Situation['conflicts'] {
  const conflicts: {
    subject: Subject
    belief: Belief
    ends: StakeholderView[]
  }[] = []
  for (const beliefs of picture.log.named.numbered) {
    if (beliefs === undefined) continue
    for (const belief of heldIn(beliefs.of[NUMBER.conflictsWith])) {
      const { subject } = belief.head
      const ends: StakeholderView[] = []
      for (const id of tieEnds(subject) ?? []) {
        const view = byId.get(id)
        if (view?.counts) ends.push(view)
      }
      if (ends.length === 2) conflicts.push({ subject, belief, ends })
    }
  }
  return conflicts.sort((a, b) => (a.subject < b.subject ? -1 : 1))
}

/** Put off, not brought forward. */
function movesIn(closeDates: readonly Entered[]): number {
  if (closeDates.length < 2) return 0
  const dates = closeDates.map((claim) => scalarText(claim.value))
  return dates.filter((date, at) => at > 0 && date > (dates[at - 1] ?? date)).length
}
