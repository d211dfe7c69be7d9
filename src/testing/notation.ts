import { formatDay, parseDay, type Day } from '../domain/day.ts'
import { GRADES } from '../domain/grade.ts'
import type { Mode } from '../domain/mode.ts'
import { attributeOf, isAttributeName, subjectKindOf } from '../domain/registry.ts'
import { TIE_ATTRIBUTES } from '../domain/tie.ts'
import { casefileOf } from '../deal-file/casefile-of.ts'
import { readDeal } from '../deal-file/read-deal.ts'
import type { Casefile } from '../engine/picture.ts'

/** The day on which every deal of the notation is judged. */
export const TODAY: Day = parseDay('2026-06-30') as Day

/**
 * A deal in short sentences, for tests that read as such. Sentences end with `;` or a new line; `5d` is five days
 * before the day of judgement, `+5d` five days after it.
 *
 *     deal stage proposal 20d               a value of the deal, told by us
 *     li role user by li 3d                 stated by li three days ago (the default: 1d)
 *     li support +3 by li "I like it"       with his words; a quote is made up where one is needed
 *     li win power by li                    records: the kind, or the first field, alone …
 *     deal pain {text: slow, owner: li} by li   … or in full
 *     li role coach inferred                a grade; by default stated, or inferred without `by`
 *     li loss workload not by li            marks: not, ended, firm; `rival ACME`; `note "…"`; `id x`; `retracts x`
 *     li reportsTo wang                     a tie, stated by us
 *     visit demo li,wang 5d shows product   a visit; `nobody` for an empty audience
 *     promise li +10d made 3d kept          a commitment: by whom, due, made, state (open by default)
 *     opened 90d; head amount 100000        the deal's head; opened 60d by default
 *     people li,wang                        people of whom nothing else is said
 *
 * A quote must not hold `;`, a record neither `,` nor `:` within a field.
 */
export function dealOf(notation: string): Casefile {
  const read = readDeal(JSON.stringify(documentOf(notation)), TODAY)
  if (!read.ok) throw new Error(`notation is no deal: ${JSON.stringify(read.refusal)}\n${notation}`)
  return casefileOf(read.file)
}

/** Views of today, minimum and wanted that put somebody in a mode beyond doubt, in his own words. */
export function inMode(who: string, mode: Mode): string {
  const [today, minimum, wanted] = VIEWS_IN[mode]
  return `${who} today ${today} by ${who}; ${who} minimum ${minimum} by ${who}; ${who} wanted ${wanted} by ${who}`
}

const VIEWS_IN: Readonly<Record<Mode, readonly [today: number, minimum: number, wanted: number]>> = {
  trouble: [3, 5, 8],
  growth: [5, 4, 9],
  'even-keel': [7, 4, 7],
  overconfident: [9, 4, 5],
}

interface Draft {
  head: Record<string, unknown>
  people: Set<string>
  observations: Record<string, unknown>[]
  visits: Record<string, unknown>[]
  commitments: Record<string, unknown>[]
}

/** The notation as the document of a deal file. */
export function documentOf(notation: string): object {
  const draft: Draft = {
    head: { name: 'Test', opened: before(60) },
    people: new Set(),
    observations: [],
    visits: [],
    commitments: [],
  }
  for (const sentence of notation.split(/[;\n]/)) {
    const words = wordsOf(sentence)
    if (words.length > 0) addSentence(draft, words, sentence)
  }
  const people = Object.fromEntries([...draft.people].map((id) => [id, { name: id }]))
  return {
    prewin: 1,
    deal: draft.head,
    people,
    observations: draft.observations,
    visits: draft.visits,
    commitments: draft.commitments,
  }
}

const WORD = /"[^"]*"|\{[^}]*\}|[^\s]+/g

function wordsOf(sentence: string): string[] {
  return sentence.match(WORD) ?? []
}

function addSentence(draft: Draft, words: string[], sentence: string): void {
  const [subject = '', second = '', third = ''] = words
  if (subject === 'opened') draft.head.opened = dayIn(second)
  else if (subject === 'head') draft.head[second] = valueIn(second, third)
  else if (subject === 'people') for (const id of listIn(second)) draft.people.add(id)
  else if (subject === 'visit') draft.visits.push(visitIn(draft, words.slice(1)))
  else if (subject === 'promise') draft.commitments.push(promiseIn(draft, words.slice(1)))
  else if (isAttributeName(second) || second === 'retracts') draft.observations.push(claimIn(draft, words))
  else throw new Error(`not understood: ${sentence}`)
}

