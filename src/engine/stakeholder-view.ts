import { scalarText } from '../domain/item.ts'
import type { Day } from '../domain/day.ts'
import type { Person } from '../domain/person.ts'
import { isWilling } from '../domain/mode.ts'
import { NUMBER } from '../domain/registry.ts'
import {
  mainRole,
  type Influence,
  type Involvement,
  type MainRole,
  type Role,
} from '../domain/stakeholder.ts'
import type { Visit } from '../domain/visit.ts'
import type { Belief } from './belief.ts'
import type { Method } from './method.ts'
import { firstSeen, lastContact, type Entry } from './mentions.ts'
import { modeOf, type ModeReading } from './mode-reading.ts'
import { heldIn, someIn, valueIn, type Beliefs } from './beliefs.ts'
import { beliefsOf, dayIn, type Picture } from './picture.ts'

/** One person as the rules see him: what is known of him, and what we have had to do with him. */
export interface StakeholderView {
  readonly id: string
  readonly person: Person
  /** Still in his post, and not one of our own. */
  readonly counts: boolean
  readonly roles: readonly Belief[]
  /** The kinds of role he holds, each once; recommending is not deciding. */
  readonly mainRoles: readonly MainRole[]
  readonly influence: Belief | undefined
  readonly involvement: Belief | undefined
  readonly support: Belief | undefined
  /** The support itself, −5..+5. */
  readonly stance: number | undefined
  readonly mode: ModeReading
  readonly results: readonly Belief[]
  readonly wins: readonly Belief[]
  readonly losses: readonly Belief[]
  /** Influence × involvement, both by the method's scale; unknown ones in the middle. */
  readonly weight: number
  /** Visits he was in, oldest first. */
  readonly visits: readonly Visit[]
  /** The last visit with him or claim by him. */
  readonly lastContact: Entry | undefined
  /** The first claim or visit in which he comes up. */
  readonly firstSeen: Entry | undefined
  /** Present in a visit other than a tender. */
  readonly met: boolean
  /** Words of his stand in the log. */
  readonly quoted: boolean
  /** All that is believed of him. */
  readonly beliefs: Beliefs
}

/** Everybody in the deal, in the order of their ids. */
export function stakeholderViews(picture: Picture): StakeholderView[] {
  return [...picture.casefile.people].sort(byId).map((person) => viewOf(picture, person))
}

function byId(a: Person, b: Person): number {
  return a.id < b.id ? -1 : 1
}

function viewOf(picture: Picture, person: Person): StakeholderView {
  const { id } = person
  const beliefs = beliefsOf(picture, id)
  const gone = hasLeft(beliefs, picture.day)
  const roles = gone ? NONE : heldIn(beliefs.of[NUMBER.role])
  const influence = valueIn(beliefs.of[NUMBER.influence])
  const involvement = valueIn(beliefs.of[NUMBER.involvement])
  const support = valueIn(beliefs.of[NUMBER.support])
  const { visits, quoted } = beliefs.mention
  return {
    id,
    person,
    counts: !gone && !roles.some(isOurs),
    roles,
    mainRoles: mainRolesAmong(roles),
    influence,
    involvement,
    support,
    stance: support && Number(support.value),
    mode: modeOf(beliefs, picture.method),
    results: heldIn(beliefs.of[NUMBER.result]),
    wins: heldIn(beliefs.of[NUMBER.win]),
    losses: heldIn(beliefs.of[NUMBER.loss]),
    weight: gone ? 0 : weightOf(influence, involvement, picture.method),
    visits,
    lastContact: lastContact(beliefs.mention),
    firstSeen: firstSeen(beliefs.mention),
    met: visits.some(isMeeting),
    quoted,
    beliefs,
  }
}

const NONE: readonly Belief[] = []

function hasLeft(beliefs: Beliefs, day: Day): boolean {
  const left = dayIn(valueIn(beliefs.of[NUMBER.leftPost]))
  return left !== undefined && left <= day
}

function isOurs({ value }: Belief): boolean {
  return value === 'coach/own-firm'
}

