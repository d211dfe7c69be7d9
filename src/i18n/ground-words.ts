import { stateOn, type Commitment } from '../domain/commitment.ts'
import { formatDay, type Day } from '../domain/day.ts'
import type { Cap, Entered } from '../domain/entry.ts'
import { isPresenceFactor } from '../domain/factor.ts'
import type { Because } from '../domain/finding.ts'
import { isStated, type Grade } from '../domain/grade.ts'
import { tieEnds } from '../domain/subject.ts'
import type { Visit } from '../domain/visit.ts'
import type { Contribution } from '../engine/assessment.ts'
import { percent } from './format.ts'
import { bracketed } from './joined.ts'
import type { Speaker } from './speaker.ts'

/** What is claimed of whom, without the circumstances; a tie as a sentence of its own. */
export function claimedWords({ about, attribute, value }: Entered, speaker: Speaker): string {
  const ends = tieEnds(about)
  if (ends) return [speaker.name(ends[0]), speaker.attribute(attribute), speaker.name(ends[1])].join(' ')
  return speaker.say('page.claimed', {
    name: speaker.name(about),
    attribute: speaker.attribute(attribute),
    value: speaker.value(attribute, value),
  })
}

/** As what a claim counts alone: hearsay as inferred, until a second source agrees. */
export function countsAlone({ hearsay, counts }: Entered): Grade {
  return hearsay && isStated(counts) ? 'inferred' : counts
}

/** Why a claim counts for less than it was graded; undefined where it does not. */
export function capWords(claim: Entered, speaker: Speaker): string | undefined {
  const reasons = capReasons(claim, speaker)
  if (reasons.length === 0) return undefined
  const { grades } = speaker.messages.attributes
  return speaker.say('page.countsAs', {
    grade: grades[claim.grade].name,
    counts: grades[countsAlone(claim)].name,
    reasons: speaker.list(reasons),
  })
}

/** Each reason why it counts for less; none where it counts as it was graded. */
export function capReasons(claim: Entered, speaker: Speaker): string[] {
  if (countsAlone(claim) === claim.grade) return []
  const reasons = claim.caps.map((cap) => reasonWords(cap, claim, speaker))
  return claim.hearsay && reasons.length === 0 ? [speaker.messages.page.caps.hearsay] : reasons
}

/** Of a word of doubt also whose doubt it is, where the text says so. */
function reasonWords(cap: Cap, { doubt }: Entered, speaker: Speaker): string {
  const reason = speaker.say(`page.caps.${cap}`, { word: doubt?.word ?? '' })
  if (cap !== 'hedge' || doubt?.by === undefined) return reason
  return bracketed(reason, [speaker.say('page.doubtOf', { name: speaker.source(doubt.by) })], speaker)
}

/** What is not known. */
export function missingWords([about, what]: Missing, speaker: Speaker): string {
  if (what === 'visit') return speaker.messages.page.noVisit
  if (what === 'commitment') return speaker.messages.page.noCommitment
  return speaker.say('page.missing', { name: speaker.name(about), attribute: speaker.attribute(what) })
}

type Missing = Exclude<Because, string>['missing']

/** When we met whom, what we showed and what for. */
export function visitWords(visit: Visit, speaker: Speaker): string {
  const { attributes } = speaker.messages
  const at = { day: formatDay(visit.on), kind: attributes.visitKinds[visit.kind] }
  const who =
    visit.theirs.length === 0
      ? speaker.say('page.visitNobody', at)
      : speaker.say('page.visit', { ...at, people: speaker.list(visit.theirs.map(speaker.name)) })
  const shown = visit.shown.map((one) => attributes.shown[one])
  const parts = [
    who,
    ...(shown.length > 0 ? [speaker.say('page.visitShown', { shown: speaker.list(shown) })] : []),
  ]
  return visit.purpose === undefined ? parts.join(' · ') : `${parts.join(' · ')} — ${visit.purpose}`
}

/** Who promised what, and how that stood on the day. */
export function promiseWords(promise: Commitment, day: Day, speaker: Speaker): string {
  const said = speaker.say('page.promise', {
    day: formatDay(promise.on),
    name: speaker.name(promise.by),
    what: promise.what,
    state: speaker.messages.attributes.commitmentStates[stateOn(promise, day)],
  })
  if (promise.due === undefined) return said
  return `${said} · ${speaker.say('page.due', { day: formatDay(promise.due) })}`
}

/** What moves the outlook; what is not there is said as such. */
export function factorWords({ model, factor, value }: Contribution, speaker: Speaker): string {
  const { judgement } = speaker.messages
  const names: Readonly<Record<string, string>> = judgement.factors[model]
  const name = value === 0 && isPresenceFactor(factor) ? judgement.absent[factor] : names[factor]
  return name ?? factor
}

/** Whom to ask, or that nobody is within reach. */
export function whomWords(whom: string | null, speaker: Speaker): string {
  return whom === null
    ? speaker.messages.page.askNobody
    : speaker.say('page.askOf', { name: speaker.name(whom) })
}

/** What an answer is worth: money, or a share of the gain where there is no amount. */
export function worthWords(worth: number, gain: number | null, speaker: Speaker): string {
  return gain === null
    ? speaker.say('page.worthShare', { share: shareWords(worth) })
    : speaker.say('page.worth', { amount: speaker.money(worth) })
}

/** Little is not nothing. */
function shareWords(worth: number): string {
  const whole = percent(worth)
  return worth > 0 && whole === percent(0) ? '<1%' : whole
}
