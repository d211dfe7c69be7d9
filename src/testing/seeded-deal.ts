import { HEAD_ATTRIBUTES, headId } from '../deal-file/keys.ts'
import type { DealFile } from '../deal-file/read-deal.ts'
import type { Value } from '../domain/attribute.ts'
import { COMMITMENT_STATES, type Commitment } from '../domain/commitment.ts'
import { formatDay, type Day } from '../domain/day.ts'
import { BUDGETS, ORG_EVENTS, POSITIONS, SPEC_AUTHORS, STAGES, TIMINGS } from '../domain/deal.ts'
import type { Grade } from '../domain/grade.ts'
import { MODES } from '../domain/mode.ts'
import type { Observation } from '../domain/observation.ts'
import type { Person } from '../domain/person.ts'
import { attributeOf, subjectKindOf, type AttributeName, type AttributeValue } from '../domain/registry.ts'
import {
  COACH_ASKS,
  FEARS,
  INFLUENCES,
  INVOLVEMENTS,
  LOSSES,
  ROLES,
  WINS,
  type Influence,
  type Involvement,
  type Role,
} from '../domain/stakeholder.ts'
import { DEAL, isPersonSource, tieSubject, US, type Source } from '../domain/subject.ts'
import { SHOWN, VISIT_KINDS, type Visit } from '../domain/visit.ts'
import { DealLog, type Claim } from './deal-log.ts'
import { TODAY } from './notation.ts'

/**
 * A deal as sellers keep them: so many people (two at least), so many observations beside the head, more of them late
 * than early and with a word of doubt about as often as in the casebook (one in fifty), a visit for every dozen of them
 * and some commitments, over the eight months before `TODAY` of the notation. The same numbers make the same deal on
 * every machine; needs no fast-check.
 */
export function seededDeal(seed: number, people: number, observations: number): DealFile {
  const dice = new Dice(seed)
  const cast = castOf(Math.max(2, people), dice)
  const opened = TODAY - dice.between(200, 240)
  const scene: Scene = { dice, cast, opened }
  const log = new DealLog(initialOf(scene))
  const target = log.observations.length + observations
  const claims = Array.from({ length: observations }, () => claimIn(scene)).sort((a, b) => a.on - b.on)
  for (const claim of claims) log.add(claim)
  while (log.observations.length < target) log.add(claimIn(scene))
  const visits = Array.from({ length: Math.ceil(observations / 12) }, () => visitIn(scene))
  const commitments = Array.from({ length: Math.ceil(observations / 30) }, () => commitmentIn(scene))
  return {
    deal: { name: `${dice.one(PRODUCTS)} ${seed}`, account: dice.one(ACCOUNTS), opened },
    people: cast.map(({ person }) => person),
    observations: log.observations,
    retractions: log.retractions,
    visits: visits.map((visit) => ({ id: log.name('v', visit), ...visit })),
    commitments: commitments.map((commitment) => ({ id: log.name('c', commitment), ...commitment })),
  }
}

type Post = readonly [title: string, role: Role, influence: Influence]

interface Scene {
  readonly dice: Dice
  readonly cast: readonly Member[]
  readonly opened: Day
}

/** Somebody as he really is; what is observed of him scatters about it. */
interface Member {
  readonly person: Person
  readonly role: Role
  readonly influence: Influence
  readonly involvement: Involvement
  readonly support: number
  readonly today: number
  readonly wanted: number
}

function castOf(size: number, dice: Dice): Member[] {
  return Array.from({ length: size }, (_, at) => {
    const [title, role, influence] = POSTS[at % POSTS.length] ?? POSTS[0]
    const name = `${dice.one(SURNAMES)}${dice.one(GIVEN_NAMES)}`
    return {
      person: { id: `p${at + 1}`, name, title },
      role,
      influence,
      involvement: dice.one(['drives', 'takes-part', 'takes-part', 'consulted', 'informed', 'none']),
      support: dice.between(-4, 5),
      today: dice.between(2, 8),
      wanted: dice.between(4, 10),
    }
  })
}

