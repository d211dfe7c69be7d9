import type { Because } from '../domain/finding.ts'
import { US } from '../domain/subject.ts'
import { STOP_SIGNS, type StopSign } from '../domain/verdict.ts'
import { groundsOf, modesBehind } from './because.ts'
import { becauseOf } from './belief.ts'
import { distinct, type Finding } from './found.ts'
import type { Estimate } from './outlook.ts'
import { valueOf } from './picture.ts'
import { rounded } from './rounding.ts'
import type { Situation } from './situation.ts'
import type { Stakes } from './stakes.ts'
import type { StakeholderView } from './stakeholder-view.ts'

/** What the signs are read from. */
export interface Ground {
  readonly situation: Situation
  readonly findings: readonly Finding[]
  readonly win: Estimate
  readonly stakes: Stakes
}

/** One thing that speaks for stopping. */
export class SignState {
  readonly sign: StopSign
  readonly present: boolean
  /** Not there, but one more step would bring it. */
  readonly near: boolean
  readonly #grounds: () => readonly Because[]

  constructor(sign: StopSign, { present, near, because }: Checked) {
    this.sign = sign
    this.present = present
    this.near = near && !present
    this.#grounds = because
  }

  get because(): readonly Because[] {
    return this.present ? distinct(this.#grounds()) : []
  }
}

/** The signs of method.md §1.8, "when to stop". */
export function stopSignsOf(ground: Ground): SignState[] {
  return STOP_SIGNS.map((sign) => new SignState(sign, CHECKS[sign](ground)))
}

interface Checked {
  readonly present: boolean
  readonly near: boolean
  /** Looked up only where the sign is there. */
  readonly because: () => readonly Because[]
}

type Check = (ground: Ground) => Checked

const CHECKS: Readonly<Record<StopSign, Check>> = {
  'not-worth-it': ({ win, stakes, situation }) => ({
    present:
      stakes.gain !== undefined && stakes.cost !== undefined && rounded(win.high) * stakes.gain < stakes.cost,
    near: stakes.gain !== undefined,
    because: () => becauseOf(valueOf(situation.picture, 'deal', 'amount')),
  }),
  'nobody-needs-it': ({ situation: { weighty } }) => {
    const others = weighty.filter((view) => !needsNothing(view))
    return {
      present: weighty.length > 0 && others.length === 0,
      near: others.length === 1,
      because: () => modesBehind(weighty),
    }
  },
  'decider-out-of-reach': ({ situation }) => {
    const unmet = !situation.deciders.some((view) => view.met)
    const { dodges } = situation.method.rules
    const dodged = unmet ? dodgedAsks(situation) : []
    return { present: dodged.length >= dodges, near: unmet, because: () => dodged }
  },
  'rival-spec-unmet-decider': ({ situation }) => {
    const spec = valueOf(situation.picture, 'deal', 'specBy')
    const unmet = !situation.deciders.some((view) => view.met)
    return { present: unmet && spec?.value === 'rival', near: unmet, because: () => becauseOf(spec) }
  },
  'no-commitment-made': ({ situation }) => noCommitmentMade(situation),
  'grave-and-silent': ({ situation, findings }) => {
    const grave = findings.filter(({ severity }) => severity === 'high' || severity === 'stop')
    const { graveFindings, graveDays } = situation.method.verdict
    const many = grave.length >= graveFindings
    return {
      present: many && situation.day - lastNews(situation) >= graveDays,
      near: many,
      because: () => groundsOf(grave, ({ because }) => because),
    }
  },
}

function needsNothing({ mode }: StakeholderView): boolean {
  return mode.mode === 'even-keel' || mode.mode === 'overconfident'
}

/** Favours and promises that were asked for and not given. */
function dodgedAsks({ picture }: Situation): string[] {
  const promises = picture.commitments.filter(({ by, state }) => by !== US && state === 'dodged')
  return [...promises, ...picture.log.dodges].map(({ id }) => id).sort()
}

/** The last two visits brought no promise of the customer's, nor did the last 30 days. */
function noCommitmentMade({ picture, day, method }: Situation): Checked {
  const { commitmentVisits, commitmentDays } = method.verdict
  const visits = picture.visits.slice(-commitmentVisits)
  const since = Math.min(visits[0]?.on ?? day, day - commitmentDays)
  const made = picture.commitments.filter(({ by, on }) => by !== US && on >= since)
  return {
    present: visits.length === commitmentVisits && made.length === 0,
    near: true,
    because: () => visits.map(({ id }) => id),
  }
}

function lastNews({ picture }: Situation): number {
  let latest = Math.max(picture.casefile.deal.opened, picture.log.latest)
  for (const { on } of picture.visits) if (on > latest) latest = on
  return latest
}
