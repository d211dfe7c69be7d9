import { formatDay } from '../domain/day.ts'
import type { Cap, Entered } from '../domain/entry.ts'
import type { Because } from '../domain/finding.ts'
import type { Visit } from '../domain/visit.ts'
import type { Commitment } from '../domain/commitment.ts'
import { tieEnds } from '../domain/subject.ts'
import { bracketed } from './joined.ts'
import type { Sheet } from './sheet.ts'

/** A ground as one reads it out: the claim with its words, the visit, the promise, or what is missing. */
export function becauseLine(because: Because, sheet: Sheet): string {
  if (typeof because !== 'string') return missingLine(because.missing, sheet)
  const { observations, visits, commitments } = sheet.casefile
  const claim = observations.find(({ id }) => id === because)
  if (claim) return claimLine(claim, sheet)
  const visit = visits.find(({ id }) => id === because)
  if (visit) return visitLine(visit, sheet)
  const promise = commitments.find(({ id }) => id === because)
  return promise ? promiseLine(promise, sheet) : because
}

function missingLine([about, what]: readonly [string, string], { speaker }: Sheet): string {
  if (what === 'visit') return speaker.messages.page.noVisit
  if (what === 'commitment') return speaker.messages.page.noCommitment
  return speaker.say('page.missing', {
    name: speaker.name(about),
    attribute: speaker.attribute(what as Entered['attribute']),
  })
}

/** One claim: when, who on whom, what, and the sentence it rests on. */
export function claimLine(claim: Entered, { speaker }: Pick<Sheet, 'speaker'>): string {
  const { on, about, source, words, note } = claim
  const { page, attributes } = speaker.messages
  const day = formatDay(on)
  const said =
    source === about
      ? speaker.say('page.saidOfHimself', {
          day,
          name: speaker.name(about),
          what: valueWords(claim, speaker),
        })
      : speaker.say('page.said', { day, source: speaker.source(source), what: whatIsClaimed(claim, speaker) })
  const marks = [
    ...(claim.not ? [page.denies] : []),
    ...(claim.ended ? [page.ends] : []),
    attributes.grades[claim.grade].name,
  ]
  const quote = words === undefined ? (note === undefined ? '' : ` — ${note}`) : ` — “${words}”`
  return bracketed(said, marks, speaker) + quote
}

/** A claim without its circumstances: of whom, what, which value; a tie as a sentence of its own. */
function whatIsClaimed({ about, attribute, value }: Entered, speaker: Sheet['speaker']): string {
  const ends = tieEnds(about)
  if (ends) return [speaker.name(ends[0]), speaker.attribute(attribute), speaker.name(ends[1])].join(' ')
  const said = {
    name: speaker.name(about),
    attribute: speaker.attribute(attribute),
    value: speaker.value(attribute, value),
  }
  return speaker.say('page.claimed', said)
}

/** One claim within what was learned of somebody: the value, who said it if not he himself, and his words. */
export function learnedWords(claim: Entered, speaker: Sheet['speaker']): string {
  const { about, source, words } = claim
  const marks = [
    ...(claim.not ? [speaker.messages.page.denies] : []),
    ...(claim.ended ? [speaker.messages.page.ends] : []),
    ...(source === about ? [] : [speaker.source(source)]),
    ...(words === undefined ? [] : [`“${words}”`]),
  ]
  const what = tieEnds(about) ? whatIsClaimed(claim, speaker) : valueWords(claim, speaker)
  return bracketed(what, marks, speaker)
}

function valueWords({ attribute, value }: Entered, speaker: Sheet['speaker']): string {
  return `${speaker.attribute(attribute)} ${speaker.value(attribute, value)}`
}

/** Why a claim counts for less than it was graded; undefined where it does not. */
export function capLine(
  claim: Entered,
  counts: Entered['counts'],
  { speaker }: Pick<Sheet, 'speaker'>,
): string | undefined {
  if (counts === claim.grade) return undefined
  const { grades } = speaker.messages.attributes
  const reasons = claim.caps.map((cap) => capWords(cap, claim, speaker))
  if (claim.hearsay && reasons.length === 0) reasons.push(speaker.messages.page.caps.hearsay)
  return speaker.say('page.countsAs', {
    grade: grades[claim.grade].name,
    counts: grades[counts].name,
    reasons: speaker.list(reasons),
  })
}

/** One reason; of a word of doubt also whose doubt it is, where the text says so. */
function capWords(cap: Cap, { doubt }: Entered, speaker: Sheet['speaker']): string {
  const reason = speaker.say(`page.caps.${cap}`, { word: doubt?.word ?? '' })
  if (cap !== 'hedge' || doubt?.by === undefined) return reason
  return bracketed(reason, [speaker.say('page.doubtOf', { name: speaker.source(doubt.by) })], speaker)
}

function visitLine(visit: Visit, { speaker }: Sheet): string {
  const { attributes } = speaker.messages
  const day = formatDay(visit.on)
  const kind = attributes.visitKinds[visit.kind]
  const who =
    visit.theirs.length === 0
      ? speaker.say('page.visitNobody', { day, kind })
      : speaker.say('page.visit', { day, kind, people: speaker.list(visit.theirs.map(speaker.name)) })
  const shown = visit.shown.map((one) => attributes.shown[one])
  const parts = [
    who,
    ...(shown.length > 0 ? [speaker.say('page.visitShown', { shown: speaker.list(shown) })] : []),
  ]
  return visit.purpose === undefined ? parts.join(' · ') : `${parts.join(' · ')} — ${visit.purpose}`
}

function promiseLine(promise: Commitment, { speaker, day }: Sheet): string {
  const state = promise.stateOn !== undefined && day < promise.stateOn ? 'open' : promise.state
  const said = speaker.say('page.promise', {
    day: formatDay(promise.on),
    name: speaker.name(promise.by),
    what: promise.what,
    state: speaker.messages.attributes.commitmentStates[state],
  })
  return promise.due === undefined
    ? said
    : `${said} · ${speaker.say('page.due', { day: formatDay(promise.due) })}`
}