/** The head's values, from the day the deal was opened. */
function initialOf({ dice, opened }: Scene): Observation[] {
  const values: { readonly [N in AttributeName]?: AttributeValue<N> } = {
    what: dice.one(PRODUCTS),
    amount: dice.between(12, 900) * 10_000,
    currency: dice.one(['CNY', 'CNY', 'EUR', 'USD']),
    margin: dice.between(15, 60) / 100,
    closeBy: formatDay(TODAY + dice.between(-20, 120)),
    stage: 'lead',
    effortSpent: dice.between(5, 120),
    effortLeft: dice.between(5, 60),
    sellerWin: dice.between(2, 9) / 10,
  }
  return HEAD_ATTRIBUTES.flatMap(([attribute]) => {
    const value = values[attribute]
    const when = { seq: 0, on: opened, recorded: opened }
    return value === undefined
      ? []
      : [
          {
            id: headId(attribute),
            ...when,
            about: DEAL,
            attribute,
            value,
            grade: 'agreed' as const,
            source: US,
          },
        ]
  })
}

/** What can be told, how often, and what is said of somebody (or of the deal, told by him) on a day. */
interface Telling {
  readonly attribute: AttributeName
  readonly weight: number
  readonly value: (dice: Dice, member: Member, progress: number) => Value
}

function told<N extends AttributeName>(
  attribute: N,
  weight: number,
  value: (dice: Dice, member: Member, progress: number) => AttributeValue<N>,
): Telling {
  return { attribute, weight, value: value }
}

const SUPPORT = told('support', 12, (dice, { support }) => within(-5, support + dice.between(-1, 1), 5))

/** In about the proportions of the examples. */
const TELLINGS: readonly Telling[] = [
  told('role', 12, (dice, { role }) => (dice.happens(0.9) ? role : dice.one(ROLES))),
  told('influence', 9, (dice, { influence }) => (dice.happens(0.85) ? influence : dice.one(INFLUENCES))),
  told('veto', 1, (dice) => dice.one(['yes', 'no'])),
  told('involvement', 8, (dice, { involvement }) =>
    dice.happens(0.85) ? involvement : dice.one(INVOLVEMENTS),
  ),
  SUPPORT,
  told('today', 7, (dice, { today }) => within(0, today + dice.between(-2, 2) / 2, 10)),
  told('minimum', 6, (dice) => dice.between(3, 6)),
  told('wanted', 7, (dice, { wanted }) => within(0, wanted + dice.between(-2, 2) / 2, 10)),
  told('mode', 1, (dice) => dice.one(MODES)),
  told('fear', 1, (dice) => dice.one(FEARS)),
  told('result', 6, (dice) => dice.one(RESULTS)),
  told('win', 5, (dice) => ({ kind: dice.one(WINS), words: dice.one(RESULTS) })),
  told('loss', 5, (dice) => ({ kind: dice.one(LOSSES) })),
  told('preference', 3, (dice) => dice.one(['us', 'us', 'in-house', 'nothing'])),
  told('criterion', 4, (dice) => dice.one(CRITERIA)),
  told('coachTest', 3, (dice) => ({
    ask: dice.one(COACH_ASKS),
    outcome: dice.one(['passed', 'passed', 'dodged']),
  })),
  told('inPostSince', 1, (dice) => formatDay(TODAY - dice.between(30, 3000))),
  told('pain', 5, (dice, { person }) => ({ text: dice.one(PAINS), owner: person.id })),
  told('goal', 3, (dice, { person }) => ({ text: dice.one(GOALS), owner: person.id })),
  told('plan', 2, (dice) => ({ text: dice.one(GOALS) })),
  told('obstacle', 3, (dice) => ({ text: dice.one(OBSTACLES) })),
  told('compellingEvent', 1, (dice) => ({
    text: dice.one(GOALS),
    date: formatDay(TODAY + dice.between(10, 200)),
  })),
  told('timing', 1, (dice) => dice.one(TIMINGS)),
  told('budget', 2, (dice) => dice.one(BUDGETS)),
  told('decisionProcess', 2, (dice) => dice.one(PROCESSES)),
  told('paperProcess', 1, (dice) => dice.one(PROCESSES)),
  told('position', 2, (dice) => dice.one(POSITIONS)),
  told('specBy', 1, (dice) => dice.one(SPEC_AUTHORS)),
  told('fit', 2, (dice) => ({ criterion: dice.one(CRITERIA), score: dice.between(-3, 5) })),
  told('strength', 1, (dice) => dice.one(CRITERIA)),
  told('orgEvent', 1, (dice) => ({
    kind: dice.one(ORG_EVENTS),
    date: formatDay(TODAY - dice.between(0, 200)),
  })),
  told('stage', 2, (_, __, progress) => STAGES[Math.floor(progress * STAGES.length)] ?? 'lead'),
  told('closeBy', 1, (dice) => formatDay(TODAY + dice.between(20, 150))),
  told('reportsTo', 2, () => true),
  told('influences', 2, () => true),
  told('conflictsWith', 1, () => true),
]