function claimIn(draft: Draft, [subject = '', attribute = '', ...rest]: string[]): Record<string, unknown> {
  if (attribute === 'retracts') return { on: before(1), retracts: rest[0] }
  const isTie = attribute in TIE_ATTRIBUTES
  const [value = '', ...marks] = rest
  const claim: Record<string, unknown> = isTie
    ? { tie: [subject, attribute, value] }
    : { about: subject, [attribute]: valueIn(attribute, value) }
  if (subject !== 'deal') draft.people.add(subject)
  if (isTie) draft.people.add(value)
  claim.on = before(1)
  addMarks(draft, claim, marks)
  claim.grade ??= claim.source || isTie || isOurs(attribute) ? 'stated' : 'inferred'
  if (claim.source && claim.words === undefined && claim.unquoted !== true) claim.words = 'so it is said'
  delete claim.unquoted
  return claim
}

function isOurs(attribute: string): boolean {
  if (!isAttributeName(attribute)) return false
  const { own, oursToState } = attributeOf(attribute)
  return own === true || oursToState === true
}

function addMarks(draft: Draft, claim: Record<string, unknown>, marks: string[]): void {
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] ?? ''
    if (mark === 'by') claim.source = sourceIn(draft, marks[++at] ?? '')
    else if (['note', 'id', 'rival', 'retracts', 'confirms'].includes(mark))
      claim[mark] = plain(marks[++at] ?? '')
    else if (mark === 'recorded') claim.recorded = dayIn(marks[++at] ?? '')
    else if (mark === 'unquoted') claim.unquoted = true
    else if (['not', 'ended', 'firm'].includes(mark)) claim[mark] = true
    else if ((GRADES as readonly string[]).includes(mark)) claim.grade = mark
    else if (mark.startsWith('"')) claim.words = plain(mark)
    else claim.on = dayIn(mark)
  }
}

function sourceIn(draft: Draft, source: string): string {
  if (source !== 'us' && !source.startsWith('doc:')) draft.people.add(source)
  return source
}

function visitIn(draft: Draft, [kind, theirs = '', ...rest]: string[]): Record<string, unknown> {
  const present = theirs === 'nobody' ? [] : listIn(theirs)
  for (const id of present) draft.people.add(id)
  const shows = rest.indexOf('shows')
  const on = rest.find((word) => /^\d+d$/.test(word)) ?? '1d'
  const id = rest.indexOf('id')
  return {
    on: dayIn(on),
    kind,
    theirs: present,
    ...(shows >= 0 && { shown: listIn(rest[shows + 1] ?? '') }),
    ...(id >= 0 && { id: rest[id + 1] }),
  }
}

function promiseIn(draft: Draft, [by = '', due = '+10d', ...rest]: string[]): Record<string, unknown> {
  if (by !== 'us') draft.people.add(by)
  const made = rest.indexOf('made')
  const state = rest.find((word) => ['open', 'kept', 'moved', 'dodged'].includes(word)) ?? 'open'
  const since = rest.indexOf('since')
  return {
    on: dayIn(made >= 0 ? (rest[made + 1] ?? '') : '1d'),
    by,
    what: 'something',
    ...(due !== 'undated' && { due: dayIn(due) }),
    state,
    ...(since >= 0 && { stateOn: dayIn(rest[since + 1] ?? '') }),
  }
}

/** `power` for a win is its kind; `meeting/dodged` a coach's test; `{…}` in full. */
function valueIn(attribute: string, word: string): unknown {
  if (word.startsWith('{')) return recordIn(word)
  if (attribute === 'coachTest') {
    const [ask, outcome] = word.split('/')
    return { ask, outcome }
  }
  if (attribute === 'win' || attribute === 'loss' || attribute === 'orgEvent') return { kind: word }
  if (isAttributeName(attribute) && subjectKindOf(attribute) === 'deal' && NEEDS.includes(attribute))
    return { text: word }
  return /^\d+d$|^\+\d+d$/.test(word) ? dayIn(word) : plain(word)
}

const NEEDS = ['pain', 'goal', 'plan', 'obstacle', 'compellingEvent']

function recordIn(word: string): Record<string, unknown> {
  const fields = word
    .slice(1, -1)
    .split(',')
    .map((field) => field.split(':').map((part) => part.trim()))
  return Object.fromEntries(
    fields.map(([name = '', value = '']) => [
      name,
      /d$/.test(value) && /^\+?\d/.test(value) ? dayIn(value) : plain(value),
    ]),
  )
}

function plain(word: string): unknown {
  if (word.startsWith('"')) return word.slice(1, -1)
  const number = Number(word)
  return word !== '' && Number.isFinite(number) ? number : word
}

function listIn(word: string): string[] {
  return word.split(',').filter((one) => one !== '')
}

function dayIn(word: string): string {
  const days = Number.parseInt(word.replace('+', ''), 10)
  return word.startsWith('+') ? formatDay(TODAY + days) : before(days)
}

function before(days: number): string {
  return formatDay(TODAY - days)
}
