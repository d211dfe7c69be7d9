import { formatDay } from '../domain/day.ts'
import type { Entered } from '../domain/entry.ts'
import type { Because } from '../domain/finding.ts'
import { tieEnds } from '../domain/subject.ts'
import { claimedWords, missingWords, promiseWords, visitWords } from '../i18n/ground-words.ts'
import { bracketed } from '../i18n/joined.ts'
import type { Sheet } from './sheet.ts'

/** A ground as one reads it out: the claim with its words, the visit, the promise, or what is missing. */
export function becauseLine(because: Because, sheet: Sheet): string {
  if (typeof because !== 'string') return missingWords(because.missing, sheet.speaker)
  const { observations, visits, commitments } = sheet.casefile
  const claim = observations.find(({ id }) => id === because)
  if (claim) return claimLine(claim, sheet)
  const visit = visits.find(({ id }) => id === because)
  if (visit) return visitWords(visit, sheet.speaker)
  const promise = commitments.find(({ id }) => id === because)
  return promise ? promiseWords(promise, sheet.day, sheet.speaker) : because
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
      : speaker.say('page.said', { day, source: speaker.source(source), what: claimedWords(claim, speaker) })
  const marks = [
    ...(claim.not ? [page.denies] : []),
    ...(claim.ended ? [page.ends] : []),
    attributes.grades[claim.grade].name,
  ]
  const quote = words === undefined ? (note === undefined ? '' : ` — ${note}`) : ` — “${words}”`
  return bracketed(said, marks, speaker) + quote
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
  const what = tieEnds(about) ? claimedWords(claim, speaker) : valueWords(claim, speaker)
  return bracketed(what, marks, speaker)
}

function valueWords({ attribute, value }: Entered, speaker: Sheet['speaker']): string {
  return `${speaker.attribute(attribute)} ${speaker.value(attribute, value)}`
}