function within(min: number, number: number, max: number): number {
  return Math.min(max, Math.max(min, number))
}

function claimIn({ dice, cast, opened }: Scene): Claim {
  const { attribute, value } = weighted(dice)
  const on = lately(dice, opened)
  const about = dice.between(0, cast.length - 1)
  const [member, other] = [cast[about], cast[(about + dice.between(1, cast.length - 1)) % cast.length]]
  if (!member || !other) throw new Error('a deal needs people')
  const kind = subjectKindOf(attribute)
  const source = sourceOf(attribute, member, other, dice)
  const speaks = isPersonSource(source)
  return {
    on,
    recorded: dice.happens(0.05) ? Math.min(TODAY, on + dice.between(1, 5)) : on,
    about: { deal: DEAL, stakeholder: member.person.id, tie: tieSubject(member.person.id, other.person.id) }[
      kind
    ],
    attribute,
    value: value(dice, member, (on - opened) / (TODAY - opened + 1)),
    grade: gradeOf(attribute, source, dice),
    source,
    ...(speaks && dice.happens(0.85) && { words: dice.one(dice.happens(0.025) ? DOUBTFUL_QUOTES : QUOTES) }),
    ...(dice.happens(speaks ? 0.05 : 0.5) && { note: dice.one(dice.happens(0.05) ? DOUBTFUL_NOTES : NOTES) }),
    ...(dice.happens(0.015) && { ended: true as const }),
    ...(dice.happens(0.01) && { firm: true as const }),
    ...(attributeOf(attribute).many && dice.happens(0.02) && { not: true as const }),
  }
}

/** More is learned as a deal goes on: as likely late as the days gone by. */
function lately(dice: Dice, opened: Day): Day {
  return opened + Math.floor(Math.sqrt(dice.roll()) * (TODAY - opened + 1))
}

function weighted(dice: Dice): Telling {
  let left = dice.roll() * ALL_WEIGHTS
  const found = TELLINGS.find(({ weight }) => (left -= weight) < 0)
  return found ?? SUPPORT
}

const ALL_WEIGHTS = TELLINGS.reduce((sum, { weight }) => sum + weight, 0)

/** Mostly himself; else somebody who knows him, ourselves, or a paper. */
function sourceOf(attribute: AttributeName, { person }: Member, other: Member, dice: Dice): Source {
  if (attributeOf(attribute).own) return US
  const roll = dice.roll()
  if (roll < 0.55) return person.id
  if (roll < 0.82) return other.person.id
  return roll < 0.96 ? US : dice.one(DOCUMENTS)
}

function gradeOf(attribute: AttributeName, source: Source, dice: Dice): Grade {
  if (attributeOf(attribute).own) return 'agreed'
  if (source === US) return dice.one(['inferred', 'inferred', 'inferred', 'unclear', 'stated'])
  return dice.one(['stated', 'stated', 'stated', 'stated', 'stated', 'agreed', 'inferred'])
}

function visitIn({ dice, cast, opened }: Scene): Omit<Visit, 'id'> {
  const on = dice.between(opened, TODAY)
  const theirs = cast.filter(() => dice.happens(2 / cast.length)).map(({ person }) => person.id)
  return {
    on,
    recorded: on,
    kind: dice.one(VISIT_KINDS),
    theirs,
    ours: [dice.one(SELLERS)],
    shown: SHOWN.filter(() => dice.happens(0.25)),
    purpose: dice.one(NOTES),
  }
}

function commitmentIn({ dice, cast, opened }: Scene): Omit<Commitment, 'id'> {
  const on = dice.between(opened, TODAY)
  const due = on + dice.between(5, 30)
  const state = due > TODAY ? 'open' : dice.one(COMMITMENT_STATES)
  const by = cast[dice.between(0, cast.length - 1)]?.person.id ?? US
  return {
    on,
    recorded: on,
    by: dice.happens(0.8) ? by : US,
    what: dice.one(PROMISES),
    due,
    state,
    ...(state !== 'open' && { stateOn: due }),
  }
}

/** Small, fast and the same everywhere (mulberry32). */
class Dice {
  private state: number