function isMeeting({ kind }: Visit): boolean {
  return kind !== 'tender'
}

function mainRolesAmong(roles: readonly Belief[]): readonly MainRole[] {
  const [only] = roles
  if (!only) return NO_ROLES
  if (roles.length === 1) return only.value === RECOMMENDS ? NO_ROLES : ONE_ROLE[mainRole(only.value as Role)]
  const main: MainRole[] = []
  for (const { value } of roles) {
    const role = mainRole(value as Role)
    if (value !== RECOMMENDS && !main.includes(role)) main.push(role)
  }
  return main
}

const NO_ROLES: readonly MainRole[] = []

const ONE_ROLE: Readonly<Record<MainRole, readonly MainRole[]>> = {
  'decision-maker': ['decision-maker'],
  user: ['user'],
  gatekeeper: ['gatekeeper'],
  coach: ['coach'],
}

const RECOMMENDS: Role = 'decision-maker/recommends'

function weightOf(influence: Belief | undefined, involvement: Belief | undefined, method: Method): number {
  return influenceWeightOf(influence, method) * involvementWeightOf(involvement, method)
}

/** Both spelled out, for they are looked up of everybody. */
function influenceWeightOf(influence: Belief | undefined, { influenceWeight }: Method): number {
  switch (influence?.value as Influence | undefined) {
    case 'high':
      return influenceWeight.high
    case 'medium':
      return influenceWeight.medium
    case 'low':
      return influenceWeight.low
    case undefined:
      return influenceWeight.unknown
  }
}

function involvementWeightOf(involvement: Belief | undefined, { involvementWeight }: Method): number {
  switch (involvement?.value as Involvement | undefined) {
    case 'drives':
      return involvementWeight.drives
    case 'takes-part':
      return involvementWeight['takes-part']
    case 'consulted':
      return involvementWeight.consulted
    case 'informed':
      return involvementWeight.informed
    case 'none':
      return involvementWeight.none
    case undefined:
      return involvementWeight.unknown
  }
}

export function isContacted(view: StakeholderView): boolean {
  return view.lastContact !== undefined
}

/** Whether he holds the role, in any sub-kind; recommending is not deciding. */
export function holds(view: StakeholderView, role: MainRole): boolean {
  return view.mainRoles.includes(role)
}

/** Whether a believed role is of this kind; `decision-maker/recommends` is of none. */
export function isRole(belief: Belief, role: MainRole): boolean {
  return belief.value !== RECOMMENDS && mainRole(belief.value as Role) === role
}

export function supportOf(view: StakeholderView): number | undefined {
  return view.stance
}

/** The stance that counts in the balance: a loss without a win makes lukewarm people passive (method.md §1.6). */
export function effectiveSupport(view: StakeholderView, method: Method): number | undefined {
  const support = view.stance
  if (support === undefined) return undefined
  const passive = view.losses.length > 0 && view.wins.length === 0 && support <= method.rules.passiveUpTo
  return passive ? Math.min(support, method.rules.opponentFrom) : support
}

/** Known to be in trouble or growth. */
export function isWillingOne(view: StakeholderView): boolean {
  return isWilling(view.mode.mode)
}

/** Whether anything at all is claimed of an attribute of his and believed to be so. */
export function knows(
  view: StakeholderView,
  attribute: 'veto' | 'fear' | 'preference',
  value: string,
  { picture }: Method,
): boolean {
  return someIn(
    view.beliefs.of[NUMBER[attribute]],
    (belief) => belief.value === value && belief.certainty >= picture.knownFrom,
  )
}

const PROVES_NOTHING_TO = ['gatekeeper/budget', 'gatekeeper/procurement']

/** A gatekeeper who measures us by a standard or the law: he needs something he can file and show his leader. */
export function wantsProof(view: StakeholderView): boolean {
  return view.roles.some(
    (role) => isRole(role, 'gatekeeper') && !PROVES_NOTHING_TO.includes(scalarText(role.value)),
  )
}