  constructor(seed: number) {
    this.state = seed | 0
  }

  /** From 0 up to, not including, 1. */
  roll(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    const mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number, both ends included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.roll() * (max - min + 1))
  }

  happens(chance: number): boolean {
    return this.roll() < chance
  }

  one<T>(from: readonly [T, ...T[]]): T {
    return from[this.between(0, from.length - 1)] ?? from[0]
  }
}

const PRODUCTS = [
  '园区管理平台',
  '自动分拣线',
  '质检与实验室软件',
  'Batch release software',
  'Predictive maintenance',
] as const
const ACCOUNTS = [
  '雪川冷链',
  '澜江水务集团',
  'De Vliet Zuivel',
  'Northmoor Council',
  'Harlan Foundries',
] as const
const SURNAMES = ['王', '李', '张', '刘', '陈', '欧阳', '魏', '江', '侯', '曹', '祁', '彭'] as const
const GIVEN_NAMES = ['建国', '敏', '长风', '涛', '立新', '岚', '东', '晶', '静', '启明'] as const
const SELLERS = ['chen', 'ruan', 'tong', 'nils'] as const

const POSTS: readonly [Post, ...Post[]] = [
  ['总经理', 'decision-maker/final', 'high'],
  ['运营副总裁', 'user/heads', 'high'],
  ['信息中心主任', 'gatekeeper/standard', 'medium'],
  ['财务总监', 'gatekeeper/budget', 'medium'],
  ['车间主任', 'user', 'medium'],
  ['数字化办公室主任', 'coach/customer', 'medium'],
  ['采购经理', 'gatekeeper/procurement', 'low'],
  ['Lab manager', 'user/works', 'high'],
  ['法务', 'gatekeeper/legal', 'low'],
  ['班组长', 'user/works', 'low'],
  ['董事长助理', 'decision-maker/recommends', 'medium'],
  ['Consultant', 'coach/outside', 'low'],
]

const PAINS = [
  '月底对账要五天',
  '错分率千分之六，一年赔三百万',
  '换款停线四个小时',
  '三成库位数据对不上',
  'Batch release takes three days',
  'Thirty-one pallets written off last quarter',
] as const

const GOALS = [
  '明年二季度前错分率到万分之五',
  '三个园区用一套系统',
  '年底通过审计',
  'One release process in four plants',
] as const
const OBSTACLES = ['老系统的接口没人懂', '旺季不能停线', '编制冻结', 'Validation takes six months'] as const

const RESULTS = [
  '对账从五天降到一天',
  '少雇六十个临时工',
  '半夜不用再抢修',
  '带公司上市',
  'Release in one day instead of three',
  'No more paper in the lab',
] as const

const CRITERIA = [
  '断网也能用',
  '三年总成本',
  '本地有服务队伍',
  'Audit trail on every record',
  'Goes live before the season',
] as const
const PROCESSES = [
  '部门提、财务核、总经理批',
  '法务五天，集采备案',
  'Lab trial, validation, then the board',
] as const
const DOCUMENTS = ['doc:组织架构图', 'doc:招标文件', 'doc:Annual report'] as const
const PROMISES = [
  '约总经理',
  '开放三个月数据',
  '试装一条线',
  'Six samples through a trial',
  'Send the contract template',
] as const

const NOTES = ['初访', '方案汇报', '听下来口气松了', 'Offer handed over', 'Second look at the plant'] as const

const DOUBTFUL_NOTES = ['大概是这个意思', 'Probably fine'] as const

const DOUBTFUL_QUOTES = ['可能要等到下半年', '王总应该会支持', 'Maybe next year'] as const

const QUOTES = [
  '这个月又赔了二十八万',
  '标准由我们中心定',
  '方向我同意，就按这个往下走',
  '上就上，我配合',
  '四年回本，长了',
  '每月最后五天全科室都在对账',
  '线都是我在修',
  '五百万以上魏总批',
  '我已经让武汉仓腾场地了',
  '接口再发我一版，我想看细点',
  '六分，过得去',
  '做成了，运营官的位子是我的',
  'I have told the board we should go with you',
  'Nobody showed it to us',
  'It is in the plan, two hundred',
  'The standard is mine',
  'Nice screens, but I asked for the validation pack',
  'Three: paper, then Excel, then paper',
  'No sign-off, no go-live',
  'One day instead of three, and I sign',
] as const
